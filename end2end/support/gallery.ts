// Every page in every state that people see it in, and how to get there.

import { expect, type Page } from "@playwright/test";
import { ACCOUNT, GRACE } from "./account.ts";
import { codeOf } from "./authenticator.ts";
import { logIn, openUser } from "./dashboard.ts";
import { field, hydrated, mainButton, open, submit } from "./forms.ts";
import { CAMPAIGN_VIEWS } from "./gallery-campaigns.ts";
import { DIRECTORIES } from "./gallery-directories.ts";
import { FAULTS } from "./gallery-faults.ts";
import { FIRST_STEPS } from "./gallery-first-steps.ts";
import { HELP_DESK } from "./gallery-help-desk.ts";
import { LIMITS } from "./gallery-limits.ts";
import { TEXTS } from "./gallery-texts.ts";
import { WEBHOOKS } from "./gallery-webhooks.ts";
import { htmlOf, linkOf, mailTo } from "./mail.ts";
import type { Guard } from "./guard.ts";
import { chooseUsers, userLines } from "./imports.ts";
import type { MailServer } from "./mail-server.ts";
import {
  changePassword,
  CODE,
  DONE,
  FREEZE_DONE,
  NEW_PASSWORD,
  NEW_PASSWORD_PAGE,
  NOT_ME_DONE,
  requestFreezeLink,
  requestLink,
  requestMail,
  SENT,
  WRONG_CODE,
} from "./recovery.ts";
import type { Account, Service, Settings } from "./service.ts";
import { text } from "./texts.ts";
import { holdBackWasm } from "./wasm.ts";

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
  readonly hasShop?: boolean;
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

/** Logs the administrator in and opens a page of the dashboard. */
async function openInside({ page, service }: Visit, address: string): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await logIn(page, ACCOUNT);
  await open(page, address);
}

/** Selects everybody to be disabled, and leaves the page that asks for confirmation. */
async function beginBulk(visit: Visit): Promise<void> {
  const { page } = visit;
  await visit.service.createAdmin(GRACE);
  await openInside(visit, "/admin/users");
  await field(page, "all").check();
  await field(page, "action").selectOption("disable");
  await page.getByRole("button", { name: text("bulk-go") }).click();
  await expect(page.locator(".bulk-accounts")).toBeVisible();
  await hydrated(page);
}

const SECOND_FACTOR = "/admin/account/second-factor";
const API_TOKENS = "/admin/account/api-tokens";

/** Makes an API token, which is then shown once. */
async function makeToken({ page }: Visit, name: string, life: string): Promise<void> {
  await open(page, API_TOKENS);
  await field(page, "name").fill(name);
  await page.getByRole("checkbox", { name: text("api-tokens-scope-recovery") }).check();
  await page.getByRole("checkbox", { name: text("api-tokens-scope-users-read") }).check();
  await field(page, "expires_in").selectOption(life);
  await page.getByRole("button", { name: text("api-tokens-new-submit") }).click();
  await expect(page.locator("#token")).toBeVisible();
  await hydrated(page);
}

async function beginSecondFactor(visit: Visit): Promise<void> {
  await openInside(visit, SECOND_FACTOR);
  await visit.page.getByRole("button", { name: text("account-second-set-up") }).click();
  await expect(visit.page.locator(".qr-code")).toBeVisible();
  await hydrated(visit.page);
}

async function setUpSecondFactor(visit: Visit): Promise<void> {
  const { page } = visit;
  await beginSecondFactor(visit);
  const secret = await page.locator(".secret-code").textContent();
  await field(page, "code").fill(codeOf(secret!));
  await page.getByRole("button", { name: text("account-second-confirm") }).click();
  await expect(page.locator("#codes")).toBeVisible();
  await hydrated(page);
}

/** Brings a file with users, and waits until it is checked. */
async function checkImport(visit: Visit, content: string): Promise<void> {
  const { page } = visit;
  await openInside(visit, "/admin/import");
  await chooseUsers(page, content);
  await mainButton(page).click();
  await expect(page.locator("[data-over]")).toBeAttached();
  await hydrated(page);
}

/** Presses a button that needs no WebAssembly, after the session has ended. */
async function sendTooLate(visit: Visit): Promise<void> {
  visit.guard.expectStatus(401);
  await openInside(visit, "/admin/account");
  await visit.page.context().clearCookies();
  await visit.page.getByRole("button", { name: text("account-shortcuts-turn-off") }).click();
  await expect(visit.page.getByText(text("account-kept-login"))).toBeVisible();
  await hydrated(visit.page);
}

async function openNotMe({ page, service, mailServer }: Visit): Promise<void> {
  await service.createAdmin(ACCOUNT);
  const mail = await requestMail(page.request, mailServer, ACCOUNT.email);
  await open(page, linkOf(mail, "/not-me/"));
}

async function openFreeze(
  { page, service, mailServer }: Visit,
  account: Account = ACCOUNT,
): Promise<void> {
  await service.createAdmin(account);
  await open(page, await requestFreezeLink(page.request, mailServer, account.email));
}

/** Presses the one button of the page, which leads to another. */
async function goOn(page: Page, address: string): Promise<void> {
  await mainButton(page).click();
  await page.waitForURL(address);
  await hydrated(page);
}

async function openMailbox({ page }: Visit, mails: number): Promise<void> {
  await expect(async () => {
    await open(page, "/dev/mailbox");
    await expect(page.getByRole("rowheader")).toHaveCount(mails, { timeout: 500 });
  }).toPass();
}

/** Opens the newest mail of the development mailbox. */
async function openNewestMail({ page, guard }: Visit): Promise<void> {
  guard.expectSandboxedFrame();
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.waitForURL(/\/dev\/mailbox\/\d+$/);
  await hydrated(page);
  await expect(page.frameLocator("iframe").locator("h1")).toBeVisible();
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
const ONE_AN_HOUR: Settings = { RATE_LIMITS: "network=1/1h" };

export const GALLERY: readonly View[] = [
  { name: "forgot", visit: ({ page }) => open(page, "/forgot-password") },
  { name: "statement", visit: ({ page }) => open(page, "/accessibility") },
  { name: "docs", visit: ({ page }) => open(page, "/docs") },
  { name: "docs-errors", visit: ({ page }) => open(page, "/docs/errors") },
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
    settings: ONE_AN_HOUR,
    visit: async (visit) => {
      visit.guard.expectStatus(429);
      await ask(visit);
      // As from a network that is so far over its limit that no work helps any more.
      await visit.page.route("**/api/proof-challenge", (route) =>
        route.fulfill({
          status: 429,
          headers: {
            "x-sentence": encodeURIComponent(text("error-too-many-requests", { minutes: 40 })),
          },
          json: { "too-many-requests": { retry_after_seconds: 2400 } },
        }),
      );
      await open(visit.page, "/forgot-password");
      await submit(visit.page, { email: ACCOUNT.email });
      await expectAlert(visit.page);
    },
  },
  { name: "sent", visit: ask },
  {
    name: "sent-nothing",
    visit: async (visit) => {
      await ask(visit);
      await visit.page.locator("main summary").click();
    },
  },
  {
    name: "sent-without-cookie",
    visit: ({ page }) => open(page, SENT),
  },
  { name: "code", visit: ({ page }) => open(page, NEW_PASSWORD_PAGE) },
  {
    name: "code-wrong",
    visit: async (visit) => {
      visit.guard.expectStatus(400);
      await ask(visit);
      await submit(visit.page, { code: WRONG_CODE });
      await visit.page.waitForURL(CODE);
      await hydrated(visit.page);
      await expectAlert(visit.page);
    },
  },
  {
    name: "code-too-many",
    settings: ONE_AN_HOUR,
    visit: async ({ page, guard }) => {
      guard.expectStatus(400, 429);
      await open(page, NEW_PASSWORD_PAGE);
      for (let tries = 0; tries < 2; tries += 1) {
        await submit(page, { case_number: "2222-2222", code: WRONG_CODE });
        await page.waitForURL(CODE);
        await hydrated(page);
      }
      await expectAlert(page);
    },
  },
  { name: "reset", visit: openReset },
  {
    name: "link-just-used",
    visit: async (visit) => {
      const { page, service, mailServer } = visit;
      visit.guard.expectStatus(410);
      await service.createAdmin(ACCOUNT);
      const link = await requestLink(page.request, mailServer, ACCOUNT.email);
      await open(page, link);
      await submit(page, { new_password: NEW_PASSWORD });
      await page.waitForURL(DONE);
      // As the second of two tabs.
      await open(page, link);
    },
  },
  {
    name: "reset-typing",
    visit: async (visit) => {
      await openReset(visit);
      await visit.page.locator("button[aria-controls=new_password]").click();
      await field(visit.page, "new_password").fill("seven green cows");
    },
  },
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
      const { page, service, mailServer } = visit;
      visit.guard.expectStatus(400);
      await service.createAdmin(ACCOUNT);
      const link = await requestLink(page.request, mailServer, ACCOUNT.email);
      // Only a page that has not come to life yet asks twice.
      const release = await holdBackWasm(page.context());
      await page.goto(link, { waitUntil: "commit" });
      await submit(page, { new_password: NEW_PASSWORD, confirm_password: "something else" });
      await expectAlert(page);
      await release();
      await hydrated(page);
    },
  },
  { name: "done", visit: reset },
  { name: "done-by-hand", visit: ({ page }) => open(page, DONE) },
  {
    name: "link-gone",
    visit: async ({ page, guard }) => {
      guard.expectStatus(410);
      await open(page, "/reset-password/never-made");
    },
  },
  { name: "not-me", visit: openNotMe },
  {
    name: "not-me-done",
    visit: async (visit) => {
      await openNotMe(visit);
      await goOn(visit.page, NOT_ME_DONE);
    },
  },
  {
    name: "not-me-gone",
    visit: async ({ page, guard }) => {
      guard.expectStatus(410);
      await open(page, "/not-me/never-made");
    },
  },
  { name: "freeze", visit: (visit) => openFreeze(visit) },
  {
    name: "freeze-done",
    visit: async (visit) => {
      await openFreeze(visit);
      await goOn(visit.page, FREEZE_DONE);
    },
  },
  {
    name: "freeze-gone",
    visit: async ({ page, guard }) => {
      guard.expectStatus(410);
      await open(page, "/freeze/never-made");
    },
  },
  { name: "open-again", visit: ({ page }) => open(page, "/freeze") },
  ...FAULTS,
  {
    name: "setup",
    visit: async ({ page, service }) => open(page, await service.setupLink()),
  },
  {
    name: "setup-wrong",
    visit: async ({ page, service, guard }) => {
      guard.expectStatus(400);
      await open(page, await service.setupLink());
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
  {
    name: "login-too-many",
    settings: ONE_AN_HOUR,
    visit: async ({ page, guard }) => {
      guard.expectStatus(401, 429);
      await open(page, "/admin/login");
      await submit(page, { email: "nobody@example.org", password: "not my password" });
      await expect(page.getByRole("alert")).toHaveText(text("error-wrong-credentials"));
      await submit(page, { password: "not my password either" });
      await expect(page.getByRole("alert")).not.toHaveText(text("error-wrong-credentials"));
      await expectAlert(page);
    },
  },
  { name: "users", visit: (visit) => openInside(visit, "/admin/users") },
  {
    name: "users-bulk",
    visit: async (visit) => {
      await beginBulk(visit);
    },
  },
  {
    name: "users-bulk-done",
    visit: async (visit) => {
      await beginBulk(visit);
      const { page } = visit;
      await page.getByRole("button", { name: text("bulk-disable"), exact: true }).click();
      // It is on the page after the last refresh alone.
      await expect(page.getByRole("button", { name: text("bulk-undo") })).toBeVisible();
      await hydrated(page);
    },
  },
  { name: "search", visit: (visit) => openInside(visit, "/admin/search?find=a") },
  {
    name: "palette",
    visit: async (visit) => {
      await openInside(visit, "/admin/users");
      await visit.page.keyboard.press("Control+k");
      await visit.page.locator("#palette-input").fill("ada");
      await expect(visit.page.locator("#palette-hits [aria-selected=true]")).toContainText(
        ACCOUNT.email,
      );
    },
  },
  {
    name: "users-frozen",
    visit: async (visit) => {
      await openFreeze(visit, {
        ...GRACE,
      });
      await goOn(visit.page, FREEZE_DONE);
      await openInside(visit, "/admin/users");
    },
  },
  {
    name: "users-many",
    visit: async (visit) => {
      await fillUsers(visit.service);
      await requestLink(visit.page.request, visit.mailServer, "user2@example.org");
      await openInside(visit, "/admin/users");
    },
  },
  ...HELP_DESK,
  ...CAMPAIGN_VIEWS,
  ...DIRECTORIES,
  ...LIMITS,
  ...FIRST_STEPS,
  ...WEBHOOKS,
  ...TEXTS,
  {
    name: "users-nobody",
    visit: (visit) => openInside(visit, "/admin/users?q=nobody&state=disabled"),
  },
  {
    name: "user",
    visit: async (visit) => {
      await visit.service.createAdmin(GRACE);
      await requestLink(visit.page.request, visit.mailServer, GRACE.email);
      await openInside(visit, "/admin/users");
      await openUser(visit.page, GRACE.name);
    },
  },
  {
    name: "user-yourself",
    visit: async (visit) => {
      await openInside(visit, "/admin/users");
      await openUser(visit.page, ACCOUNT.name);
    },
  },
  {
    name: "user-disabled",
    visit: async (visit) => {
      await visit.service.createAdmin(GRACE);
      await openInside(visit, "/admin/users");
      await openUser(visit.page, GRACE.name);
      await visit.page.getByRole("button", { name: text("users-disable"), exact: true }).click();
      await expect(visit.page.getByRole("status").first()).toContainText(text("done-user-disabled"));
      await hydrated(visit.page);
    },
  },
  {
    name: "user-hostile",
    visit: async (visit) => {
      const name = `\u05d0\u05d3\u05de\u05d9\u05df "${"Wolfeschlegelsteinhausenbergerdorff".repeat(3)}`;
      await visit.service.createAdmin({ ...GRACE, name });
      await openInside(visit, "/admin/users?q=grace");
      await visit.page.getByRole("rowheader").getByRole("link").click();
      await visit.page.waitForURL(/\/admin\/users\/\d+$/);
      await hydrated(visit.page);
    },
  },
  { name: "user-new", visit: (visit) => openInside(visit, "/admin/users/new") },
  {
    name: "user-new-wrong",
    visit: async (visit) => {
      visit.guard.expectStatus(409);
      await openInside(visit, "/admin/users/new");
      await submit(visit.page, { name: "Grace", email: ACCOUNT.email });
      await expectAlert(visit.page);
    },
  },
  {
    name: "user-edit",
    visit: async (visit) => {
      await visit.service.createAdmin(GRACE);
      await openInside(visit, "/admin/users?q=grace");
      await openUser(visit.page, GRACE.name);
      await visit.page.getByRole("link", { name: text("users-edit"), exact: true }).click();
      await visit.page.waitForURL(/\/edit$/);
      await hydrated(visit.page);
    },
  },
  {
    name: "user-delete",
    visit: async (visit) => {
      await visit.service.createAdmin(GRACE);
      await requestLink(visit.page.request, visit.mailServer, GRACE.email);
      await openInside(visit, "/admin/users?q=grace");
      await openUser(visit.page, GRACE.name);
      await visit.page.getByRole("link", { name: text("users-delete-link") }).click();
      await visit.page.waitForURL(/\/delete$/);
      await hydrated(visit.page);
    },
  },
  {
    name: "personal-data",
    visit: async (visit) => {
      await visit.service.createAdmin(GRACE);
      await requestLink(visit.page.request, visit.mailServer, GRACE.email);
      await openInside(visit, "/admin/personal-data?who=" + GRACE.email);
    },
  },
  {
    name: "personal-data-none",
    visit: (visit) => openInside(visit, "/admin/personal-data?who=nobody@example.org"),
  },
  {
    name: "personal-data-erase",
    visit: async (visit) => {
      await visit.service.createAdmin(GRACE);
      await requestLink(visit.page.request, visit.mailServer, GRACE.email);
      await openInside(visit, "/admin/personal-data?who=" + GRACE.email);
      await visit.page.getByRole("button", { name: text("personal-data-erase-link") }).click();
      await visit.page.waitForURL(/\/erase$/);
      await hydrated(visit.page);
    },
  },
  { name: "overview-empty", visit: (visit) => openInside(visit, "/admin") },
  {
    name: "overview",
    visit: async (visit) => {
      const { page, service, mailServer } = visit;
      await service.createAdmin(GRACE);
      await changePassword(page.request, await requestLink(page.request, mailServer, GRACE.email));
      await openInside(visit, "/admin");
      await page.locator("#plot-requests summary").click();
      await expect(page.locator("[data-live=true]")).toBeAttached();
    },
  },
  // One's own account.
  { name: "account", visit: (visit) => openInside(visit, "/admin/account") },
  { name: "shortcuts", visit: (visit) => openInside(visit, "/admin/shortcuts") },
  {
    name: "shortcuts-dialog",
    visit: async (visit) => {
      await openInside(visit, "/admin/users");
      await visit.page.keyboard.press("?");
      await expect(visit.page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "second-factor-off",
    settings: { REQUIRE_ADMIN_TOTP: "true" },
    visit: async ({ page, service }) => {
      await service.createAdmin(ACCOUNT);
      await open(page, "/admin/login");
      await submit(page, { email: ACCOUNT.email, password: ACCOUNT.password });
      await page.waitForURL(SECOND_FACTOR);
      await hydrated(page);
    },
  },
  { name: "second-factor-begun", visit: beginSecondFactor },
  { name: "recovery-codes", visit: setUpSecondFactor },
  {
    name: "second-factor-on",
    visit: async (visit) => {
      await setUpSecondFactor(visit);
      await open(visit.page, SECOND_FACTOR);
    },
  },
  {
    name: "second-factor-remove-wrong",
    visit: async (visit) => {
      visit.guard.expectStatus(403);
      await setUpSecondFactor(visit);
      await open(visit.page, `${SECOND_FACTOR}/remove`);
      await submit(visit.page, { code: "000000" });
      await expectAlert(visit.page);
    },
  },
  {
    name: "second-factor-reset",
    visit: async (visit) => {
      await setUpSecondFactor(visit);
      await visit.page.context().clearCookies();
      const boss = { ...ACCOUNT, email: "grace@example.org", name: "Grace Hopper" };
      await visit.service.createAdmin(boss);
      await logIn(visit.page, boss);
      await open(visit.page, "/admin/users/1/second-factor");
    },
  },
  // API tokens.
  { name: "api-tokens-none", visit: (visit) => openInside(visit, API_TOKENS) },
  {
    name: "api-tokens",
    visit: async (visit) => {
      await openInside(visit, API_TOKENS);
      await makeToken(visit, "shop back end", "90");
      await makeToken(visit, "Wolfeschlegelsteinhausenbergerdorff".repeat(2), "never");
      await open(visit.page, API_TOKENS);
    },
  },
  {
    name: "api-token-shown",
    visit: async (visit) => {
      await openInside(visit, API_TOKENS);
      await makeToken(visit, "shop back end", "90");
    },
  },
  {
    name: "api-token-wrong",
    visit: async (visit) => {
      visit.guard.expectStatus(400);
      await openInside(visit, API_TOKENS);
      await visit.page.getByRole("button", { name: text("api-tokens-new-submit") }).click();
      await expectAlert(visit.page);
    },
  },
  {
    name: "user-with-api-tokens",
    visit: async (visit) => {
      await openInside(visit, API_TOKENS);
      await makeToken(visit, "shop back end", "7");
      await open(visit.page, "/admin/users/1");
    },
  },
  {
    name: "login-code-wrong",
    visit: async (visit) => {
      const { page, guard } = visit;
      guard.expectStatus(403);
      await setUpSecondFactor(visit);
      await page.context().clearCookies();
      await open(page, "/admin/login");
      await submit(page, { email: ACCOUNT.email, password: ACCOUNT.password });
      await page.waitForURL("/admin/login/code");
      await hydrated(page);
      await field(page, "code").fill("000000");
      await page.getByRole("button", { name: text("account-login-code-button") }).click();
      await expectAlert(page);
      await hydrated(page);
    },
  },
  { name: "kept-login", visit: sendTooLate },
  {
    name: "kept",
    visit: async (visit) => {
      await sendTooLate(visit);
      await submit(visit.page, { email: ACCOUNT.email, password: ACCOUNT.password });
      await expect(visit.page.locator("h1")).toHaveText(text("account-kept-title"));
      await hydrated(visit.page);
    },
  },
  {
    name: "session-ends",
    visit: async (visit) => {
      const { page } = visit;
      await page.clock.install();
      await openInside(visit, "/admin/users");
      await page.route("**/api/session-time", (route) => route.fulfill({ json: 100 }));
      await page.clock.fastForward("58:30");
      await expectAlert(page);
    },
  },
  {
    name: "dashboard-not-found",
    visit: async (visit) => {
      visit.guard.expectStatus(404);
      await openInside(visit, "/admin/no/such/page");
    },
  },
  { name: "import", visit: (visit) => openInside(visit, "/admin/import") },
  {
    name: "import-no-file",
    visit: async (visit) => {
      visit.guard.expectStatus(400);
      await openInside(visit, "/admin/import");
      // As a browser that does not look for a file itself.
      await visit.page.locator("input[type=file]").evaluate((input) => {
        (input as HTMLInputElement).required = false;
      });
      await mainButton(visit.page).click();
      await expectAlert(visit.page);
      await hydrated(visit.page);
    },
  },
  {
    name: "import-checked",
    visit: (visit) => checkImport(visit, userLines(ACCOUNT.email)),
  },
  {
    name: "import-wrong-lines",
    visit: async (visit) => {
      visit.guard.expectStatus(400);
      await checkImport(visit, userLines(ACCOUNT.email));
      await visit.page.locator("main form [type=submit]").first().click();
      await expectAlert(visit.page);
    },
  },
  {
    name: "import-nobody-new",
    visit: (visit) => checkImport(visit, `email\n${ACCOUNT.email}`),
  },
  {
    name: "import-unreadable",
    visit: (visit) => checkImport(visit, "name\nAda"),
  },
  {
    name: "import-done",
    visit: async (visit) => {
      const { page } = visit;
      await checkImport(visit, "email,name\ngrace@example.org,Grace Hopper");
      await page.locator("main form [type=submit]").first().click();
      await expect(page.locator("main h1")).toHaveText(/1/);
      await expect(page.locator("[data-over]")).toBeAttached();
      await hydrated(page);
      await open(page, "/admin/import");
      await page.getByRole("rowheader").getByRole("link").click();
      await hydrated(page);
    },
  },
  {
    name: "import-latest",
    visit: async (visit) => {
      await checkImport(visit, userLines(ACCOUNT.email));
      await open(visit.page, "/admin/import");
    },
  },
  { name: "export", visit: (visit) => openInside(visit, "/admin/export") },
  {
    name: "audit",
    visit: async (visit) => {
      await fillUsers(visit.service);
      await openInside(visit, "/admin/audit");
    },
  },
  {
    name: "audit-empty",
    visit: (visit) => openInside(visit, "/admin/audit?kind=account-frozen"),
  },
  {
    name: "audit-nobody",
    visit: (visit) => openInside(visit, "/admin/audit?who=nobody@example.org"),
  },
  {
    name: "mailbox-empty",
    settings: MAILBOX,
    visit: ({ page }) => open(page, "/dev/mailbox"),
  },
  {
    name: "mailbox",
    settings: MAILBOX,
    visit: async (visit) => {
      await ask(visit);
      await openMailbox(visit, 1);
    },
  },
  {
    name: "mailbox-mail",
    settings: MAILBOX,
    visit: async (visit) => {
      await ask(visit);
      await openMailbox(visit, 1);
      await openNewestMail(visit);
    },
  },
  ...(["mail-text-part", "mail-source"] as const).map((part): View => ({
    name: `mailbox-${part}`,
    settings: MAILBOX,
    visit: async (visit) => {
      const { page } = visit;
      await ask(visit);
      await openMailbox(visit, 1);
      await openNewestMail(visit);
      await page.getByRole("navigation", { name: text("mailbox-views") }).getByText(text(part)).click();
      await expect(page.locator("main pre")).toBeVisible();
      await hydrated(page);
    },
  })),
  {
    name: "mailbox-notice",
    settings: MAILBOX,
    visit: async (visit) => {
      const { page } = visit;
      await ask(visit);
      await openMailbox(visit, 1);
      await openNewestMail(visit);
      await page.locator("main dl a").first().click();
      await page.waitForURL(NEW_PASSWORD_PAGE);
      await hydrated(page);
      await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
      await page.waitForURL(DONE);
      await openMailbox(visit, 2);
      await openNewestMail(visit);
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

/** The pages that the accessibility statement is about. */
export const PUBLIC: readonly View[] = GALLERY.filter(({ name }) =>
  /^(?:forgot|sent|code|link|reset|done|not-|freeze|open-again|statement|broken|unavailable)/.test(name),
);

/** A small phone, and a screen. */
const WIDTHS = [320, 1440];
/** What a mail program leaves for a mail beside its lists. */
const MAIL_WIDTHS = [320, 600];
const THEMES = ["light", "dark"] as const;

/** Calls `look` for each width and theme that pages, or mails, are looked at in. */
export async function inEveryLook(
  page: Page,
  isMail: boolean,
  look: (width: number, theme: string) => Promise<void>,
  widths: readonly number[] = WIDTHS,
): Promise<void> {
  for (const width of isMail ? MAIL_WIDTHS : widths) {
    for (const colorScheme of THEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await look(width, colorScheme);
    }
  }
}
