// The pages that people see when something is wrong with the server, or has changed behind its back.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import { mainButton, open, submit } from "./forms.ts";
import type { View } from "./gallery.ts";
import { NEW_PASSWORD, requestLink } from "./recovery.ts";
import { ANNIE } from "./shop.ts";
import { text } from "./texts.ts";

// Python has SQLite built in; this version of Node has not.
const RUN = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute(sys.argv[2]); db.commit()";
const HOLD = `
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
`;

async function run(database: string, statement: string): Promise<void> {
  await promisify(execFile)("python3", ["-c", RUN, database, statement]);
}

/** It has the form of a link, so that it is looked up. */
const LINK = `/reset-password/${"A".repeat(43)}`;

export const FAULTS: readonly View[] = [
  {
    name: "broken",
    visit: async ({ page, service, guard }) => {
      guard.expectStatus(500);
      await run(service.database, "ALTER TABLE reset_tokens RENAME TO gone");
      await open(page, LINK);
      await expect(page.locator("h1")).toHaveText(text("broken-title"));
    },
  },
  {
    name: "unavailable",
    visit: async ({ page, service, guard }) => {
      guard.expectStatus(410, 503);
      await open(page, LINK);
      const holder = spawn("python3", ["-c", HOLD, service.database]);
      try {
        await once(holder.stdout, "data");
        await mainButton(page).click();
        await expect(page.locator("h1")).toHaveText(text("unavailable-title"));
      } finally {
        holder.stdin.end();
        await once(holder, "exit");
      }
    },
  },
  {
    name: "link-changed-elsewhere",
    hasShop: true,
    visit: async ({ page, service, mailServer, guard }) => {
      guard.expectStatus(409);
      await open(page, await requestLink(page.request, mailServer, ANNIE.email));
      const shop = join(service.database, "../shop.sqlite3");
      await run(shop, "UPDATE auth_user SET password = replace(password, 'A', 'B')");
      await submit(page, { new_password: NEW_PASSWORD });
      await expect(page.locator("main")).toContainText(text("error-changed-elsewhere"));
    },
  },
];
