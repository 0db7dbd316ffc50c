// "This wasn't me": stopping a request for a link, and freezing an account.

import type { Page } from "@playwright/test";
import { passwordIsRight } from "../support/api.ts";
import { LANDING } from "../support/dashboard.ts";
import {
  expectFieldError,
  expectFormError,
  expectHeading,
  mainButton,
  submit,
} from "../support/forms.ts";
import { caseNumberOf, codeOf, linkOf, mailWith } from "../support/mail.ts";
import {
  chooseNewPassword,
  FREEZE_DONE,
  NEW_PASSWORD,
  NEW_PASSWORD_PAGE,
  NEXT_PASSWORD,
  NOT_ME_DONE,
  requestFreezeLink,
  requestLink,
  requestMail,
  SENT,
  tokenOf,
} from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";
import { historyOf } from "../support/traffic.ts";

async function expectGone(page: Page, link: string, headingId: string): Promise<void> {
  const answer = await page.goto(link);
  expect(answer?.status()).toBe(410);
  await expectHeading(page, headingId);
  expect(await page.content()).not.toContain(tokenOf(link));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a request that wasn't mine is stopped, and nothing else changes", async ({
      page,
      request,
      account,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(400, 410);
      const mail = await requestMail(request, mailServer, account.email);
      const notMe = linkOf(mail, "/not-me/");
      await page.goto(notMe);
      await expectHeading(page, "not-me-title");
      await expect(page).toHaveURL(javaScriptEnabled ? "/not-me" : notMe);
      await mainButton(page).click();
      await page.waitForURL(NOT_ME_DONE);
      await expectHeading(page, "not-me-done-title");

      await expectGone(page, linkOf(mail), "link-gone-title");
      await expectGone(page, notMe, "not-me-gone-title");
      await page.goto(NEW_PASSWORD_PAGE);
      await submit(page, { case_number: caseNumberOf(mail)!, code: codeOf(mail) });
      await expectFieldError(page, "code", "error-code-not-right");
      expect(await passwordIsRight(request, account.email, account.password)).toBe(true);

      // Who asks in earnest gets a link as ever.
      await page.goto(await requestLink(request, mailServer, account.email));
      await chooseNewPassword(page);
    });

    test("a frozen account lets nobody in until its owner chooses a new password", async ({
      page,
      otherDevice,
      request,
      account,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(401, 410, 422);
      // Whoever has changed the password is logged in with it.
      const link = await requestFreezeLink(request, mailServer, account.email);
      const thief = otherDevice;
      await thief.goto("/admin/login");
      await submit(thief, { email: account.email, password: NEW_PASSWORD });
      await thief.waitForURL(LANDING);

      await page.goto(link);
      await expectHeading(page, "freeze-title");
      await expect(page.locator("main .alert li")).toHaveCount(3);
      await expect(page.getByRole("link", { name: text("freeze-leave") })).toBeVisible();
      await expect(page).toHaveURL(javaScriptEnabled ? "/freeze" : link);
      await mainButton(page).click();
      await page.waitForURL(FREEZE_DONE);
      await expectHeading(page, "freeze-done-title");
      await expect(page.locator("main .alert")).toContainText(text("freeze-mailbox-forwarding"));

      await thief.goto("/admin");
      await expect(thief).toHaveURL(/\/admin\/login/);
      await submit(thief, { email: account.email, password: NEW_PASSWORD });
      await expectFormError(thief, "error-wrong-credentials");

      // The way back starts on the page where the freeze has ended.
      await page.locator("main a.button").click();
      await submit(page, { email: account.email });
      await page.waitForURL(SENT);
      await page.goto(linkOf(await mailWith(mailServer, account.email, "/reset-password/", 1)));
      await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
      await expectFieldError(page, "new_password", "error-password-frozen");
      await chooseNewPassword(page, NEXT_PASSWORD);
      expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(false);
      expect(await passwordIsRight(request, account.email, NEXT_PASSWORD)).toBe(true);
      await expectGone(page, link, "freeze-gone-title");
    });
  });
}

test("both links leave the address bar and the history, and their pages can be loaded again", async ({
  page,
  context,
  request,
  account,
  mailServer,
}) => {
  const freeze = await requestFreezeLink(request, mailServer, account.email);
  const mail = await requestMail(request, mailServer, account.email);
  const shown = [
    [linkOf(mail, "/not-me/"), "/not-me", "not-me-title"],
    [freeze, "/freeze", "freeze-title"],
  ] as const;
  for (const [link, address, heading] of shown) {
    await page.goto(link);
    await expect(page).toHaveURL(address);
    await page.reload();
    await expect(page).toHaveURL(address);
    await expectHeading(page, heading);
    await context.clearCookies();
    await page.reload();
    await expectHeading(page, "open-again-title");
  }
  const history = (await historyOf(page)).join();
  for (const [link] of shown) {
    expect(history).not.toContain(tokenOf(link));
  }
});

test("invalid or truncated links stop and freeze nothing", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(410);
  const freeze = await requestFreezeLink(request, mailServer, account.email);
  const notMe = linkOf(await requestMail(request, mailServer, account.email), "/not-me/");
  for (const link of [freeze, notMe]) {
    const headingId = link === freeze ? "freeze-gone-title" : "not-me-gone-title";
    for (const wrong of [link.slice(0, -1), `${link}A`, link.replace(tokenOf(link), "A".repeat(43))]) {
      await expectGone(page, wrong, headingId);
    }
  }
  expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
});
