// The development mailbox, where mails are looked at that nobody is sent.

import type { Page } from "@playwright/test";
import { expectHeading, open, submit } from "../support/forms.ts";
import { chooseNewPassword, NEW_PASSWORD_PAGE, SENT, shownCaseNumber } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

test.describe("with EMAIL_BACKEND=mailbox", () => {
  test.use({ settings: { EMAIL_BACKEND: "mailbox" } });

  test("a mail is listed, shows its parts, and its link works", async ({
    page,
    account,
    guard,
  }) => {
    guard.expectSandboxedFrame();
    await open(page, "/dev/mailbox");
    await expect(page.getByRole("row")).toHaveCount(0);
    await expect(page.locator("main")).toContainText(text("mailbox-empty-title"));

    await page.getByRole("link", { name: text("mailbox-ask") }).click();
    await page.waitForURL("/forgot-password");
    await submit(page, { email: account.email });
    await page.waitForURL(SENT);
    const caseNumber = await shownCaseNumber(page);

    const row = page.getByRole("row").filter({ hasText: account.email });
    await expect(async () => {
      await open(page, "/dev/mailbox");
      await expect(row).toHaveCount(1, { timeout: 500 });
    }).toPass();
    await row.getByRole("link").click();
    await page.waitForURL(/\/dev\/mailbox\/\d+$/);
    // The HTML is first, and whole.
    const href = (await page.locator("main dl a").getAttribute("href"))!;
    const frame = page.frameLocator("main iframe");
    await expect(frame.locator("body")).toContainText(caseNumber!);
    await expect(page.locator("main iframe")).toHaveAttribute("title", /\S/);
    for (const width of [1440, 700, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const [content, window] = await heights(page);
      expect(content, `at ${width} px, nothing is hidden`).toBeLessThanOrEqual(window!);
      expect(window! - content!, `at ${width} px, it is not much too high`).toBeLessThan(650);
    }

    await view(page, "mail-text-part");
    const plain = page.locator("main pre");
    await expect(plain).toContainText(caseNumber!);
    await expect(plain).toContainText(href);
    await view(page, "mail-source");
    await expect(plain).toContainText("Content-Type: multipart/alternative");
    await view(page, "mail-html-part");

    // By keyboard, as a reader would: the button leads to the page, which takes the place of this one.
    const button = frame.locator(".button a");
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(NEW_PASSWORD_PAGE);
    await chooseNewPassword(page);
    await expect(async () => {
      await open(page, "/dev/mailbox");
      await expect(row).toHaveCount(2, { timeout: 500 });
    }).toPass();
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ settings: { EMAIL_BACKEND: "mailbox" }, javaScriptEnabled });

    test("the buttons of a mail work, in the frame and in the whole window", async ({
      page,
      account,
      guard,
    }) => {
      guard.expectSandboxedFrame();
      await page.goto("/forgot-password");
      await submit(page, { email: account.email });
      await page.waitForURL(SENT);
      await expect(async () => {
        await page.goto("/dev/mailbox/1");
        await expect(page.locator("main iframe")).toBeVisible({ timeout: 500 });
      }).toPass();
      const shown = page.url();
      await page.frameLocator("main iframe").locator(".button a").click();
      await page.waitForURL(/\/reset-password/);
      await expectHeading(page, "reset-title");

      await page.goto(shown);
      await page.getByRole("link", { name: text("mailbox-whole") }).click();
      await page.waitForURL(`${shown}/html`);
      await page.locator(".button a").click();
      await page.waitForURL(/\/reset-password/);
      await expectHeading(page, "reset-title");
    });
  });
}

/** How high the mail in the frame is, and how high the frame. */
async function heights(page: Page): Promise<[number, number]> {
  return page
    .frameLocator("main iframe")
    .locator("html")
    .evaluate((html) => [html.querySelector("body")!.scrollHeight, html.clientHeight]);
}

/** Opens another view of the mail. */
async function view(page: Page, textId: string): Promise<void> {
  const link = page.getByRole("navigation", { name: text("mailbox-views") }).getByText(text(textId));
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
}

test("with any other backend there is no mailbox", async ({ page, guard }) => {
  guard.expectStatus(404);
  for (const address of ["", "/1", "/1/html", "/1/text", "/1/source"]) {
    expect((await page.goto(`/dev/mailbox${address}`))?.status()).toBe(404);
  }
});
