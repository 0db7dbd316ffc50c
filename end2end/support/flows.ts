// The pages that somebody sees on their way to a new password, each in a language of one's choice.

import type { Page } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { hydrated, mainButton, open, submit } from "./forms.ts";
import { linkOf, mailTo, mailWith } from "./mail.ts";
import type { Guard } from "./guard.ts";
import type { MailServer } from "./mail-server.ts";
import { chooseNewPassword, FREEZE_DONE, SENT } from "./recovery.ts";

/** A left-to-right language, a right-to-left one, and one without spaces between words. */
export const DIRECTIONS = ["en", "ar", "ja"] as const;

export interface Steps {
  readonly page: Page;
  readonly mailServer: MailServer;
  readonly guard: Guard;
}

export type Look = (step: string) => Promise<void>;

/** Walks through all flows of somebody who has an account, and looks at each page of them. */
export async function walk({ page, mailServer, guard }: Steps, look: Look): Promise<void> {
  await open(page, "/forgot-password");
  await look("ask");
  await submit(page, { email: ACCOUNT.email });
  await page.waitForURL(SENT);
  await hydrated(page);
  await look("sent");
  await open(page, linkOf(await mailTo(mailServer, ACCOUNT.email)));
  await look("reset");
  await chooseNewPassword(page);
  await hydrated(page);
  await look("done");
  guard.expectStatus(410);
  await open(page, "/reset-password/never-made");
  await look("dead-link");
  const notice = await mailWith(mailServer, ACCOUNT.email, "/freeze/");
  await open(page, linkOf(notice, "/freeze/"));
  await look("freeze");
  await mainButton(page).click();
  await page.waitForURL(FREEZE_DONE);
  await hydrated(page);
  await look("frozen");
}
