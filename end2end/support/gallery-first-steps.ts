// The first steps, as a new administrator and one who is nearly done see them, and the mail about what needs attention.

import { expect } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { logIn } from "./dashboard.ts";
import { open } from "./forms.ts";
import type { View, Visit } from "./gallery.ts";

async function openInside({ page, service }: Visit, address: string): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await logIn(page, ACCOUNT);
  await open(page, address);
}

const NAMED = "/admin/first-steps?name=Acme+Shop&color=%231a5fb4";

export const FIRST_STEPS: readonly View[] = [
  {
    name: "first-steps-new",
    settings: { EMAIL_BACKEND: "mailbox" },
    visit: (visit) => openInside(visit, "/admin/first-steps"),
  },
  { name: "first-steps-name", hasShop: true, visit: (visit) => openInside(visit, NAMED) },
  {
    name: "first-steps-too-light",
    visit: (visit) => openInside(visit, "/admin/first-steps?name=Acme&color=%23ffee00"),
  },
  {
    name: "mail-preview-alert",
    visit: async (visit) => {
      visit.guard.expectSandboxedFrame();
      await openInside(visit, "/admin/mail/previews/alert/en");
      await expect(visit.page.frameLocator("iframe").locator("h1")).toBeVisible();
    },
  },
];
