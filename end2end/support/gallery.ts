// Every page in every state that people see it in, and how to get there.

import { expect, type Page } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { hydrated, open, submit } from "./forms.ts";
import { htmlOf, mailTo } from "./mail.ts";
import type { Guard } from "./guard.ts";
import type { MailServer } from "./mail-server.ts";
import { DONE, NEW_PASSWORD, requestLink, SENT } from "./recovery.ts";
import type { Account, Service, Settings } from "./service.ts";

/** What the way to a page may need. */
export interface Visit {
  readonly page: Page;
  readonly service: Service;
  readonly mailServer: MailServer;
  readonly guard: Guard;
}

export interface View {
  readonly name: string;
  readonly settings?: Settings;
  /** A mail is no page: readers put it into a page of theirs. */
  readonly isMail?: boolean;
  /** Leaves the page open in this state, with its forms alive. */
  visit(visit: Visit): Promise<void>;
}

async function ask({ page, service }: Visit): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await open(page, "/forgot-password");
  await submit(page, { email: ACCOUNT.email });
  await page.waitForURL(SENT);
  await hydrated(page);
}

async function openReset({ page, service, mailServer }: Visit): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await open(page, await requestLink(page.request, mailServer, ACCOUNT.email));
}

async function reset(visit: Visit): Promise<void> {
  await openReset(visit);
  await submit(visit.page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await visit.page.waitForURL(DONE);
  await hydrated(visit.page);
}

async function logIn({ page, service }: Visit): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await open(page, "/admin/login");
  await submit(page, { email: ACCOUNT.email, password: ACCOUNT.password });
  await page.waitForURL("/admin");
  await hydrated(page);
}

async function openMailbox(visit: Visit): Promise<void> {
  await ask(visit);
  await expect(async () => {
    await open(visit.page, "/dev/mailbox");
    await expect(visit.page.getByRole("rowheader")).toHaveCount(1, { timeout: 500 });
  }).toPass();
}

async function showMail({ page, mailServer }: Visit, index: number): Promise<void> {
  const mail = await mailTo(mailServer, ACCOUNT.email, index);
  // On a page of ours, its content security policy would hold for the mail as well.
  await page.goto("about:blank");
  await page.setContent(htmlOf(mail));
}

async function fillUsers(service: Service): Promise<void> {
  const account = (local: string, name: string): Account => ({
    email: `${local}@example.org`,
    name,
    password: NEW_PASSWORD,
  });
  await service.createAdmin(
    account("long".repeat(15), "Wolfeschlegelsteinhausenbergerdorff".repeat(3)),
  );
  for (let number = 2; number <= 25; number += 1) {
    await service.createAdmin(account(`user${number}`, `User ${number}`));
  }
}

async function expectAlert(page: Page): Promise<void> {
  await expect(page.getByRole("alert")).toBeVisible();
}

const MAILBOX: Settings = { EMAIL_BACKEND: "mailbox" };

export const GALLERY: readonly View[] = [
  { name: "forgot", visit: ({ page }) => open(page, "/forgot-password") },
  {
    name: "forgot-wrong",
    visit: async ({ page, guard }) => {
      guard.expectStatus(400);
      await open(page, "/forgot-password");
      await submit(page, { email: "ada@" });
      await expectAlert(page);
    },
  },
  {
    name: "forgot-too-many",
    settings: { RATE_LIMITS: "network=1/10m" },
    visit: async (visit) => {
      visit.guard.expectStatus(429);
      await ask(visit);
      await open(visit.page, "/forgot-password");
      await submit(visit.page, { email: ACCOUNT.email });
      await expectAlert(visit.page);
    },
  },
  { name: "sent", visit: ask },
  { name: "reset", visit: openReset },
  {
    name: "reset-wrong",
    visit: async (visit) => {
      visit.guard.expectStatus(422);
      await openReset(visit);
      await submit(visit.page, { new_password: "too short", confirm_password: "too short" });
      await expectAlert(visit.page);
    },
  },
  {
    name: "reset-differ",
    visit: async (visit) => {
      visit.guard.expectStatus(400);
      await openReset(visit);
      await submit(visit.page, { new_password: NEW_PASSWORD, confirm_password: "something else" });
      await expectAlert(visit.page);
    },
  },
  { name: "done", visit: reset },
  {
    name: "link-gone",
    visit: async ({ page, guard }) => {
      guard.expectStatus(410);
      await open(page, "/reset-password/never-made");
    },
  },
  { name: "setup", visit: ({ page, service }) => open(page, service.setupLink!) },
  {
    name: "setup-wrong",
    visit: async ({ page, service, guard }) => {
      guard.expectStatus(400);
      await open(page, service.setupLink!);
      await submit(page, { email: "ada@", name: "Ada" });
      await expectAlert(page);
    },
  },
  {
    name: "setup-gone",
    visit: async ({ page, guard }) => {
      guard.expectStatus(410);
      await open(page, "/admin/setup/never-made");
    },
  },
  { name: "login", visit: ({ page }) => open(page, "/admin/login") },
  {
    name: "login-wrong",
    visit: async ({ page, guard }) => {
      guard.expectStatus(401);
      await open(page, "/admin/login");
      await submit(page, { email: "nobody@example.org", password: "not my password" });
      await expectAlert(page);
    },
  },
  { name: "users", visit: logIn },
  {
    name: "users-many",
    visit: async (visit) => {
      await fillUsers(visit.service);
      await requestLink(visit.page.request, visit.mailServer, "user2@example.org");
      await logIn(visit);
    },
  },
  {
    name: "mailbox-empty",
    settings: MAILBOX,
    visit: ({ page }) => open(page, "/dev/mailbox"),
  },
  { name: "mailbox", settings: MAILBOX, visit: openMailbox },
  {
    name: "mailbox-mail",
    settings: MAILBOX,
    visit: async (visit) => {
      visit.guard.expectSandboxedFrame();
      await openMailbox(visit);
      await visit.page.getByRole("rowheader").getByRole("link").click();
      await visit.page.waitForURL(/\/dev\/mailbox\/\d+$/);
      await hydrated(visit.page);
      await expect(visit.page.frameLocator("iframe").locator("h1")).toBeVisible();
    },
  },
  {
    name: "not-found",
    visit: async ({ page, guard }) => {
      guard.expectStatus(404);
      await open(page, "/no/such/page");
    },
  },
  {
    name: "mail-link",
    isMail: true,
    visit: async (visit) => {
      await openReset(visit);
      await showMail(visit, 0);
    },
  },
  {
    name: "mail-notice",
    isMail: true,
    visit: async (visit) => {
      await reset(visit);
      await showMail(visit, 1);
    },
  },
];

const WIDTHS = [320, 1440];
const THEMES = ["light", "dark"] as const;

/** Calls `look` for each width and theme that pages are looked at in. */
export async function inEveryLook(
  page: Page,
  look: (width: number, theme: string) => Promise<void>,
): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await look(width, colorScheme);
    }
  }
}
