// Mails as they arrive: over which way, from whom, and what stands in them.

import { createServer, type Socket } from "node:net";
import { open, submit } from "../support/forms.ts";
import { caseNumberOf, codeOf, htmlOf, linkOf, mailTo, mailWith, textOf } from "../support/mail.ts";
import { MailServer } from "../support/mail-server.ts";
import { requestFreezeLink, requestLink, SENT, shownCaseNumber } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";

test.describe("a mail", () => {
  test.use({ settings: { DEFAULT_FROM_EMAIL: "Example Accounts <accounts@example.org>" } });

  test("is sent encrypted, with a log-in and correct headers", async ({
    request,
    account,
    mailServer,
  }) => {
    await requestLink(request, mailServer, account.email);
    const mail = await mailTo(mailServer, account.email);
    expect(mail.isEncrypted).toBe(true);
    expect(mail.user).toBe(MailServer.user);
    expect(mail.from).toBe("accounts@example.org");
    expect(mail.to).toEqual([account.email]);

    const { parsed } = mail;
    expect(parsed.from?.value).toEqual([
      { name: "Example Accounts", address: "accounts@example.org" },
    ]);
    expect([parsed.to].flat()[0]?.text).toBe(account.email);
    expect(parsed.messageId).toMatch(/^<[^@\s]+@example\.org>$/);
    expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
    expect(Math.abs(Date.now() - (parsed.date?.getTime() ?? 0))).toBeLessThan(60_000);
    expect(parsed.subject).toBeTruthy();
    expect(parsed.subject).not.toContain("?=");
  });
});

test("its links are the same in both parts, byte for byte, and start with BASE_URL", async ({
  request,
  account,
  mailServer,
  service,
}) => {
  // Whoever sends the request may say what host they like.
  const answer = await request.post("/core/user/forgot-password/", {
    data: { email: account.email },
    headers: {
      "X-Forwarded-Host": "evil.example",
      "X-Forwarded-Proto": "https",
      Forwarded: "host=evil.example",
    },
  });
  expect(answer.status()).toBe(200);
  const mail = await mailTo(mailServer, account.email);
  const link = linkOf(mail);
  const notMe = linkOf(mail, "/not-me/");
  expect(link.startsWith(`${service.url}/reset-password/`)).toBe(true);
  expect(notMe.startsWith(`${service.url}/not-me/`)).toBe(true);
  const hrefs = [...htmlOf(mail).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(new Set(hrefs)).toEqual(new Set([link, notMe]));
  expect(htmlOf(mail), "the link can be copied, too").toContain(`>${link}<`);
  for (const one of [link, notMe]) {
    expect(textOf(mail).split(/\r?\n/), "each link stands alone on its line").toContain(one);
  }
  expect(htmlOf(mail)).toContain(codeOf(mail));
  expect(htmlOf(mail)).toContain(caseNumberOf(mail)!);
});

test("the HTML part loads nothing and greets by name", async ({
  page,
  request,
  account,
  mailServer,
}) => {
  await requestLink(request, mailServer, account.email);
  const html = htmlOf(await mailTo(mailServer, account.email));
  expect(html).not.toMatch(/\ssrc=|url\(|@import|<link|<script/i);
  await page.setContent(html);
  await expect(page.locator("body")).toContainText(account.name);
});

test("the notice of a changed password has one link, which freezes the account", async ({
  request,
  account,
  mailServer,
  service,
}) => {
  const link = await requestFreezeLink(request, mailServer, account.email);
  const notice = await mailWith(mailServer, account.email, "/freeze/");
  expect(link.startsWith(`${service.url}/freeze/`)).toBe(true);
  expect(textOf(notice).match(/https?:/g)).toHaveLength(1);
  const hrefs = [...htmlOf(notice).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(new Set(hrefs)).toEqual(new Set([link]));
});

test("while the mail server is down, pages answer as ever, and the mail follows", async ({
  page,
  account,
  mailServer,
}) => {
  test.setTimeout(90_000);
  await mailServer.stop();
  const broken = await hangUpOnEverybody(mailServer.port);

  await open(page, "/forgot-password");
  await submit(page, { email: account.email });
  await page.waitForURL(SENT);
  const caseNumber = await shownCaseNumber(page);

  await expect.poll(broken.calls, { message: "the mail was tried" }).toBeGreaterThan(0);
  await broken.stop();
  await mailServer.start();
  // The first pause is about 10 seconds, and doubles from then on.
  const mail = await mailTo(mailServer, account.email, 0, 60_000);
  expect(textOf(mail)).toContain(caseNumber);
  await open(page, linkOf(mail));
});

/** A mail server that is so broken that it hangs up at once. */
async function hangUpOnEverybody(
  port: number,
): Promise<{ calls: () => number; stop: () => Promise<void> }> {
  let calls = 0;
  const server = createServer((socket: Socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    calls: () => calls,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
