// Every page in every state: what axe finds, and what it does not look for.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { GALLERY, inEveryLook, PUBLIC } from "../support/gallery.ts";
import { expect, test } from "../support/test.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Public pages from right to left, and without spaces between words, too. */
const ALL = [
  ...GALLERY.map((view) => ({ language: "en", ...view })),
  ...["ar", "ja"].flatMap((language) => PUBLIC.map((view) => ({ language, ...view }))),
];

for (const { language, name, settings = {}, hasShop = false, isMail = false, visit } of ALL) {
  test.describe(`${language}: ${name}`, () => {
    test.use({ settings, hasShop, language });

    test("has no barriers, light and dark, narrow and wide", async ({
      page,
      service,
      mailServer,
      guard,
    }) => {
      test.setTimeout(60_000);
      await visit({ page, service, mailServer, guard });

      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page).toHaveTitle(/^[^<>]+$/);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("h1")).toHaveText(/\S/);
      await inEveryLook(page, isMail, async (width, theme) => {
        // Another language is narrow in light and wide in dark: neither colours nor widths depend on it.
        if (language !== "en" && (width < 1000) !== (theme === "light")) return;
        const look = `${width} px, ${theme}`;
        await expectNoSidewaysScrolling(page, look);
        await expectNoViolations(page, look, isMail ? WCAG : [...WCAG, "best-practice"]);
      });
    });
  });
}

async function expectNoSidewaysScrolling(page: Page, look: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `${look}: nothing is wider than the window`).toBeLessThanOrEqual(window!);
}

async function expectNoViolations(page: Page, look: string, tags: string[]): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Looks at the page from inside it. The other mode opens a second page at each look, for the
    // sake of frames from other origins, of which there are none.
    .setLegacyMode()
    .withTags(tags)
    // No script runs in these frames, and axe would wait for it. The mails and pages in them have their turn.
    .exclude("iframe[sandbox]")
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
  }));
  expect(found, look).toEqual([]);
}
