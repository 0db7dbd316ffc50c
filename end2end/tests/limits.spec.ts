// Limits in the dashboard: who has to wait, cleared and allowed, with JavaScript and without.

import type { Page } from "@playwright/test";
import { logIn } from "../support/dashboard.ts";
import { hydrated } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`limits ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, settings: { RATE_LIMITS: "network=2/1h" } });

    async function ready(page: Page): Promise<void> {
      if (javaScriptEnabled) {
        await hydrated(page);
      }
    }

    async function go(page: Page, address: string): Promise<void> {
      await page.goto(address);
      await ready(page);
    }

    async function press(page: Page, textId: string): Promise<void> {
      await page.getByRole("button", { name: text(textId) }).click();
      await ready(page);
    }

    test("show who has to wait, are cleared, and a network is allowed more", async ({
      page,
      account,
    }) => {
      const ask = async (email: string) => {
        const answer = await page.request.post("/core/user/forgot-password/", { data: { email } });
        return answer.status();
      };
      await logIn(page, account, { javaScriptEnabled });
      await go(page, "/admin/cases");
      await page.getByRole("link", { name: text("limits-title"), exact: true }).click();
      await ready(page);
      await expect(page.locator("main")).toContainText(text("limits-none-title"));

      expect(await ask("one@example.org")).toBe(200);
      expect(await ask("two@example.org")).toBe(200);
      expect(await ask("three@example.org")).toBe(429);
      await go(page, "/admin/limits");
      await expect(page.getByRole("rowheader")).toHaveText(["127.0.0.1"]);
      await expect(page.locator("main")).toContainText(text("limits-help-requests"));

      // The search leaves others out.
      await page.getByLabel(text("limits-search")).fill("198.51.100.7");
      if (!javaScriptEnabled) {
        await page.getByRole("button", { name: text("dashboard-filter") }).click();
      }
      await expect(page.locator("#list")).toContainText(text("limits-no-match-title"));
      await go(page, "/admin/limits");

      await press(page, "limits-clear");
      await expect(page.locator(".notice-done")).toHaveText(text("done-limit-cleared-network"));
      await expect(page.locator("main")).toContainText(text("limits-none-title"));
      expect(await ask("four@example.org")).toBe(200);

      await page.getByRole("link", { name: text("limits-allow"), exact: true }).click();
      await ready(page);
      await expect(page.locator("main")).toContainText(
        text("limits-allow-yours", { network: "127.0.0.1" }),
      );
      await page.getByLabel(text("limits-allowed-network"), { exact: true }).fill("127.0.0.1");
      await page.getByLabel(text("limits-allow-for")).selectOption({ label: "1 hour" });
      await page.getByLabel(text("limits-allowed-reason"), { exact: true }).fill("Computer room");
      await press(page, "limits-allow-button");
      await expect(page.locator(".notice-done")).toHaveText(text("done-network-allowed"));
      await expect(page.locator("main")).toContainText("Computer room");
      for (let pupil = 0; pupil < 10; pupil += 1) {
        expect(await ask(`pupil${pupil}@example.org`)).toBe(200);
      }

      await press(page, "limits-end");
      await expect(page.locator(".notice-done")).toHaveText(text("done-network-not-allowed"));
      expect(await ask("five@example.org")).toBe(429);
      await go(page, "/admin/audit");
      await expect(page.locator("main")).toContainText("network: 127.0.0.1");
    });
  });
}
