// The audit trail: finding what happened, and taking a copy of it.

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { logIn } from "../support/dashboard.ts";
import { expectHeading, field, hydrated } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const HOSTILE = `Evil/1.0 "><img src=x onerror=alert(1)></bdi></td> ${"x".repeat(400)}`;

function events(page: Page) {
  return page.locator("#audit-list tbody tr");
}

/** What a button leaves on the disk. */
async function download(page: Page, textId: string): Promise<{ name: string; content: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: text(textId) }).click();
  const file = await coming;
  return {
    name: file.suggestedFilename(),
    content: await readFile(await file.path(), "utf8"),
  };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("events are found by kind and by user", async ({ page, account, service }) => {
      await service.createAdmin({ ...account, email: "grace@example.org", name: "Grace" });
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/audit");
      await expectHeading(page, "audit-title");
      await expect(events(page)).toHaveCount(3);
      await expect(events(page).first()).toContainText(`${account.email} logged in`);
      await expect(events(page).first().getByRole("link").first()).toHaveAttribute(
        "href",
        /^\/admin\/users\/\d+$/,
      );

      if (javaScriptEnabled) {
        await hydrated(page);
        await field(page, "who").pressSequentially("grace@example.org");
      } else {
        await field(page, "who").fill("grace@example.org");
        await page.getByRole("button", { name: text("dashboard-filter") }).click();
      }
      await expect(events(page)).toHaveCount(1);
      await expect(events(page)).toContainText("created the account of grace@example.org");
      await page.waitForURL(/who=grace(?:%40|@)example\.org/);

      await field(page, "kind").selectOption("logged-in");
      if (!javaScriptEnabled) {
        await page.getByRole("button", { name: text("dashboard-filter") }).click();
      }
      await expect(page.locator("#audit-list h2")).toHaveText(text("audit-empty-title"));
      await page.getByRole("link", { name: text("audit-show-all") }).click();
      await expect(events(page)).toHaveCount(3);
      await expect(field(page, "who")).toHaveValue("");
    });

    test("an export is a file, and is recorded", async ({ page, account }) => {
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/audit?kind=logged-in");
      if (javaScriptEnabled) {
        await hydrated(page);
      }
      const table = await download(page, "audit-export-csv");
      expect(table.name).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
      const lines = table.content.trimEnd().split("\r\n");
      expect(lines).toHaveLength(2);
      expect(lines[0]).toContain('"sequence","happened_at","kind"');
      expect(lines[1]).toContain(`"logged-in"`);

      const jsonLines = await download(page, "audit-export-json-lines");
      expect(jsonLines.name).toMatch(/\.jsonl$/);
      const event = JSON.parse(jsonLines.content) as Record<string, unknown>;
      expect(event["subject"]).toBe(account.email);

      await page.goto("/admin/audit?kind=audit-exported");
      await expect(events(page)).toHaveCount(2);
      await expect(events(page).first()).toContainText("filtered by: kind; format: jsonl");
    });

    test.describe("from a browser with a hostile name", () => {
      test.use({ userAgent: HOSTILE });

      test("what is stored is shown as text", async ({ page, account }) => {
        await logIn(page, account, { javaScriptEnabled });
        await page.goto("/admin/audit");
        await expect(events(page).first()).toContainText('"><img src=x onerror=alert(1)></bdi></td>');
        await expect(page.locator("#audit-list img")).toHaveCount(0);
        const [content, window] = await page
          .locator("html")
          .evaluate((html) => [html.scrollWidth, html.clientWidth]);
        expect(content).toBeLessThanOrEqual(window!);
      });
    });
  });
}

test("the command recognises a stored hash of the last entry", async ({
  page,
  account,
}) => {
  await logIn(page, account);
  await page.goto("/admin/audit");
  await expect(page.locator(".audit-head code")).toHaveText(/^[0-9a-f]{64}$/);
});

test("users without a session are led to the log-in", async ({ page, account }) => {
  expect(account.email).toBeTruthy();
  await page.goto("/admin/audit");
  await page.waitForURL("/admin/login?next=%2Fadmin%2Faudit");
});
