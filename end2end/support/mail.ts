// Reading mails as a person does: which link they give, and which case they belong to.

import { expect } from "@playwright/test";
import type { MailServer, ReceivedMail } from "./mail-server.ts";

/** Two groups of four, without letters and digits that look like others. */
export const CASE_NUMBER = /\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b/;

/** Waits for a mail to this address, the first unless `index` says otherwise. */
export async function mailTo(
  mailServer: MailServer,
  address: string,
  index = 0,
  timeout = 10_000,
): Promise<ReceivedMail> {
  await expect
    .poll(() => mailServer.to(address).length, {
      message: `${index + 1} mail(s) to ${address} have come in`,
      timeout,
    })
    .toBeGreaterThan(index);
  return mailServer.to(address)[index]!;
}

export function textOf(mail: ReceivedMail): string {
  const { text } = mail.parsed;
  expect(text, "the mail has a text part").toBeTruthy();
  return text!;
}

export function htmlOf(mail: ReceivedMail): string {
  const { html } = mail.parsed;
  expect(html, "the mail has an HTML part").toBeTruthy();
  return html as string;
}

/** The one link in the text part. */
export function linkOf(mail: ReceivedMail): string {
  const links = textOf(mail).match(/https?:\/\/\S+/g) ?? [];
  expect(links, "the text part holds one link").toHaveLength(1);
  return links[0]!;
}

export function caseNumberOf(mail: ReceivedMail): string | undefined {
  return CASE_NUMBER.exec(textOf(mail))?.[0];
}
