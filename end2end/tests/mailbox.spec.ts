// The development mailbox, where mails are looked at that nobody is sent.

import { open, submit } from "../support/forms.ts";
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
    const plain = page.locator("main pre");
    await expect(plain).toContainText(caseNumber!);

    const link = page.locator("main dl a");
    const href = await link.getAttribute("href");
    await expect(plain).toContainText(href!);
    const frame = page.frameLocator("main iframe");
    await expect(frame.locator("a").first()).toHaveAttribute("href", href!);
    await expect(page.locator("main iframe")).toHaveAttribute("sandbox", "");
    await expect(page.locator("main iframe")).toHaveAttribute("title", /\S/);

    await link.click();
    await page.waitForURL(NEW_PASSWORD_PAGE);
    await chooseNewPassword(page);
    await expect(async () => {
      await open(page, "/dev/mailbox");
      await expect(row).toHaveCount(2, { timeout: 500 });
    }).toPass();
  });
});

test("with any other backend there is no mailbox", async ({ page, guard }) => {
  guard.expectStatus(404);
  for (const address of ["/dev/mailbox", "/dev/mailbox/1", "/dev/mailbox/1/html"]) {
    expect((await page.goto(address))?.status()).toBe(404);
  }
});
