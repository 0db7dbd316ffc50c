// Every page in every state that people see it in, and how to get there.

import { expect, type Page } from "@playwright/test";
import { hydrated, open, submit } from "./forms.ts";
import type { MailServer } from "./mail-server.ts";
import { NEW_PASSWORD, requestLink, SENT, DONE } from "./recovery.ts";
import type { Account, Service, Settings } from "./service.ts";

/** What a page's way may need. */
export interface Visit {
  readonly page: Page;
  readonly service: Service;
  readonly mailServer: MailServer;
  readonly account: Account;
}

export interface View {
  readonly name: string;
  /** The statuses of answers on the way that are not 2xx. */
  readonly statuses?: readonly number[];
  readonly settings?: Settings;
  /** Leaves the page open in this state, with its forms alive. */
  visit(visit: Visit): Promise<void>;
}

async function openReset({ page, mailServer, account }: Visit): Promise<void> {
  await open(page, await requestLink(page.request, mailServer, account.email));
}

async function logIn({ page, account }: Visit): Promise<void> {
  await open(page, "/admin/login");
  await submit(page, { email: account.email, password: account.password });
  await page.waitForURL("/admin");
  await hydrated(page);
}

async function askAt({ page, account }: Visit): Promise<void> {
  await open(page, "/forgot-password");
  await submit(page, { email: account.email });
  await page.waitForURL(SENT);
  await hydrated(page);
}

async function expectAlert(page: Page): Promise<void> {
  await expect(page.getByRole("alert")).toBeVisible();
}

const MAILBOX: Settings = { EMAIL_BACKEND: "mailbox" };

async function openMailbox(visit: Visit): Promise<void> {
  await askAt(visit);
  await expect(async () => {
    await open(visit.page, "/dev/mailbox");
    await expect(visit.page.getByRole("rowheader")).toHaveCount(1, { timeout: 500 });
  }).toPass();
}

export const GALLERY: readonly View[] = [
  { name: "forgot", visit: ({ page }) => open(page, "/forgot-password") },
  {
    name: "forgot-wrong",
    statuses: [400],
    visit: async ({ page }) => {
      await open(page, "/forgot-password");
      await submit(page, { email: "ada@" });
      await expectAlert(page);
    },
  },
  {
    name: "forgot-too-many",
    statuses: [429],
    settings: { RATE_LIMITS: "network=1/10m" },
    visit: async (visit) => {
      await askAt(visit);
      await open(visit.page, "/forgot-password");
      await submit(visit.page, { email: visit.account.email });
      await expectAlert(visit.page);
    },
  },
  { name: "sent", visit: askAt },
  { name: "reset", visit: openReset },
  {
    name: "reset-wrong",
    statuses: [422],
    visit: async (visit) => {
      await openReset(visit);
      await submit(visit.page, { new_password: "too short", confirm_password: "too short" });
      await expectAlert(visit.page);
    },
  },
  {
    name: "reset-differ",
    statuses: [400],
    visit: async (visit) => {
      await openReset(visit);
      await submit(visit.page, { new_password: NEW_PASSWORD, confirm_password: "something else" });
      await expectAlert(visit.page);
    },
  },
  { name: "link-gone", statuses: [410], visit: ({ page }) => open(page, "/reset-password/never-made") },
  {
    name: "done",
    visit: async (visit) => {
      await openReset(visit);
      await submit(visit.page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
      await visit.page.waitForURL(DONE);
      await hydrated(visit.page);
    },
  },
  { name: "login", visit: ({ page }) => open(page, "/admin/login") },
  {
    name: "login-wrong",
    statuses: [401],
    visit: async ({ page }) => {
      await open(page, "/admin/login");
      await submit(page, { email: "nobody@example.org", password: "not my password" });
      await expectAlert(page);
    },
  },
  { name: "users", visit: logIn },
  {
    name: "users-many",
    visit: async (visit) => {
      for (let number = 1; number <= 25; number += 1) {
        const name = number === 1 ? "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).trim() : `User ${number}`;
        const email = `user${number}.${"long".repeat(number === 1 ? 10 : 0)}@example.org`;
        await visit.service.createAdmin({ email: email.replace(".@", "@"), name, password: NEW_PASSWORD });
      }
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
    name: "mail",
    settings: MAILBOX,
    visit: async (visit) => {
      await openMailbox(visit);
      await visit.page.getByRole("rowheader").getByRole("link").click();
      await visit.page.waitForURL(/\/dev\/mailbox\/\d+$/);
      await hydrated(visit.page);
      await expect(visit.page.frameLocator("iframe").locator("h1")).toBeVisible();
    },
  },
  { name: "not-found", statuses: [404], visit: ({ page }) => open(page, "/no/such/page") },
  {
    name: "setup-gone",
    statuses: [410],
    visit: ({ page }) => open(page, "/admin/setup/never-made"),
  },
];

/** Pages of a server that nobody has an account on yet. */
export const EMPTY_GALLERY: readonly (Omit<View, "visit"> & {
  visit(visit: Omit<Visit, "account">): Promise<void>;
})[] = [
  { name: "setup", visit: ({ page, service }) => open(page, service.setupLink!) },
  {
    name: "setup-wrong",
    statuses: [400],
    visit: async ({ page, service }) => {
      await open(page, service.setupLink!);
      await submit(page, { email: "ada@", name: "Ada" });
      await expectAlert(page);
    },
  },
];

export const WIDTHS = [320, 1440] as const;
export const THEMES = ["light", "dark"] as const;

/** Calls `look` for each width and theme that pages are looked at in. */
export async function inEveryLook(
  page: Page,
  look: (width: number, theme: "light" | "dark") => Promise<void>,
): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await look(width, colorScheme);
    }
  }
}
