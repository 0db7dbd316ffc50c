// The pages of limits, in every state that staff see them in.

import { expect } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { logIn } from "./dashboard.ts";
import { hydrated, open } from "./forms.ts";
import type { View, Visit } from "./gallery.ts";
import { requestMail } from "./recovery.ts";
import { text } from "./texts.ts";

const FEW = { RATE_LIMITS: "network=3/1h,address=1/1h" };

async function openInside({ page, service }: Visit, address: string): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await logIn(page, ACCOUNT);
  await open(page, address);
}

/** Fills the limits of an address, of an account and of the network of these tests. */
async function fillLimits(visit: Visit): Promise<void> {
  const { page, mailServer } = visit;
  await openInside(visit, "/admin");
  await requestMail(page.request, mailServer, ACCOUNT.email);
  // A request for the same address joins its case for a minute, and only another case brings another mail.
  await open(page, "/admin/cases");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.getByRole("link", { name: text("cases-revoke") }).click();
  await page.waitForURL(/revoke$/);
  await hydrated(page);
  await page.getByRole("button", { name: text("cases-revoke-button"), exact: true }).click();
  await page.waitForURL(/done=/);
  for (const email of [ACCOUNT.email, "nobody@example.org"]) {
    await page.request.post("/core/user/forgot-password/", { data: { email } });
  }
  for (let tries = 0; tries < 10; tries += 1) {
    const wrong = { username: ACCOUNT.email, password: "wrong" };
    await page.request.post("/core/auth", { data: wrong });
  }
}

async function allow({ page }: Visit, network: string, reason: string): Promise<void> {
  await open(page, "/admin/limits/allow");
  await page.getByLabel(text("limits-allowed-network"), { exact: true }).fill(network);
  await page.getByLabel(text("limits-allowed-reason"), { exact: true }).fill(reason);
  await page.getByRole("button", { name: text("limits-allow-button"), exact: true }).click();
  await hydrated(page);
}

export const LIMITS: readonly View[] = [
  { name: "limits-none", visit: (visit) => openInside(visit, "/admin/limits") },
  {
    name: "limits",
    settings: FEW,
    visit: async (visit) => {
      await fillLimits(visit);
      await allow(visit, "198.51.100.7", "Computer room, first day of term");
      await allow(visit, "2001:db8:1:2::/64", "Training for new staff");
      await open(visit.page, "/admin/limits");
      await expect(visit.page.getByRole("table")).toHaveCount(2);
    },
  },
  {
    name: "case-held-up",
    settings: FEW,
    visit: async (visit) => {
      await fillLimits(visit);
      await open(visit.page, `/admin/cases?search=${encodeURIComponent(ACCOUNT.email)}`);
      await visit.page.getByRole("rowheader").getByRole("link").first().click();
      await expect(visit.page.locator("#held-up-title")).toBeVisible();
      await hydrated(visit.page);
    },
  },
  { name: "limits-allow", visit: (visit) => openInside(visit, "/admin/limits/allow") },
  {
    name: "limits-allow-wrong",
    visit: async (visit) => {
      visit.guard.expectStatus(422);
      await openInside(visit, "/admin/limits/allow");
      await allow(visit, "the school", "Computer room");
      await expect(visit.page.locator("#network-error")).toBeVisible();
    },
  },
];
