// Files with users, as an administrator chooses them.

import type { Page } from "@playwright/test";

export const USERS_FILE = "users.csv";

/** The password behind the hash below, which Django made. */
export const DJANGO_PASSWORD = "correct horse battery staple";
const DJANGO_HASH =
  "pbkdf2_sha256$1000$seasalt2024$eVE/oZISoCAklNifJeMrN1B7sUBT3nJUh5EUbllcLD0=";

/** A new user, one who would enter the dashboard, a wrong line, and somebody who is there. */
export function userLines(known: string): string {
  return [
    "email,name,role,password_hash",
    `grace@example.org,Grace Hopper,,${DJANGO_HASH}`,
    "alan@example.org,Alan Turing,viewer,",
    "nobody,Nobody,,",
    `${known},Somebody else,admin,`,
  ].join("\n");
}

/** Chooses a file with this content, by the input's label as people do. */
export async function chooseUsers(page: Page, content: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({
    name: USERS_FILE,
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
}
