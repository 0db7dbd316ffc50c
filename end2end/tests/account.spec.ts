// One's own account: the second step, the sessions, a session that ends in the middle of a form, and
// the keyboard.

import type { BrowserContext, Page } from "@playwright/test";
import { ACCOUNT } from "../support/account.ts";
import { codeOf } from "../support/authenticator.ts";
import { LANDING, logIn } from "../support/dashboard.ts";
import { expectFieldError, expectHeading, field, hydrated, mainButton, submit } from "../support/forms.ts";
import { NEW_PASSWORD } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const SECOND_FACTOR = "/admin/account/second-factor";

/** Sets the second step up from a session that has just begun. */
async function setUp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.goto(SECOND_FACTOR);
  await page.getByRole("button", { name: text("account-second-set-up") }).click();
  await expect(page.getByRole("img", { name: text("account-second-picture") })).toBeVisible();
  const secret = (await page.locator(".secret-code").textContent())!;
  await field(page, "code").fill(codeOf(secret));
  await page.getByRole("button", { name: text("account-second-confirm") }).click();
  await expectHeading(page, "account-codes-title");
  const codes = await page.locator("#codes code").allTextContents();
  expect(codes).toHaveLength(10);
  return { secret, codes };
}

/** Gives the right password, which leads to where the code is asked for. */
async function givePassword(page: Page): Promise<void> {
  await page.goto("/admin/login");
  await field(page, "email").fill(ACCOUNT.email);
  await field(page, "password").fill(ACCOUNT.password);
  await mainButton(page).click();
  await page.waitForURL("/admin/login/code");
}

/** Ends the browser's session behind its back. */
async function endSession(context: BrowserContext): Promise<void> {
  await context.request.post("/admin/logout");
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const ready = (page: Page) => (javaScriptEnabled ? hydrated(page) : Promise.resolve());

    test("two-factor authentication is set up, required, and turned off", async ({
      page,
      context,
      account,
      guard,
    }) => {
      guard.expectStatus(403);
      await logIn(page, account, { javaScriptEnabled });
      const { secret, codes } = await setUp(page);
      await page.getByRole("button", { name: text("logout") }).click();
      await expect(page).toHaveURL("/admin/login");

      await ready(page);
      await givePassword(page);
      const [waiting] = await context.cookies();
      // Nothing else is open meanwhile.
      await page.goto("/admin/account");
      await expect(page).toHaveURL(/\/admin\/login\/code\?next=/);
      await field(page, "code").fill("000000");
      await page.getByRole("button", { name: text("account-login-code-button") }).click();
      await expectFieldError(page, "code", "error-second-factor-wrong");
      // The code that set it up is used; the next one is good already.
      await field(page, "code").fill(codeOf(secret, 1));
      await page.getByRole("button", { name: text("account-login-code-button") }).click();
      await expect(page).toHaveURL("/admin/account");
      const [session] = await context.cookies();
      expect(session!.value).not.toBe(waiting!.value);

      await page.getByRole("button", { name: text("logout") }).click();
      await expect(page).toHaveURL("/admin/login");
      await ready(page);
      await givePassword(page);
      await field(page, "code").fill(codes[0]!.toLowerCase());
      await page.getByRole("button", { name: text("account-login-code-button") }).click();
      await expect(page).toHaveURL(LANDING);

      await page.goto(`${SECOND_FACTOR}/remove`);
      await ready(page);
      await submit(page, { code: codes[0]! });
      await expectFieldError(page, "code", "error-second-factor-wrong");
      await submit(page, { code: codes[1]! });
      await expect(page.getByText(text("done-second-factor-removed"))).toBeVisible();
    });

    test("new recovery codes are created", async ({ page, account }) => {
      await logIn(page, account, { javaScriptEnabled });
      const { codes } = await setUp(page);
      await page.goto(SECOND_FACTOR);
      await page.getByRole("link", { name: text("account-codes-new") }).click();
      await page.getByRole("button", { name: text("account-codes-new") }).click();
      await expectHeading(page, "account-codes-title");
      const fresh = await page.locator("#codes code").allTextContents();
      expect(fresh).toHaveLength(10);
      expect(fresh.some((code) => codes.includes(code))).toBe(false);
    });

    test("an administrator resets a user's two-factor authentication", async ({
      page,
      otherDevice,
      account,
      service,
    }) => {
      const boss = { email: "grace@example.org", name: "Grace Hopper", password: NEW_PASSWORD };
      await service.createAdmin(boss);
      await logIn(otherDevice, account, { javaScriptEnabled });
      await setUp(otherDevice);
      await logIn(page, boss, { javaScriptEnabled });
      await page.goto("/admin/users/1/second-factor");
      await ready(page);
      await page.getByRole("button", { name: text("account-reset-button") }).click();
      await expect(page.getByText(text("done-second-factor-reset"))).toBeVisible();
      await otherDevice.goto("/admin/account");
      await expect(otherDevice).toHaveURL(/\/admin\/login\?/);
      await logIn(otherDevice, account, { javaScriptEnabled });
    });

    test("own sessions are listed and ended", async ({ page, otherDevice, account }) => {
      await logIn(otherDevice, account, { javaScriptEnabled });
      await logIn(page, account, { javaScriptEnabled });
      await page.getByRole("link", { name: account.name }).click();
      await expectHeading(page, "account-title");
      const rows = page.locator("main table tbody tr");
      await expect(rows).toHaveCount(2);
      await expect(rows.first()).toContainText(text("account-this-session"));
      await rows.nth(1).getByRole("button").click();
      await expect(page.getByText(text("done-session-was-ended"))).toBeVisible();
      await expect(rows).toHaveCount(1);
      await otherDevice.reload();
      await expect(otherDevice).toHaveURL(/\/admin\/login/);

      await logIn(otherDevice, account, { javaScriptEnabled });
      await page.reload();
      await page.getByRole("button", { name: text("account-end-other-sessions") }).click();
      await expect(page.getByText(text("done-other-sessions-ended"))).toBeVisible();
      await expect(rows).toHaveCount(1);
    });

    test("the shortcuts can be switched off and on, and have a page of their own", async ({
      page,
      account,
    }) => {
      await logIn(page, account, { javaScriptEnabled });
      await page.getByRole("link", { name: text("account-shortcuts-title") }).click();
      await expectHeading(page, "account-shortcuts-title");
      await expect(page.locator("main kbd").first()).toBeVisible();
      await page.getByRole("button", { name: text("account-shortcuts-turn-off") }).click();
      await expect(page.getByText(text("done-shortcuts-off"))).toBeVisible();
      await page.getByRole("button", { name: text("account-shortcuts-turn-on") }).click();
      await expect(page.getByText(text("done-shortcuts-on"))).toBeVisible();
    });

    test("a problem in the dashboard leads back to it", async ({ page, account, guard }) => {
      guard.expectStatus(404);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users/999/edit");
      await expectHeading(page, "not-found-title");
      await expect(page.getByRole("link", { name: account.name })).toBeVisible();
      await page.getByRole("link", { name: text("dashboard-back-to-dashboard") }).click();
      await expect(page).toHaveURL(LANDING);
    });
  });
}

test("a session that ends while a form is open loses nothing", async ({
  page,
  context,
  account,
  guard,
}) => {
  guard.expectStatus(401);
  await logIn(page, account);
  await page.goto("/admin/users/1/edit");
  await hydrated(page);
  await endSession(context);
  await submit(page, { name: "Ada King" });
  await expect(page.getByRole("alert")).toContainText(text("dashboard-log-in-again"));
  await expect(field(page, "name")).toHaveValue("Ada King");

  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: text("account-session-log-in") }).click(),
  ]);
  await hydrated(tab);
  await submit(tab, { email: account.email, password: account.password });
  await tab.waitForURL(LANDING);
  await tab.close();
  await mainButton(page).click();
  await expect(page.getByText(text("done-user-saved"))).toBeVisible();
  await expect(page.locator("h1")).toHaveText("Ada King");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a form sent after the session ended is kept through the log-in", async ({
    page,
    context,
    account,
    guard,
  }) => {
    guard.expectStatus(401);
    await logIn(page, account, { javaScriptEnabled: false });
    await page.goto("/admin/users/1/edit");
    await endSession(context);
    await submit(page, { name: "Ada <King>" });
    await expect(page.getByText(text("account-kept-login"))).toBeVisible();
    await submit(page, { email: account.email, password: "not my password" });
    await submit(page, { email: account.email, password: account.password });
    await expectHeading(page, "account-kept-title");
    await page.getByRole("button", { name: text("account-kept-button") }).click();
    await expect(page.getByText(text("done-user-saved"))).toBeVisible();
    await expect(page.locator("h1")).toHaveText("Ada <King>");
  });
});

test("a log-in leads to the requested page", async ({ page, account }) => {
  await page.goto("/admin/users/1/edit");
  await hydrated(page);
  await submit(page, { email: account.email, password: account.password });
  await page.waitForURL("/admin/users/1/edit");
});

test.describe("with two-factor authentication required", () => {
  test.use({ settings: { REQUIRE_ADMIN_TOTP: "true" } });

  test("users without it are led to its setup", async ({ page, account }) => {
    await page.goto("/admin/login");
    await hydrated(page);
    await submit(page, { email: account.email, password: account.password });
    await page.waitForURL(SECOND_FACTOR);
    await expect(page.getByText(text("account-second-required"))).toBeVisible();
    await setUp(page);
    await page.goto("/admin/users");
    await expect(page).toHaveURL("/admin/users");
  });
});

test("a warning appears two minutes before a session ends, and one press extends it", async ({
  page,
  account,
  guard,
}) => {
  guard.expectStatus(401);
  await page.clock.install();
  await logIn(page, account);
  let seconds: number | undefined = 100;
  const asked: string[] = [];
  await page.route("**/api/session-time", async (route) => {
    const body = route.request().postData()!;
    asked.push(body);
    if (body.endsWith("true") || seconds === undefined) {
      await route.continue();
    } else {
      await route.fulfill({ json: seconds });
    }
  });
  const warning = page.locator(".session-clock");
  await expect(warning).toBeHidden();
  await page.clock.fastForward("58:30");
  await expect(warning).toContainText(text("account-session-ends"), { useInnerText: true });
  await warning.getByRole("button", { name: text("account-session-stay") }).click();
  await expect(warning).toBeHidden();
  expect(asked.at(-1)).toContain("true");

  // Ended at last, it says how to go on.
  seconds = undefined;
  await page.context().request.post("/admin/logout");
  await page.clock.fastForward("58:30");
  await expect(warning).toContainText(text("account-session-ended"), { useInnerText: true });
});

test.describe("the keyboard", () => {
  test("has shortcuts wherever nobody is typing", async ({ page, account, service }) => {
    await service.createAdmin({ ...account, email: "grace@example.org", name: "Grace Hopper" });
    await logIn(page, account);
    await page.goto("/admin/account");
    await hydrated(page);
    await page.keyboard.press("g");
    await page.keyboard.press("u");
    await page.waitForURL(/\/admin\/users/);
    await hydrated(page);

    const dialog = page.getByRole("dialog");
    await page.keyboard.press("?");
    await expect(dialog).toBeVisible();
    await expect(dialog.locator("kbd").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();

    // Not with a modifier, and not while typing.
    await page.keyboard.press("Control+?");
    await expect(dialog).toBeHidden();
    await page.goto("/admin/users/1/edit");
    await hydrated(page);
    await field(page, "name").focus();
    await page.keyboard.type("gu?");
    await expect(dialog).toBeHidden();
    await expect(field(page, "name")).toHaveValue(/gu\?/);

    // Off means off.
    await page.goto("/admin/account");
    await page.getByRole("button", { name: text("account-shortcuts-turn-off") }).click();
    await expect(page.getByText(text("done-shortcuts-off"))).toBeVisible();
    await hydrated(page);
    await page.keyboard.press("?");
    await expect(page.locator("#shortcuts")).toHaveCount(0);
  });
});
