// The page after a request: the way to the mailbox, what to do when nothing arrives, and what is for later.

import type { Page } from "@playwright/test";
import { expectHeading, field, mainButton, submit } from "../support/forms.ts";
import { mailTo } from "../support/mail.ts";
import { SENT, shownCaseNumber } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

async function ask(page: Page, email: string): Promise<void> {
  await page.goto("/forgot-password");
  await submit(page, { email });
  await page.waitForURL(SENT);
}

/** As if the page had been open for so many seconds. */
async function passSeconds(page: Page, seconds: number): Promise<void> {
  await page.evaluate((milliseconds) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = milliseconds;
    }
  }, seconds * 1000);
}

/** What the countdown shows. */
function secondsLeft(page: Page): Promise<string> {
  return page
    .locator(".send-again-wait")
    .evaluate((wait) => getComputedStyle(wait, "::after").getPropertyValue("--seconds-left"));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the mail can be sent again, after a minute that counts down", async ({
      page,
      account,
      mailServer,
    }) => {
      await ask(page, account.email);
      await mailTo(mailServer, account.email);
      const number = await shownCaseNumber(page);
      const button = page.getByRole("button", { name: text("sent-resend") });
      const wait = page.getByText(text("sent-resend-wait"));
      await page.locator("main summary").click();
      await expect(wait).toBeVisible();
      await passSeconds(page, 15);
      await expect(button).toBeHidden();
      expect(await secondsLeft(page)).toBe("45");
      await passSeconds(page, 59.9);
      await expect(button).toBeHidden();
      await passSeconds(page, 60);
      await expect(button).toBeVisible();
      await expect(wait).toBeHidden();
      await button.click();
      await page.waitForURL(SENT);
      await expectHeading(page, "sent-title");
      expect(await shownCaseNumber(page), "the same case").toBe(number);
    });

    test("a mistyped address is seen and changed, and usual mailboxes are one press away", async ({
      page,
    }) => {
      for (const [address, mailbox] of [
        ["Ada@Gmail.com", "https://mail.google.com/"],
        ["ada@outlook.com", "https://outlook.live.com/mail/"],
        ["ada@exmaple.org", undefined],
      ] as const) {
        await ask(page, address);
        await expect(page.locator(".typed-address strong")).toHaveText(address);
        const leads = page.locator("main a[target=_blank]");
        await expect(leads).toHaveCount(mailbox ? 1 : 0);
        if (mailbox) {
          await expect(leads).toHaveAttribute("href", mailbox);
          await expect(leads).toHaveAttribute("rel", "noopener");
        }
      }
      await page.getByRole("link", { name: text("sent-change") }).click();
      await page.waitForURL("/forgot-password");
      await expect(field(page, "email")).toHaveValue("");
    });

    test("the code has the keyboard and the offer of a phone, and the case number is nothing like it", async ({
      page,
      account,
    }) => {
      await ask(page, account.email);
      const code = field(page, "code");
      await expect(code).toHaveAttribute("autocomplete", "one-time-code");
      await expect(code).toHaveAttribute("autocapitalize", "characters");
      const number = page.locator(".case-number");
      const size = (one: typeof code) => one.evaluate((e) => parseFloat(getComputedStyle(e).fontSize));
      expect(await size(number)).toBeLessThan(await size(code));
      const [above, below] = [await code.boundingBox(), await number.boundingBox()];
      expect(below!.y, "it is at the end of the page").toBeGreaterThan(above!.y + above!.height);
    });
  });
}

test("without a known address one starts again, and nothing can be sent again", async ({ page }) => {
  await page.goto(SENT);
  await page.locator("main summary").click();
  await expect(page.getByRole("button", { name: text("sent-resend") })).toHaveCount(0);
  await expect(mainButton(page)).toHaveCount(0);
  await page.getByRole("link", { name: text("sent-again") }).click();
  await page.waitForURL("/forgot-password");
});
