// The pages of webhooks, in every state that an administrator sees them in.

import { expect } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { logIn } from "./dashboard.ts";
import { expectFieldError, field, hydrated, mainButton, open, submit } from "./forms.ts";
import type { View, Visit } from "./gallery.ts";
import { text } from "./texts.ts";

const settings = { WEBHOOK_ALLOWED_NETWORKS: "127.0.0.1" };
/** Nobody listens there. */
const NOWHERE = `http://127.0.0.1:1/${"a-very-long-address/".repeat(8)}`;

async function openInside({ page, service }: Visit, address: string): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await logIn(page, ACCOUNT);
  await open(page, address);
}

/** Makes a webhook and leaves its secret on the screen. */
async function make(visit: Visit): Promise<void> {
  const { page } = visit;
  await openInside(visit, "/admin/webhooks/new");
  await submit(page, { url: NOWHERE, name: "The app" });
  await expect(page.locator(".secret-code")).toBeVisible();
  await hydrated(page);
}

/** Makes one whose receiver is not there, and sends it something. */
async function fail(visit: Visit, address: string): Promise<void> {
  const { page } = visit;
  await make(visit);
  await open(page, "/admin/webhooks/1");
  await page.getByRole("button", { name: text("webhooks-test"), exact: true }).click();
  await expect(async () => {
    await open(page, "/admin/webhooks/1");
    await expect(page.locator("#list")).toContainText(text("webhooks-not-reached"), {
      timeout: 500,
    });
  }).toPass();
  await open(page, address);
}

export const WEBHOOKS: readonly View[] = [
  { name: "webhooks-empty", visit: (visit) => openInside(visit, "/admin/webhooks") },
  { name: "webhook-new", visit: (visit) => openInside(visit, "/admin/webhooks/new") },
  {
    name: "webhook-new-wrong",
    visit: async (visit) => {
      visit.guard.expectStatus(400);
      await openInside(visit, "/admin/webhooks/new");
      await field(visit.page, "url").fill("https://10.0.0.1/");
      await mainButton(visit.page).click();
      await expectFieldError(visit.page, "url", "error-url-private");
      await hydrated(visit.page);
    },
  },
  { name: "webhook-secret", settings, visit: make },
  { name: "webhooks", settings, visit: (visit) => fail(visit, "/admin/webhooks") },
  { name: "webhook", settings, visit: (visit) => fail(visit, "/admin/webhooks/1") },
  { name: "webhook-event", settings, visit: (visit) => fail(visit, "/admin/webhooks/events/1") },
  {
    name: "webhook-renew",
    settings,
    visit: async (visit) => {
      await make(visit);
      await open(visit.page, "/admin/webhooks/1/secret");
    },
  },
  {
    name: "webhook-delete",
    settings,
    visit: async (visit) => {
      await make(visit);
      await open(visit.page, "/admin/webhooks/1/delete");
    },
  },
];
