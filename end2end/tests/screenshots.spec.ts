// Pictures of every page for people to look at, into the folder that SCREENSHOTS names:
// SCREENSHOTS=/tmp/pictures npx playwright test screenshots

import { join } from "node:path";
import { GALLERY, inEveryLook } from "../support/gallery.ts";
import { test } from "../support/test.ts";

/** Phones as small as they come and as most people have them, and a screen. */
const WIDTHS = [320, 390, 1440];

const folder = process.env["SCREENSHOTS"];

// Without a folder there are no such tests at all, so that a run does not end with skipped ones.
for (const { name, settings = {}, hasShop = false, isMail = false, visit } of folder ? GALLERY : []) {
  test.describe(name, () => {
    test.use({ settings, hasShop });

    test("has its picture taken", async ({ page, service, mailServer, guard }) => {
      test.setTimeout(60_000);
      await visit({ page, service, mailServer, guard });
      await inEveryLook(page, isMail, async (width, theme) => {
        // A frame that lies below the window is not painted, not even for a picture of the whole page;
        // in a window of the page's height it is, at the next frame but one.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.max(height, 900) });
        const path = join(folder!, `${name}-${width}-${theme}.png`);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        await page.screenshot({ path, animations: "disabled" });
      }, WIDTHS);
    });
  });
}
