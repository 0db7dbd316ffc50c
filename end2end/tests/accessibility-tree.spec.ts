// What assistive technology is told of each page of a recovery. After a change of words or of a page, read the
// difference and take it over: npx playwright test accessibility-tree --update-snapshots

import type { Page } from "@playwright/test";
import { ACCOUNT } from "../support/account.ts";
import { DIRECTIONS, walk } from "../support/flows.ts";
import { CASE_NUMBER } from "../support/mail.ts";
import { expect, test } from "../support/test.ts";
import { textIn } from "../support/texts.ts";

for (const language of DIRECTIONS) {
  test.describe(language, () => {
    test.use({ locale: language, settings: { LANGUAGES: "all", RATE_LIMITS: "off" } });

    test("every page tells its structure and its words", async ({
      page,
      service,
      mailServer,
      guard,
    }) => {
      test.setTimeout(120_000);
      await service.createAdmin(ACCOUNT);
      await walk({ page, mailServer, guard }, async (step) => {
        for (const landmark of ["banner", "main", "contentinfo"] as const) {
          await expect(page.getByRole(landmark), step).toHaveCount(1);
        }
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.locator("html")).toHaveAttribute(
          "dir",
          textIn(language, "language-direction"),
        );
        await giveFixedCaseNumber(page);
        await expect(page.getByRole("main")).toMatchAriaSnapshot({
          name: `${step}-${language}.aria.yml`,
        });
      });
    });
  });
}

/** It differs each time. */
async function giveFixedCaseNumber(page: Page): Promise<void> {
  await page.getByRole("main").evaluate((main, number) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      text.textContent = text.textContent!.replace(new RegExp(number), "2222-2222");
    }
  }, CASE_NUMBER.source);
}
