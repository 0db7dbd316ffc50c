// Changing what pages and mails say, with JavaScript and without.

import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { logIn } from "../support/dashboard.ts";
import { hydrated } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const TITLE = "/admin/texts/forgot-title?language=en&place=page-forgot";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`texts ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, settings: { LANGUAGES: "en,he" } });

    async function ready(page: Page): Promise<void> {
      if (javaScriptEnabled) {
        await hydrated(page);
      }
    }

    async function go(page: Page, address: string): Promise<void> {
      await page.goto(address);
      await ready(page);
    }

    async function press(page: Page, id: string): Promise<void> {
      await page.getByRole("button", { name: text(id), exact: true }).first().click();
    }

    test("are previewed, saved, refused, restored and reset", async ({ page, account, guard }) => {
      test.setTimeout(60_000);
      guard.expectSandboxedFrame();
      await logIn(page, account, { javaScriptEnabled });
      await page.getByRole("link", { name: text("dashboard-nav-texts"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("studio-title"));
      await ready(page);
      await page.getByRole("link", { name: "forgot-title", exact: true }).click();
      await ready(page);

      // What is typed shows in the frame, and nowhere else.
      const heading = page.frameLocator("iframe").locator("h1");
      await expect(heading).toHaveText(text("forgot-title"));
      await page.locator("#text").fill("Lost & gone?");
      if (!javaScriptEnabled) {
        await press(page, "studio-preview");
      }
      await expect(heading).toHaveText("Lost & gone?");
      await expect(page.locator("#text")).toHaveValue("Lost & gone?");

      await press(page, "studio-save");
      await expect(page.locator(".notice-done")).toContainText(text("done-text-saved"));
      await ready(page);
      guard.expectStatus(422);
      await page.locator("#text").fill("<b>Lost</b>");
      await press(page, "studio-save");
      await expect(page.locator("#form-error")).toContainText(text("studio-refused-markup"));
      await expect(page.locator("#text")).toHaveValue("<b>Lost</b>");
      await ready(page);
      await page.locator("#text").fill("Second?");
      await press(page, "studio-save");
      await expect(page.locator("tbody tr")).toHaveCount(2);
      await ready(page);
      await press(page, "studio-history-restore");
      await expect(page.locator("tbody tr")).toHaveCount(3);
      await go(page, "/forgot-password");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lost & gone?");

      await go(page, TITLE);
      await press(page, "studio-reset");
      await expect(page.locator(".notice-done")).toContainText(text("done-text-reset"));
      await go(page, "/forgot-password");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("forgot-title"));
    });

    test("of mails are sampled, exported and imported", async ({
      page,
      account,
      guard,
      mailServer,
    }) => {
      guard.expectSandboxedFrame();
      await logIn(page, account, { javaScriptEnabled });
      await go(page, "/admin/texts?language=he&place=mail-recovery");
      const cell = page.locator(".studio-pattern").first();
      await expect(cell).toHaveAttribute("dir", "rtl");
      await expect(page.frameLocator("iframe").locator("h1")).toBeVisible();

      await page.locator("#file").setInputFiles({
        name: "he.ftl",
        mimeType: "text/plain",
        buffer: Buffer.from("mail-recovery-subject = סיסמה חדשה של החנות\n"),
      });
      await press(page, "studio-import");
      await expect(page.locator(".notice-done")).toContainText(text("done-texts-imported"));
      await ready(page);
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: text("studio-export"), exact: true }).click();
      const file = await readFile(await (await download).path(), "utf8");
      expect(file).toContain("\nmail-recovery-subject = סיסמה חדשה של החנות\n");

      await press(page, "studio-sample");
      await page.waitForURL(/\/admin\/mail\/\d+$/);
      await expect.poll(() => mailServer.to(account.email).length).toBe(1);
    });
  });
}
