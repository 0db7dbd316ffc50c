// A recovery in languages of several scripts and both directions, with and without JavaScript.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { hydrated, submit } from "../support/forms.ts";
import { linkOf, mailTo } from "../support/mail.ts";
import { DONE, NEW_PASSWORD, SENT } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { textIn } from "../support/texts.ts";

const LANGUAGES = ["de", "fr", "ar", "he", "ja", "th"];
const NARROW = { width: 320, height: 800 };

for (const javaScriptEnabled of [true, false]) {
  for (const language of LANGUAGES) {
    test.describe(`${language}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
      test.use({
        javaScriptEnabled,
        locale: language,
        viewport: NARROW,
        settings: { LANGUAGES: "all" },
      });

      test("pages and mails of a recovery are in one language", async ({
        page,
        account,
        mailServer,
        guard,
      }) => {
        guard.expectStatus(400, 422);
        const direction = textIn(language, "language-direction");
        const expectPage = async (title: string): Promise<void> => {
          const html = page.locator("html");
          await expect(html).toHaveAttribute("lang", language);
          await expect(html).toHaveAttribute("dir", direction);
          await expect(page.locator("h1")).toHaveText(textIn(language, title));
          if (javaScriptEnabled) {
            await hydrated(page);
            await expectNoBarriers(page);
          }
        };
        await page.goto("/forgot-password");
        await expectPage("forgot-title");
        await submit(page, { email: account.email });
        await expect(page).toHaveURL(SENT);
        await expectPage("sent-title");

        const mail = await mailTo(mailServer, account.email);
        expect(mail.parsed.subject).toBe(textIn(language, "mail-recovery-subject"));
        await page.goto(linkOf(mail));
        await expectPage("reset-title");
        await submit(page, { new_password: "short", confirm_password: "short" });
        await expect(page.locator(".field-error").first()).toContainText(
          textIn(language, "error-password-too-short", { length: 15 }),
        );
        await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
        await expect(page).toHaveURL(DONE);
        await expectPage("done-title");
        const notice = await mailTo(mailServer, account.email, 1);
        expect(notice.parsed.subject).toBe(textIn(language, "mail-changed-subject"));
      });
    });
  }
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, "nothing is wider than the window").toBeLessThanOrEqual(window!);
}

test.describe("the form in the footer", () => {
  test.use({ javaScriptEnabled: false, settings: { LANGUAGES: "all" } });

  test("opens the page in another language, which later pages and mails use", async ({
    page,
    account,
    mailServer,
  }) => {
    await page.goto("/forgot-password");
    const form = page.locator(".language-form");
    await form.locator("select").selectOption("pl");
    await form.getByRole("button").click();
    await expect(page.locator("h1")).toHaveText(textIn("pl", "forgot-title"));
    await submit(page, { email: account.email });
    await expect(page.locator("h1")).toHaveText(textIn("pl", "sent-title"));
    await expect(form.locator("select")).toHaveValue("pl");
    const mail = await mailTo(mailServer, account.email);
    expect(mail.parsed.subject).toBe(textIn("pl", "mail-recovery-subject"));
  });
});
