// The pages on which administrators change texts, in every state that they see them in.

import { expect } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { logIn } from "./dashboard.ts";
import { hydrated, open } from "./forms.ts";
import type { View, Visit } from "./gallery.ts";
import { text } from "./texts.ts";

/** Some of which are written from right to left. */
const settings = { LANGUAGES: "en,ar,he" };

async function openInside({ page, service, guard }: Visit, address: string): Promise<void> {
  guard.expectSandboxedFrame();
  await service.createAdmin(ACCOUNT);
  await logIn(page, ACCOUNT);
  await open(page, address);
}

async function save({ page }: Visit, typed: string): Promise<void> {
  await page.locator("#text").fill(typed);
  await page.getByRole("button", { name: text("studio-save"), exact: true }).click();
}

export const TEXTS: readonly View[] = [
  {
    name: "texts",
    visit: async (visit) => {
      await openInside(visit, "/admin/texts");
      await expect(visit.page.frameLocator("iframe").locator("h1")).toBeVisible();
    },
  },
  {
    name: "texts-of-a-mail",
    settings,
    visit: async (visit) => {
      await openInside(visit, "/admin/texts?language=ar&place=mail-recovery");
      await expect(visit.page.frameLocator("iframe").locator("h1")).toBeVisible();
    },
  },
  {
    name: "text-changed",
    visit: async (visit) => {
      const address = "/admin/texts/forgot-title?language=en&place=page-forgot";
      await openInside(visit, address);
      await save(visit, "Lost your password?");
      await expect(visit.page.locator(".notice-done")).toBeVisible();
      await hydrated(visit.page);
      await save(visit, "Can’t log in?");
      await expect(visit.page.locator("tbody tr")).toHaveCount(2);
      await hydrated(visit.page);
    },
  },
  {
    name: "text-refused",
    settings,
    visit: async (visit) => {
      visit.guard.expectStatus(422);
      await openInside(visit, "/admin/texts/mail-recovery-expiry?language=he&place=mail-recovery");
      await save(visit, "הקישור עובד פעם אחת.");
      await expect(visit.page.locator("#form-error")).toBeVisible();
      await hydrated(visit.page);
    },
  },
];
