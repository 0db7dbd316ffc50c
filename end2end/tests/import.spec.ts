// Bringing users in from a file, and taking all of them away, with JavaScript and without.

import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { passwordIsRight } from "../support/api.ts";
import { logIn } from "../support/dashboard.ts";
import { expectHeading, hydrated } from "../support/forms.ts";
import { chooseUsers, DJANGO_PASSWORD, userLines, USERS_FILE } from "../support/imports.ts";
import { expect, test } from "../support/test.ts";
import { filled, text } from "../support/texts.ts";

const button = (page: Page, textId: string) =>
  page.getByRole("button", { name: filled(textId) });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "hydrated" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const alive = async (page: Page): Promise<void> => {
      if (javaScriptEnabled) {
        await hydrated(page);
      }
    };

    test("a file is checked line by line, and written after confirmation", async ({
      page,
      request,
      account,
      guard,
    }) => {
      guard.expectStatus(400);
      await logIn(page, account, { javaScriptEnabled });
      await page.getByRole("link", { name: text("dashboard-nav-import"), exact: true }).click();
      await expectHeading(page, "import-title");
      await chooseUsers(page, userLines(account.email));
      await page.getByLabel(text("import-with-roles")).check();
      await button(page, "import-check").click();
      await expect(page).toHaveURL(/\/admin\/import\/\d+$/);
      // It follows by itself until all is checked.
      await expect(button(page, "import-write")).toBeVisible();
      await alive(page);
      const findings = page.getByRole("table").getByRole("row");
      await expect(findings.filter({ hasText: text("import-email-invalid") })).toHaveCount(1);
      await expect(findings.filter({ hasText: text("import-already-there") })).toHaveCount(1);
      await expect(findings.filter({ hasText: text("import-becomes-viewer") })).toHaveCount(1);

      await button(page, "import-write").click();
      await expect(page.getByRole("alert")).toContainText(text("error-import-has-wrong-lines"));
      await page.getByRole("checkbox").check();
      await button(page, "import-write").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        filled("import-done-title"),
      );
      await page.getByRole("link", { name: text("import-to-users") }).click();
      await expect(page.getByRole("row").filter({ hasText: "grace@example.org" })).toHaveCount(1);
      expect(await passwordIsRight(request, "grace@example.org", DJANGO_PASSWORD)).toBe(true);
    });

    test("invalid lines are downloaded, and an administrator is confirmed", async ({
      page,
      account,
    }) => {
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/import");
      await alive(page);
      await chooseUsers(page, "email,role\nnobody,\nboss@example.org,admin");
      await page.getByLabel(text("import-with-roles")).check();
      await button(page, "import-check").click();
      await expect(button(page, "import-write")).toBeVisible();
      await alive(page);
      // Who would be an administrator comes first.
      await expect(page.getByRole("table").first()).toContainText("boss@example.org");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: text("import-download"), exact: true }).click(),
      ]);
      const file = await readFile(await download.path(), "utf8");
      expect(file).toContain(text("import-email-invalid"));
      expect(file).not.toContain("boss@example.org");

      await page.locator("#skip_wrong").check();
      await button(page, "import-write").click();
      await expect(page.locator("#confirm_admins:invalid")).toBeVisible();
      await page.locator("#confirm_admins").check();
      await button(page, "import-write").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        filled("import-done-title"),
      );
    });

    test("an import can be cancelled", async ({ page, account }) => {
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/import");
      await alive(page);
      await chooseUsers(page, userLines(account.email));
      await button(page, "import-check").click();
      await expect(button(page, "import-drop")).toBeVisible();
      await alive(page);
      await button(page, "import-drop").click();
      await expect(page).toHaveURL(/\/admin\/import\?done=import-dropped$/);
      await expect(page.getByRole("status").first()).toContainText(text("done-import-dropped"));
      const latest = page.getByRole("row").filter({ hasText: USERS_FILE });
      await expect(latest).toContainText(text("import-state-dropped"));
      await latest.getByRole("link").click();
      await expectHeading(page, "import-dropped-title");
    });

    test("all users are exported as a file", async ({ page, account }) => {
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/export");
      await alive(page);
      for (const [format, name] of [
        ["csv", "users.csv"],
        ["jsonl", "users.jsonl"],
      ] as const) {
        await page.getByLabel(text("import-export-format")).selectOption(format);
        const download = page.waitForEvent("download");
        await button(page, "import-export-button").click();
        const file = await download;
        expect(file.suggestedFilename()).toBe(name);
        const content = await readFile(await file.path(), "utf8");
        expect(content).toContain(account.email);
        expect(content).not.toContain("argon2");
      }
    });
  });
}

test("a page shows the progress of an import without a reload", async ({
  page,
  account,
}) => {
  test.setTimeout(120_000);
  await logIn(page, account);
  await page.goto("/admin/import");
  await hydrated(page);
  const lines = Array.from({ length: 150_000 }, (_, i) => `user${i}@example.org,User ${i}`);
  await chooseUsers(page, ["email,name", ...lines].join("\n"));
  await button(page, "import-check").click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  // What changes on the page as it stands is kept where the next page finds it.
  await page.evaluate(() => {
    const note = (): void => sessionStorage.setItem("followed", "yes");
    new MutationObserver(note).observe(document.querySelector("main")!, { childList: true });
  });
  await expect(button(page, "import-write")).toBeVisible({ timeout: 90_000 });
  expect(await page.evaluate(() => sessionStorage.getItem("followed"))).toBe("yes");
});
