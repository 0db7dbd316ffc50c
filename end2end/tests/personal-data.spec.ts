// Everything about one person, as a file and erased, with JavaScript and without.

import { readFile } from "node:fs/promises";
import { GRACE } from "../support/account.ts";
import { logIn } from "../support/dashboard.ts";
import { field, hydrated } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a person is found, their file is downloaded, and they are erased", async ({
      page,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users");
      await page.getByRole("link", { name: text("personal-data-title"), exact: true }).click();
      await page.waitForURL(/\/personal-data$/);
      const press = async (textId: string): Promise<void> => {
        if (javaScriptEnabled) await hydrated(page);
        await page.getByRole("button", { name: text(textId), exact: true }).click();
      };
      const find = async (): Promise<void> => {
        await field(page, "who").first().fill(GRACE.email);
        await press("personal-data-find");
      };
      await find();
      await expect(page.locator(".user-named")).toContainText(GRACE.name);
      // No address in a URL.
      await expect(page).toHaveURL(/\/personal-data$/);

      const downloading = page.waitForEvent("download");
      await press("personal-data-download-button");
      const file = await (await downloading).path();
      const data = JSON.parse(await readFile(file, "utf8"));
      expect(data.accounts[0].email).toBe(GRACE.email);

      await press("personal-data-erase-link");
      await expect(page.locator("h1")).toHaveText(text("personal-data-erase-title"));
      await press("personal-data-erase-button");
      await expect(page.locator(".notice-done")).toContainText(text("done-person-erased"));
      await find();
      await expect(page.locator(".empty")).toContainText(text("personal-data-none-title"));
    });
  });
}
