// The pages of directories, in every state that staff see them in.

import { expect } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { logIn } from "./dashboard.ts";
import { hydrated, open } from "./forms.ts";
import type { View, Visit } from "./gallery.ts";
import { ANNIE, ROOT } from "./shop.ts";
import { text } from "./texts.ts";

async function openInside({ page, service }: Visit, address: string): Promise<void> {
  await service.createAdmin(ACCOUNT);
  await logIn(page, ACCOUNT);
  await open(page, address);
}

async function find(visit: Visit, search: string): Promise<void> {
  const { page } = visit;
  await openInside(visit, "/admin/directories/accounts");
  await page.getByLabel(text("directories-find-search")).fill(search);
  await page.getByRole("button", { name: text("directories-find-button"), exact: true }).click();
  await expect(page.locator("main .table, main .empty")).toBeVisible();
  await hydrated(page);
}

async function check(visit: Visit): Promise<void> {
  const { page } = visit;
  await openInside(visit, "/admin/directories");
  await page.getByRole("button", { name: text("directories-check") }).click();
  await expect(async () => {
    await open(page, "/admin/directories");
    await expect(page.locator("main")).toContainText("1 of 2", { timeout: 500 });
  }).toPass();
}

export const DIRECTORIES: readonly View[] = [
  { name: "directories-empty", visit: (visit) => openInside(visit, "/admin/directories") },
  { name: "directories", hasShop: true, visit: check },
  {
    name: "directory-find",
    hasShop: true,
    visit: (visit) => openInside(visit, "/admin/directories/accounts"),
  },
  { name: "directory-found", hasShop: true, visit: (visit) => find(visit, ANNIE.login) },
  { name: "directory-withheld", hasShop: true, visit: (visit) => find(visit, ROOT.email) },
  { name: "directory-found-nobody", hasShop: true, visit: (visit) => find(visit, "nobody") },
];
