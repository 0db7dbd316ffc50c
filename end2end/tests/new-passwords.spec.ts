// New passwords that staff require: of one user, and of many after a breach.

import { GRACE } from "../support/account.ts";
import { logIn } from "../support/dashboard.ts";
import { field } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a new password is required of a user, and that is undone", async ({
      page,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users");
      await page.getByRole("link", { name: GRACE.name, exact: true }).click();
      const require = page.getByRole("button", { name: text("users-require-password") });
      await require.click();
      await expect(page.getByText(text("done-password-required"))).toBeVisible();
      await expect(page.getByText(text("users-new-password-hint"))).toBeVisible();
      await expect(require).toBeHidden();
      await page.getByRole("button", { name: text("dashboard-undo"), exact: true }).click();
      await expect(page.getByText(text("done-password-allowed"))).toBeVisible();
      await expect(require).toBeVisible();
    });

    test("a campaign is started, and says who has not come", async ({
      page,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users?role=admin");
      await page.getByRole("link", { name: text("campaigns-link") }).click();
      await expect(page).toHaveURL("/admin/campaigns/new?role=admin");
      await expect(page.getByText(text("campaigns-count", { count: 2 }))).toBeVisible();
      await field(page, "rate").fill("1");
      await field(page, "note").fill("INC-7");
      await page.getByRole("button", { name: text("campaigns-start"), exact: true }).click();
      await expect(page).toHaveURL(/\/admin\/campaigns\/\d+$/);
      await expect(page.getByRole("rowheader")).toHaveText([GRACE.name]);
      await expect(page.getByText("INC-7")).toBeVisible();
      await expect(
        page.getByText(text("campaigns-chosen", { done: 0, total: 1 }), { exact: true }),
      ).toBeVisible();
      await page.goto("/admin/campaigns");
      await expect(page.getByRole("row")).toHaveCount(2);
    });
  });
}
