// Pictures of every page for people to look at, into the folder that SCREENSHOTS names:
// SCREENSHOTS=/tmp/pictures npx playwright test screenshots

import { join } from "node:path";
import { GALLERY, inEveryLook } from "../support/gallery.ts";
import { test } from "../support/test.ts";

const folder = process.env["SCREENSHOTS"];

// Without a folder there are no such tests at all, so that a run does not end with skipped ones.
for (const { name, settings = {}, visit } of folder ? GALLERY : []) {
  test.describe(name, () => {
    test.use({ settings });

    test("has its picture taken", async ({ page, service, mailServer, guard }) => {
      test.setTimeout(60_000);
      await visit({ page, service, mailServer, guard });
      await inEveryLook(page, async (width, theme) => {
        const path = join(folder!, `${name}-${width}-${theme}.png`);
        await page.screenshot({ path, fullPage: true, animations: "disabled" });
      });
    });
  });
}
