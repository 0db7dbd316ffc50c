// The steps of a recovery, for tests that need one to have happened.

import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { CASE_NUMBER, linkOf, mailTo } from "./mail.ts";
import type { MailServer } from "./mail-server.ts";

export const SENT = "/forgot-password/sent";
export const DONE = "/reset-password/done";

/** A password that the policy takes. */
export const NEW_PASSWORD = "seven green bicycles by the lake";

/** Asks for a link without a browser, and reads it in the mail. */
export async function requestLink(
  request: APIRequestContext,
  mailServer: MailServer,
  email: string,
): Promise<string> {
  const before = mailServer.to(email).length;
  const answer = await request.post("/core/user/forgot-password/", { data: { email } });
  expect(answer.status()).toBe(200);
  return linkOf(await mailTo(mailServer, email, before));
}

/** The case number that the page shows. */
export async function shownCaseNumber(page: Page): Promise<string | undefined> {
  return CASE_NUMBER.exec(await page.locator("main").innerText())?.[0];
}
