// The dashboard's lists: heads that sort, chips, addresses, copying, times, many accounts at once, and phones.

import type { Locator, Page } from "@playwright/test";
import { ACCOUNT, GRACE } from "../support/account.ts";
import { logIn } from "../support/dashboard.ts";
import { field, hydrated } from "../support/forms.ts";
import { requestMail } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const found = (page: Page): Locator => page.locator("#users-found tbody tr");
const PHONE = { width: 390, height: 844 };

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("heads sort a list, and filters are chips in an address without empties", async ({
      page,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users");
      const head = page.getByRole("columnheader", { name: text("name"), exact: true });
      await head.getByRole("link").click();
      await expect(page).toHaveURL("/admin/users?sort=name");
      await expect(head).toHaveAttribute("aria-sort", "ascending");
      await expect(found(page).first()).toContainText(ACCOUNT.name);
      await head.getByRole("link").click();
      await expect(head).toHaveAttribute("aria-sort", "descending");
      await expect(found(page).first()).toContainText(GRACE.name);
      await expect(page.locator(".extent")).toHaveText("1–2 of 2");

      await field(page, "role").selectOption("admin");
      if (!javaScriptEnabled) {
        await page.getByRole("button", { name: text("dashboard-filter"), exact: true }).click();
      }
      await expect(page).toHaveURL("/admin/users?role=admin&sort=name-down");
      await page.locator("a.chip").click();
      await expect(page).toHaveURL("/admin/users?sort=name-down");
      await expect(page.locator("a.chip")).toHaveCount(0);
    });

    test("several accounts are disabled after one confirmation, and enabled again", async ({
      page,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users");
      for (const { name } of [ACCOUNT, GRACE]) {
        await page.getByRole("checkbox", { name: text("bulk-select", { name }) }).check();
      }
      await field(page, "action").selectOption("disable");
      await page.getByRole("button", { name: text("bulk-go") }).click();
      await expect(page.locator(".bulk-accounts li")).toHaveCount(2);
      await page.getByRole("button", { name: text("bulk-disable"), exact: true }).click();
      await expect(page).toHaveURL(/\/admin\/users\/bulk\/\d+$/);
      await expect(page.getByText(text("bulk-over", { total: 2 }), { exact: true })).toBeVisible();
      // One's own account is among what was skipped, which is shown first.
      await expect(page.locator(".tabs [aria-current]")).toContainText(
        text("bulk-outcome-yourself"),
      );
      await expect(page.getByRole("rowheader")).toHaveText([ACCOUNT.name]);
      await page.getByRole("link", { name: `${text("bulk-outcome-done")} (1)` }).click();
      await expect(page.getByRole("rowheader")).toHaveText([GRACE.name]);
      await page.getByRole("button", { name: text("bulk-undo") }).click();
      await expect(page.getByText(text("bulk-over", { total: 1 }))).toBeVisible();
      await page.goto("/admin/users?state=disabled");
      await expect(page.getByRole("heading", { name: text("users-none-found-title") })).toBeVisible();
    });

    test("a phone shows the first row on its first screen, and the menu opens", async ({
      page,
      account,
      mailServer,
    }) => {
      await page.setViewportSize(PHONE);
      await logIn(page, account, { javaScriptEnabled });
      await requestMail(page.request, mailServer, ACCOUNT.email);
      for (const address of ["/admin/users", "/admin/cases", "/admin/mail", "/admin/audit"]) {
        await page.goto(address);
        const row = await page.locator("tbody tr").first().boundingBox();
        expect(row!.y + Math.min(row!.height, 80), address).toBeLessThan(PHONE.height);
      }
      const users = page.getByRole("link", { name: text("dashboard-nav-users"), exact: true });
      await expect(users).toBeHidden();
      await page.getByRole("button", { name: text("dashboard-nav-menu") }).click();
      await users.click();
      await expect(page).toHaveURL("/admin/users");
      await expect(field(page, "state")).toBeHidden();
      await page.getByRole("button", { name: text("dashboard-filters") }).click();
      await field(page, "state").selectOption("frozen");
      await page.getByRole("button", { name: text("dashboard-filter"), exact: true }).click();
      await expect(page).toHaveURL("/admin/users?state=frozen");
    });
  });
}

test("an address is copied, and times are those of the reader's zone", async ({
  browser,
  account,
  service,
}) => {
  const context = await browser.newContext({
    baseURL: service.url,
    timezoneId: "Asia/Tokyo",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await service.createAdmin(GRACE);
  await logIn(page, account);
  await page.goto("/admin/users?q=grace");
  await hydrated(page);
  const created = page.locator("#users-found time").first();
  await expect(created).toHaveText(/second|minute|now/);
  await expect(created).toHaveAttribute("title", /GMT\+9[\s\S]+UTC$/);
  await expect(page.getByText(text("dashboard-times-are-local"))).toBeVisible();
  await page.getByRole("rowheader").getByRole("link").click();
  await hydrated(page);
  await page
    .getByRole("button", { name: text("dashboard-copy-about", { text: GRACE.email }) })
    .click();
  await expect(page.getByText(text("dashboard-copied"))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(GRACE.email);
  await context.close();
});

test("anything is found from any page by keys alone", async ({ page, account, service }) => {
  await service.createAdmin(GRACE);
  await logIn(page, account);
  await page.keyboard.press("Control+k");
  const input = page.getByRole("combobox", { name: text("search-label") });
  await expect(input).toBeFocused();
  await page.keyboard.type("hopper");
  const option = page.getByRole("dialog").getByRole("option", { selected: true });
  await expect(option).toContainText(GRACE.email);
  await expect(input).toHaveAttribute("aria-activedescendant", "palette-hit-0");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText(GRACE.name);
  await hydrated(page);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("test email");
  await expect(option).toContainText(text("mails-test-title"));
  await page.keyboard.press("Escape");
  await expect(input).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("anything is found on a page of its own", async ({ page, account }) => {
    await logIn(page, account, { javaScriptEnabled: false });
    await page.getByRole("link", { name: text("search-open"), exact: true }).click();
    await page.getByRole("searchbox").fill("lovelace");
    await page.getByRole("button", { name: text("search-button"), exact: true }).click();
    await page.getByRole("link", { name: new RegExp(ACCOUNT.email) }).click();
    await expect(page.locator("h1")).toHaveText(ACCOUNT.name);
  });
});
