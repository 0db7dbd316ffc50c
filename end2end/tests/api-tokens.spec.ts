// API tokens: one's own, shown once, and those of a user.

import type { Page } from "@playwright/test";
import { GRACE } from "../support/account.ts";
import { logIn, openUser } from "../support/dashboard.ts";
import { expectFieldError, expectHeading, field, hydrated } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const PAGE = "/admin/account/api-tokens";
const TOKEN = /^[\w-]{43}$/;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    const press = async (page: Page, textId: string): Promise<void> => {
      if (javaScriptEnabled) {
        await hydrated(page);
      }
      await page.getByRole("button", { name: text(textId) }).click();
    };
    const make = async (page: Page, name: string): Promise<string> => {
      await page.goto(PAGE);
      await field(page, "name").fill(name);
      await page.getByRole("checkbox", { name: text("api-tokens-scope-recovery") }).check();
      await press(page, "api-tokens-new-submit");
      await expectHeading(page, "api-tokens-shown-title");
      const token = (await page.locator("#token code").textContent())!;
      expect(token).toMatch(TOKEN);
      return token;
    };

    test("a token is created, shown once, and revoked", async ({ page, account }) => {
      await logIn(page, account, { javaScriptEnabled });
      await page.getByRole("link", { name: account.name }).click();
      await page.getByRole("link", { name: text("api-tokens-link") }).click();
      await expectHeading(page, "api-tokens-title");
      await expect(page.getByText(text("api-tokens-empty-title"))).toBeVisible();

      const token = await make(page, "shop back end");
      await page.getByRole("link", { name: text("api-tokens-shown-next") }).click();
      await expect(page).toHaveURL(PAGE);
      const rows = page.locator("main table tbody tr");
      await expect(rows).toHaveCount(1);
      await expect(rows).toContainText("shop back end");
      await expect(rows).toContainText(text("api-tokens-never-used"));
      expect(await page.content()).not.toContain(token);

      await press(page, "api-tokens-revoke");
      await expect(page.locator(".notice-done")).toContainText(text("done-api-token-revoked"));
      await expect(page.getByText(text("api-tokens-empty-title"))).toBeVisible();
    });

    test("missing fields are reported, and the input stays", async ({ page, account, guard }) => {
      guard.expectStatus(400);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto(PAGE);
      await field(page, "name").fill("shop back end");
      await field(page, "expires_in").selectOption("365");
      await press(page, "api-tokens-new-submit");
      await expect(page.getByRole("alert")).toContainText(text("error-scope-missing"));
      await expect(field(page, "name")).toHaveValue("shop back end");
      await expect(field(page, "expires_in")).toHaveValue("365");

      await page.getByRole("checkbox", { name: text("api-tokens-scope-users-read") }).check();
      await field(page, "name").fill("log-in");
      await press(page, "api-tokens-new-submit");
      await expectFieldError(page, "name", "error-token-name-not-good");
      await expect(
        page.getByRole("checkbox", { name: text("api-tokens-scope-users-read") }),
      ).toBeChecked();
    });

    test("a user's tokens are revoked on their page", async ({
      page,
      otherDevice,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(otherDevice, GRACE, { javaScriptEnabled });
      const token = await make(otherDevice, "of Grace");
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users?q=grace");
      await openUser(page, GRACE.name, { javaScriptEnabled });
      const part = page.getByRole("region", { name: text("users-api-tokens") });
      await expect(part).toContainText("of Grace");
      expect(await page.content()).not.toContain(token);
      await part.getByRole("button", { name: text("api-tokens-revoke") }).click();
      await expect(page.locator(".notice-done")).toContainText(text("done-api-token-revoked"));
      await expect(part).toContainText(text("users-no-api-tokens"));
    });
  });
}

test("a token is copied with one press", async ({ page, context, account }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await logIn(page, account);
  await page.goto(PAGE);
  await field(page, "name").fill("copied");
  await page.getByRole("checkbox", { name: text("api-tokens-scope-recovery") }).check();
  await page.getByRole("button", { name: text("api-tokens-new-submit") }).click();
  await expectHeading(page, "api-tokens-shown-title");
  await hydrated(page);
  await expect(page.getByRole("button", { name: text("account-codes-print") })).toHaveCount(0);
  await page.getByRole("button", { name: text("account-codes-copy") }).click();
  await expect(page.getByText(text("account-codes-copied"))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator("#token code").textContent());
});
