// The dashboard, as those who are logged in to it meet it.

import type { Page } from "@playwright/test";
import { field, hydrated } from "./forms.ts";
import type { Account } from "./service.ts";

/** Where one lands after a log-in. */
export const LANDING = /\/admin(?:\/users)?$/;

/** Logs somebody in, with or without JavaScript, and leaves the page where one lands then. */
export async function logIn(
  page: Page,
  { email, password }: Account,
  { javaScriptEnabled = true } = {},
): Promise<void> {
  await page.goto("/admin/login");
  if (javaScriptEnabled) {
    await hydrated(page);
  }
  await field(page, "email").fill(email);
  await field(page, "password").fill(password);
  await page.locator("main form [type=submit]").click();
  await page.waitForURL(LANDING);
  if (javaScriptEnabled) {
    await hydrated(page);
  }
}
