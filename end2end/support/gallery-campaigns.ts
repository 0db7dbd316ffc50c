// After a breach: starting a campaign for new passwords, and its progress.

import { expect } from "@playwright/test";
import { ACCOUNT, GRACE } from "./account.ts";
import { logIn } from "./dashboard.ts";
import { field, hydrated, mainButton, open } from "./forms.ts";
import type { View, Visit } from "./gallery.ts";
import { text } from "./texts.ts";

const CAMPAIGNS = "/admin/campaigns";

async function openInside({ page, service }: Visit, address: string): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await logIn(page, ACCOUNT);
  await open(page, address);
}

/** Starts a campaign about somebody else, whose mail is queued. */
async function begin(visit: Visit): Promise<void> {
  const { page } = visit;
  await visit.service.createAdmin(GRACE);
  await openInside(visit, "/admin/campaigns/new");
  await field(page, "with_staff").check();
  await field(page, "rate").fill("1");
  await field(page, "note").fill("INC-7: the backup of 24 November was open to the internet for two days");
  await mainButton(page).click();
  await expect(page.getByRole("rowheader")).toHaveText([GRACE.name]);
  await hydrated(page);
}

export const CAMPAIGN_VIEWS: readonly View[] = [
  { name: "campaigns-empty", visit: (visit) => openInside(visit, CAMPAIGNS) },
  { name: "campaign-new", visit: (visit) => openInside(visit, "/admin/campaigns/new") },
  {
    name: "campaign-new-some",
    visit: (visit) => openInside(visit, "/admin/campaigns/new?q=ada&state=active&role=admin"),
  },
  {
    name: "campaign-new-wrong",
    visit: async (visit) => {
      await openInside(visit, "/admin/campaigns/new");
      const { page } = visit;
      // The browser would not send it.
      const form = page.locator("form[action='/admin/campaigns/new']");
      await form.evaluate((form) => form.setAttribute("novalidate", ""));
      await field(page, "rate").fill("5000");
      visit.guard.expectStatus(400);
      await form.locator("[type=submit]").click();
      await expect(page.getByText(text("error-rate-invalid"))).toBeVisible();
      await hydrated(page);
    },
  },
  { name: "campaign", visit: begin },
  {
    name: "campaign-paused",
    visit: async (visit) => {
      await begin(visit);
      const { page } = visit;
      await page.getByRole("button", { name: text("campaigns-pause"), exact: true }).click();
      await expect(page.getByText(text("campaigns-state-paused"), { exact: true })).toBeVisible();
      await hydrated(page);
    },
  },
  {
    name: "campaigns",
    visit: async (visit) => {
      await begin(visit);
      await open(visit.page, CAMPAIGNS);
    },
  },
  {
    name: "mail-preview-new-password",
    visit: async (visit) => {
      visit.guard.expectSandboxedFrame();
      await openInside(visit, "/admin/mail/previews/new-password-breach/en");
      await expect(visit.page.frameLocator("iframe").locator("h1")).toBeVisible();
    },
  },
];
