// After a breach: new passwords are required of many people, who are mailed a few at a time.

import { GRACE } from "../support/account.ts";
import { logIn } from "../support/dashboard.ts";
import { field } from "../support/forms.ts";
import { mailTo } from "../support/mail.ts";
import { changePassword, requestLink } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a campaign is started, and says who has come", async ({
      page,
      account,
      service,
      mailServer,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users?role=admin");
      await page.getByRole("link", { name: text("campaigns-link") }).click();
      await expect(page).toHaveURL("/admin/campaigns/new?role=admin");
      await expect(page.getByText(text("campaigns-count", { count: 1 }))).toBeVisible();
      await field(page, "rate").fill("60");
      await field(page, "note").fill("INC-7");
      await page.getByRole("button", { name: text("campaigns-start"), exact: true }).click();
      await expect(page).toHaveURL(/\/admin\/campaigns\/\d+$/);
      await expect(page.getByText("INC-7")).toBeVisible();
      await expect(page.getByRole("rowheader")).toHaveText([GRACE.name]);

      const mail = await mailTo(mailServer, GRACE.email);
      expect(mail.parsed.subject).toBe(text("mail-new-password-heading"));
      // With JavaScript, the page goes on by itself.
      const shown = async (words: string): Promise<void> =>
        expect(async () => {
          if (!javaScriptEnabled) await page.reload();
          await expect(page.getByText(words, { exact: true })).toBeVisible({ timeout: 1_000 });
        }).toPass();
      await shown(text("campaigns-mailed", { done: 1, total: 1 }));
      await shown(text("campaigns-state-done"));

      const link = await requestLink(page.request, mailServer, GRACE.email);
      await changePassword(page.request, link);
      await page.goto("/admin/campaigns");
      await expect(page.getByRole("row")).toHaveCount(2);
      await page.getByRole("rowheader").getByRole("link").click();
      const chosen = text("campaigns-chosen", { done: 1, total: 1 });
      await expect(page.getByText(chosen, { exact: true })).toBeVisible();
      await page.getByRole("link", { name: text("campaigns-done", { count: 1 }) }).click();
      await expect(page.getByRole("rowheader")).toHaveText([GRACE.name]);
    });

    test("a campaign is paused, resumed and stopped, and staff are named apart", async ({
      page,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await service.createAdmin({ ...GRACE, email: "alan@example.org" });
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/campaigns/new");
      const staff = page.getByRole("checkbox", { name: text("campaigns-with-staff") });
      await expect(staff).not.toBeChecked();
      await staff.check();
      await field(page, "rate").fill("1");
      await page.getByRole("button", { name: text("campaigns-start"), exact: true }).click();
      const press = async (id: string) =>
        page.getByRole("button", { name: text(id), exact: true }).click();
      const stage = (id: string) => page.getByText(text(id), { exact: true });
      await press("campaigns-pause");
      await expect(stage("campaigns-state-paused")).toBeVisible();
      await press("campaigns-resume");
      await expect(stage("campaigns-state-mailing")).toBeVisible();
      await press("campaigns-stop");
      await expect(stage("campaigns-state-stopped")).toBeVisible();
      await expect(page.getByRole("button", { name: text("campaigns-pause") })).toBeHidden();
    });
  });
}
