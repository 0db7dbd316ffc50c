// Reading mails as a person does: which link they give, and which case they belong to.

import { expect } from "@playwright/test";
import type { MailServer, ReceivedMail } from "./mail-server.ts";
import { text } from "./texts.ts";

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

/** What a link in a mail does, by how its path starts. */
export type LinkKind = "/reset-password/" | "/not-me/" | "/freeze/";

/** The links of a kind in the text part. */
function linksIn(mail: ReceivedMail, kind: LinkKind): string[] {
  const links = textOf(mail).match(/https?:\/\/\S+/g) ?? [];
  return links.filter((link) => new URL(link).pathname.startsWith(kind));
}

/** The one link of a kind in the text part: the one that sets a password, unless `kind` says otherwise. */
export function linkOf(mail: ReceivedMail, kind: LinkKind = "/reset-password/"): string {
  const links = linksIn(mail, kind);
  expect(links, `the text part holds one link to ${kind}`).toHaveLength(1);
  return links[0]!;
}

/** Waits for the mail to this address that brings such a link; mails of two kinds may come in any order. */
export async function mailWith(
  mailServer: MailServer,
  address: string,
  kind: LinkKind,
  index = 0,
): Promise<ReceivedMail> {
  const found = () => mailServer.to(address).filter((mail) => linksIn(mail, kind).length > 0);
  await expect
    .poll(() => found().length, { message: `${index + 1} mail(s) with a link to ${kind} are in` })
    .toBeGreaterThan(index);
  return found()[index]!;
}

/** What stands behind a label in the text part. */
function labelled(mail: ReceivedMail, labelId: string): string | undefined {
  const label = `${text(labelId)}: `;
  const line = textOf(mail)
    .split(/\r?\n/)
    .find((line) => line.startsWith(label));
  return line?.slice(label.length).trim();
}

export function caseNumberOf(mail: ReceivedMail): string | undefined {
  return labelled(mail, "mail-case-number");
}

/** The code that can be typed instead of opening the link. */
export function codeOf(mail: ReceivedMail): string {
  const code = labelled(mail, "mail-code");
  expect(code, "the text part holds a code").toBeTruthy();
  return code!;
}
