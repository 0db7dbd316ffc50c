// Directories in the dashboard: checked, searched and led on from, with JavaScript and without.

import type { Page } from "@playwright/test";
import { logIn } from "../support/dashboard.ts";
import { hydrated } from "../support/forms.ts";
import { mailTo } from "../support/mail.ts";
import { ANNIE, ROOT } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`directories ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, hasShop: true });

    async function ready(page: Page): Promise<void> {
      if (javaScriptEnabled) {
        await hydrated(page);
      }
    }

    async function find(page: Page, search: string): Promise<void> {
      await page.getByLabel(text("directories-find-search")).fill(search);
      await page.getByRole("button", { name: text("directories-find-button"), exact: true }).click();
      await ready(page);
    }

    test("are checked, and an account in one is found and sent a link", async ({
      page,
      account,
      mailServer,
    }) => {
      await logIn(page, account, { javaScriptEnabled });
      await page
        .getByRole("link", { name: text("dashboard-nav-directories"), exact: true })
        .click();
      await expect(page.locator("h1")).toHaveText(text("directories-title"));
      await ready(page);

      // The result comes by itself.
      await page.getByRole("button", { name: text("directories-check") }).click();
      await expect(page.locator("main")).toContainText("1 of 2 accounts");
      await expect(page.locator("main")).toContainText("No index serves");
      await ready(page);

      await page.getByRole("link", { name: text("directories-find"), exact: true }).click();
      await ready(page);
      await find(page, ROOT.login);
      await expect(page.locator("main")).toContainText("may do more than others");
      await expect(page.getByRole("button", { name: text("directories-send") })).toHaveCount(0);
      await find(page, ANNIE.login);
      await expect(page).toHaveURL(/\/admin\/directories\/accounts$/);
      await page.getByRole("button", { name: text("directories-send") }).click();
      await page.waitForURL(/\/admin\/cases\//);
      await expect(async () => {
        await page.reload();
        await expect(page.locator(".facts")).toContainText(`${ANNIE.login} in shop`, {
          timeout: 500,
        });
      }).toPass();
      await ready(page);
      await mailTo(mailServer, ANNIE.email);
    });
  });
}
