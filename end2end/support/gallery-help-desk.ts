// The pages of cases and mails, in every state that a help desk sees them in.

import { expect, type Page } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { hydrated, open, submit } from "./forms.ts";
import type { View, Visit } from "./gallery.ts";
import { requestLink, requestMail } from "./recovery.ts";
import { text } from "./texts.ts";

const BROWSER = {
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "sec-fetch-mode": "navigate",
};

async function logIn({ page, service }: Visit): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await open(page, "/admin/login");
  await submit(page, { email: ACCOUNT.email, password: ACCOUNT.password });
  await page.waitForURL(/\/admin(\/users)?$/);
  await hydrated(page);
}

/** Goes on to a page of the dashboard, logged in. */
async function openInside(visit: Visit, address: string): Promise<void> {
  await logIn(visit);
  await open(visit.page, address);
}

async function askFor(page: Page, email: string): Promise<void> {
  const answer = await page.request.post("/core/user/forgot-password/", { data: { email } });
  expect(answer.status()).toBe(200);
}

/** Opens the newest case, when its page says this. */
async function openNewestCase(page: Page, textId: string): Promise<void> {
  const words = text(textId).split("{")[0]!;
  await expect(async () => {
    await open(page, "/admin/cases");
    await page.getByRole("rowheader").getByRole("link").first().click();
    await page.waitForURL(/\/admin\/cases\/[\w-]{9}$/);
    await expect(page.locator(".advice")).toContainText(words, { timeout: 500 });
  }).toPass();
  await hydrated(page);
}

/** A case of which a scanner, a person and the dashboard have each done their part. */
async function openBusyCase(visit: Visit): Promise<void> {
  const { page, mailServer } = visit;
  await logIn(visit);
  const link = await requestLink(page.request, mailServer, ACCOUNT.email);
  await page.request.get(link, { headers: { "user-agent": "Mozilla/5.0 (SafeLinks)" } });
  await page.request.get(link, { headers: { ...BROWSER } });
  await openNewestCase(page, "cases-now-opened");
  await page.getByRole("button", { name: text("cases-send-again") }).click();
  await page.waitForURL(/done=/);
  await hydrated(page);
}

/** The page of a caller who has got a code; returns the code. */
async function sendCallerCode(visit: Visit): Promise<string> {
  const { page, mailServer } = visit;
  await openBusyCase(visit);
  await page.getByRole("link", { name: text("cases-verify-caller") }).click();
  await page.waitForURL(/caller/);
  await hydrated(page);
  await page.getByRole("button", { name: text("caller-send") }).click();
  await page.waitForURL(/done=/);
  const codes = (): string[] =>
    mailServer
      .to(ACCOUNT.email)
      .flatMap(({ parsed }) => /^Code: (\d{3} \d{3})$/m.exec(parsed.text ?? "")?.[1] ?? []);
  await expect.poll(() => codes().length).toBe(1);
  await expect(async () => {
    await page.reload();
    await expect(page.locator("#code")).toBeVisible({ timeout: 500 });
  }).toPass();
  await hydrated(page);
  return codes()[0]!;
}

/** A mail that waits for the mail server, which is down. */
async function waitForMailServer(visit: Visit): Promise<void> {
  await logIn(visit);
  await visit.mailServer.stop();
  await askFor(visit.page, ACCOUNT.email);
  await openNewestCase(visit.page, "cases-now-mail-server");
}

export const HELP_DESK: readonly View[] = [
  { name: "cases-empty", visit: (visit) => openInside(visit, "/admin/cases") },
  {
    name: "cases",
    visit: async (visit) => {
      const { page, mailServer } = visit;
      await logIn(visit);
      await askFor(page, `${"long".repeat(15)}@${"example.".repeat(6)}org`);
      await askFor(page, "nobody@example.org");
      await requestMail(page.request, mailServer, ACCOUNT.email);
      await open(page, "/admin/cases");
    },
  },
  { name: "case-busy", visit: openBusyCase },
  {
    name: "case-without-account",
    visit: async (visit) => {
      await logIn(visit);
      await askFor(visit.page, "nobody@example.org");
      await openNewestCase(visit.page, "cases-now-no-account");
    },
  },
  { name: "case-waiting", visit: waitForMailServer },
  {
    name: "case-revoke",
    visit: async (visit) => {
      await openBusyCase(visit);
      await visit.page.getByRole("link", { name: text("cases-revoke") }).click();
      await visit.page.waitForURL(/revoke$/);
      await hydrated(visit.page);
    },
  },
  {
    name: "caller",
    visit: async (visit) => {
      await openBusyCase(visit);
      await visit.page.getByRole("link", { name: text("cases-verify-caller") }).click();
      await visit.page.waitForURL(/caller/);
      await hydrated(visit.page);
    },
  },
  {
    name: "caller-code-sent",
    visit: async (visit) => {
      await sendCallerCode(visit);
    },
  },
  {
    name: "case-caller-verified",
    visit: async (visit) => {
      const code = await sendCallerCode(visit);
      await submit(visit.page, { code });
      await visit.page.waitForURL(/done=caller-verified/);
      await hydrated(visit.page);
    },
  },
  {
    name: "mails",
    visit: async (visit) => {
      const { page, mailServer } = visit;
      await logIn(visit);
      await askFor(page, "nobody@example.org");
      await requestMail(page.request, mailServer, ACCOUNT.email);
      await mailServer.stop();
      await askFor(page, "grace@example.org");
      await openNewestCase(page, "cases-now-no-account");
      await open(page, "/admin/mail");
    },
  },
  {
    name: "mail-waiting",
    visit: async (visit) => {
      await waitForMailServer(visit);
      await open(visit.page, "/admin/mail/1");
    },
  },
  { name: "mail-test", visit: (visit) => openInside(visit, "/admin/mail/test") },
  { name: "mail-previews", visit: (visit) => openInside(visit, "/admin/mail/previews") },
  {
    name: "mail-preview",
    visit: async (visit) => {
      visit.guard.expectSandboxedFrame();
      await openInside(visit, "/admin/mail/previews/recovery/en");
      await expect(visit.page.frameLocator("iframe").locator("h1")).toBeVisible();
    },
  },
];
