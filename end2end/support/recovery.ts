// The steps of a recovery, for tests that need one to have happened.

import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { submit } from "./forms.ts";
import { CASE_NUMBER, linkOf, mailTo, mailWith } from "./mail.ts";
import type { MailServer, ReceivedMail } from "./mail-server.ts";

export const SENT = "/forgot-password/sent";
/** What the address bar shows while a link's page is open; by itself, where a code is typed. */
export const NEW_PASSWORD_PAGE = "/reset-password";
/** Where a typed code is posted to. */
export const CODE = "/reset-password/code";
export const DONE = "/reset-password/done";
export const NOT_ME_DONE = "/not-me/done";
export const FREEZE_DONE = "/freeze/done";

/** A password that the policy takes. */
export const NEW_PASSWORD = "seven green bicycles by the lake";
/** Another one, for who has to choose twice. */
export const NEXT_PASSWORD = "nine blue umbrellas under the bridge";

/** It has the form of a code, and is none. */
export const WRONG_CODE = "ACDE-FHJK";

/** Asks for a link without a browser, and waits for the mail. */
export async function requestMail(
  request: APIRequestContext,
  mailServer: MailServer,
  email: string,
): Promise<ReceivedMail> {
  const before = mailServer.to(email).length;
  const answer = await request.post("/core/user/forgot-password/", { data: { email } });
  expect(answer.status()).toBe(200);
  return mailTo(mailServer, email, before);
}

/** Asks for a link without a browser, and reads it in the mail. */
export async function requestLink(
  request: APIRequestContext,
  mailServer: MailServer,
  email: string,
): Promise<string> {
  return linkOf(await requestMail(request, mailServer, email));
}

/** What only the holder of a link knows: the last part of its path. */
export function tokenOf(link: string): string {
  return new URL(link).pathname.split("/").at(-1)!;
}

/** Sets a new password by a link, without a browser. */
export async function changePassword(
  request: APIRequestContext,
  link: string,
  newPassword = NEW_PASSWORD,
): Promise<void> {
  const answer = await request.post("/core/user/change-forgotten-password/", {
    data: { forgot_password_hash: tokenOf(link), new_password: newPassword },
  });
  expect(answer.status()).toBe(200);
}

/** Changes a password without a browser, and reads in the notice the link that freezes the account. */
export async function requestFreezeLink(
  request: APIRequestContext,
  mailServer: MailServer,
  email: string,
): Promise<string> {
  await changePassword(request, await requestLink(request, mailServer, email));
  return linkOf(await mailWith(mailServer, email, "/freeze/"), "/freeze/");
}

/** Fills in and sends the form for a new password that is open. */
export async function chooseNewPassword(page: Page, newPassword = NEW_PASSWORD): Promise<void> {
  await submit(page, { new_password: newPassword, confirm_password: newPassword });
  await page.waitForURL(DONE);
}

/** The case number that the page shows. */
export async function shownCaseNumber(page: Page): Promise<string | undefined> {
  return CASE_NUMBER.exec(await page.locator("main").innerText())?.[0];
}
