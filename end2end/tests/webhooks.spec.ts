// Webhooks in the dashboard: every action, with JavaScript and without.

import type { Page } from "@playwright/test";
import { logIn } from "../support/dashboard.ts";
import { expectFieldError, expectHeading, field, hydrated, mainButton } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";
import { isSigned, WebhookReceiver } from "../support/webhook-receiver.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`webhooks ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, settings: { WEBHOOK_ALLOWED_NETWORKS: "127.0.0.1" } });

    async function ready(page: Page): Promise<void> {
      if (javaScriptEnabled) {
        await hydrated(page);
      }
    }

    async function press(page: Page, textId: string): Promise<void> {
      await page.getByRole("button", { name: text(textId), exact: true }).click();
    }

    async function follow(page: Page, textId: string): Promise<void> {
      await page.getByRole("link", { name: text(textId), exact: true }).click();
      await ready(page);
    }

    async function expectDone(page: Page, textId: string): Promise<void> {
      await expect(page.locator(".notice-done")).toContainText(text(textId));
      await ready(page);
    }

    /** Loads the page again until it says this. */
    async function eventually(page: Page, says: string): Promise<void> {
      await expect(async () => {
        await page.reload();
        await expect(page.locator("main")).toContainText(says, { timeout: 500 });
      }).toPass();
      await ready(page);
    }

    test("are created, tested, changed, switched, resent and deleted", async ({
      page,
      account,
      guard,
    }) => {
      test.setTimeout(60_000);
      const receiver = await WebhookReceiver.start();
      await logIn(page, account, { javaScriptEnabled });
      await page.getByRole("link", { name: text("dashboard-nav-webhooks"), exact: true }).click();
      await expect(page.locator(".empty")).toContainText(text("webhooks-empty-title"));
      await ready(page);

      // What is wrong is said, and nothing that was typed is lost.
      await follow(page, "webhooks-new");
      guard.expectStatus(400);
      await field(page, "url").fill("ftp://example.org/");
      await field(page, "name").fill("My app");
      await page.getByLabel("user.created").uncheck();
      await mainButton(page).click();
      await expectFieldError(page, "url", "error-url-invalid");
      await ready(page);
      await expect(field(page, "name")).toHaveValue("My app");
      await expect(page.getByLabel("user.created")).not.toBeChecked();
      await expect(page.getByLabel("user.changed")).toBeChecked();

      // The secret is shown, this once.
      await field(page, "url").fill(receiver.url);
      await mainButton(page).click();
      await expectHeading(page, "webhooks-secret-title");
      const secret = (await page.locator(".secret-code").textContent())!;
      expect(secret).toMatch(/^whsec_/);
      await ready(page);
      await follow(page, "webhooks-secret-next");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("My app");
      await expect(page.locator("main")).not.toContainText("whsec_");

      await press(page, "webhooks-test");
      await expectDone(page, "done-webhook-event-queued");
      await eventually(page, text("webhooks-state-delivered"));
      expect(receiver.messages).toHaveLength(1);
      expect(isSigned(receiver.messages[0]!, secret)).toBe(true);

      // One that fails says so, and is sent again under its own id.
      receiver.status = 500;
      await follow(page, "webhooks-event-back");
      await press(page, "webhooks-test");
      await expectDone(page, "done-webhook-event-queued");
      await eventually(page, "500");
      receiver.status = 200;
      await press(page, "webhooks-try-now");
      await expectDone(page, "done-webhook-event-queued");
      await eventually(page, text("webhooks-state-delivered"));
      const [, failed, again] = receiver.messages;
      expect(again!.id).toBe(failed!.id);

      // The list follows its filter.
      await follow(page, "webhooks-event-back");
      await expect(page.getByRole("rowheader")).toHaveCount(2);
      await page.getByLabel(text("webhooks-column-state")).selectOption("failed");
      if (!javaScriptEnabled) {
        await press(page, "dashboard-filter");
      }
      await expect(page.locator("#list")).toContainText(text("webhooks-deliveries-empty"));
      await ready(page);

      await follow(page, "webhooks-edit");
      await field(page, "name").fill("Another name");
      await mainButton(page).click();
      await expectDone(page, "done-webhook-saved");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Another name");

      await follow(page, "webhooks-renew-title");
      await mainButton(page).click();
      await expectHeading(page, "webhooks-secret-title");
      await expect(page.locator(".secret-code")).not.toHaveText(secret);
      await ready(page);
      await follow(page, "webhooks-secret-next");

      await press(page, "webhooks-switch-off");
      await expectDone(page, "done-webhook-off");
      await press(page, "webhooks-switch-on");
      await expectDone(page, "done-webhook-on");

      await follow(page, "webhooks-delete");
      await mainButton(page).click();
      await expectDone(page, "done-webhook-deleted");
      await expect(page.locator(".empty")).toContainText(text("webhooks-empty-title"));
      await receiver.stop();
    });
  });
}
