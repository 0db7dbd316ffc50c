// The typed code: for people who read their mail on another device than the one on which they asked.

import type { Page } from "@playwright/test";
import { passwordIsRight } from "../support/api.ts";
import {
  expectFieldError,
  expectFormError,
  expectHeading,
  field,
  mainButton,
  submit,
  TOO_MANY_TRIES,
} from "../support/forms.ts";
import { caseNumberOf, codeOf, linkOf, mailTo } from "../support/mail.ts";
import {
  changePassword,
  chooseNewPassword,
  CODE,
  NEW_PASSWORD,
  NEW_PASSWORD_PAGE,
  requestMail,
  SENT,
  shownCaseNumber,
  WRONG_CODE,
} from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";

async function askForLink(page: Page, email: string): Promise<void> {
  await page.goto("/forgot-password");
  await submit(page, { email });
  await page.waitForURL(SENT);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    /** No address ever holds the secret that the code was changed into. */
    const formAddress = javaScriptEnabled ? NEW_PASSWORD_PAGE : CODE;

    test("the page behind the request takes the code, and leads on to a new password", async ({
      page,
      request,
      account,
      mailServer,
    }) => {
      await askForLink(page, account.email);
      const mail = await mailTo(mailServer, account.email);
      expect(await shownCaseNumber(page)).toBe(caseNumberOf(mail));
      await submit(page, { code: codeOf(mail) });
      await expectHeading(page, "reset-title");
      await expect(page).toHaveURL(formAddress);
      await expect(field(page, "username")).toHaveValue(account.email);
      await chooseNewPassword(page);
      expect(await passwordIsRight(request, account.email, account.password)).toBe(false);
      expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
    });

    test("another device accepts it with the case number, in any spelling", async ({
      page,
      otherDevice,
      request,
      account,
      mailServer,
    }) => {
      await askForLink(page, account.email);
      const mail = await mailTo(mailServer, account.email);
      await otherDevice.goto(NEW_PASSWORD_PAGE);
      await expectHeading(otherDevice, "code-title");
      await expect(field(otherDevice, "case_number")).toHaveValue("");
      await submit(otherDevice, {
        case_number: caseNumberOf(mail)!.replace("-", "").toLowerCase(),
        code: ` ${codeOf(mail).replace("-", " ").toLowerCase()} `,
      });
      await expectHeading(otherDevice, "reset-title");
      await chooseNewPassword(otherDevice);
      expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
      const cookies = await otherDevice.context().cookies();
      expect(cookies.map((cookie) => cookie.name)).toEqual(["followed_reset"]);
    });

    test("errors are shown beside their field, and the case number stays", async ({
      page,
      request,
      account,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(400);
      await askForLink(page, account.email);
      const mail = await mailTo(mailServer, account.email);
      const caseNumber = caseNumberOf(mail)!;

      await mainButton(page).click();
      await expectFieldError(page, "code", "error-code-missing");
      await expect(page).toHaveTitle(/^Error/);
      for (const wrong of [WRONG_CODE, "<b>12</b>"]) {
        await submit(page, { code: wrong });
        await expectFieldError(page, "code", "error-code-not-right");
        await expect(field(page, "case_number")).toHaveValue(caseNumber);
        await expect(field(page, "code"), "a code is never written back").toHaveValue("");
        await expect(page).toHaveURL(CODE);
      }
      // The two look alike and stand in the same mail.
      await submit(page, { code: caseNumber });
      await expectFieldError(page, "code", "error-code-is-case-number");
      await submit(page, { case_number: " ", code: codeOf(mail) });
      await expectFieldError(page, "case_number", "error-case-number-missing");

      await submit(page, { case_number: caseNumber, code: codeOf(mail) });
      await chooseNewPassword(page);
      expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
    });

    test("a rejected password does not use up the code", async ({
      page,
      request,
      account,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(400, 422);
      await askForLink(page, account.email);
      await submit(page, { code: codeOf(await mailTo(mailServer, account.email)) });
      await submit(page, { new_password: "too short", confirm_password: "too short" });
      await expectFieldError(page, "new_password", "error-password-too-short");
      await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
      await chooseNewPassword(page);
      expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
    });
  });
}

test("the page that a code opens can be loaded again", async ({ page, account, mailServer }) => {
  await askForLink(page, account.email);
  const mail = await mailTo(mailServer, account.email);
  await submit(page, { code: codeOf(mail) });
  await expectHeading(page, "reset-title");
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  await page.reload();
  await expectHeading(page, "reset-title");
  await chooseNewPassword(page);
});

test("a code ends with its link, and after five wrong tries the link is still good", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(400);
  const mail = await requestMail(request, mailServer, account.email);
  const values = { case_number: caseNumberOf(mail)! };
  await page.goto(NEW_PASSWORD_PAGE);
  for (let tries = 0; tries < 5; tries += 1) {
    await submit(page, { ...values, code: WRONG_CODE });
    await expectFieldError(page, "code", "error-code-not-right");
  }
  await submit(page, { ...values, code: codeOf(mail) });
  await expectFieldError(page, "code", "error-code-not-right");
  await changePassword(request, linkOf(mail));
  await submit(page, { ...values, code: codeOf(mail) });
  await expectFieldError(page, "code", "error-code-not-right");
});

test.describe("after too many guesses", () => {
  // A day, so that no window begins anew between two tries.
  test.use({ settings: { RATE_LIMITS: "network=1/1d" } });

  test("there is a wait, and a mailed code still works", async ({
    page,
    request,
    account,
    mailServer,
    guard,
  }) => {
    guard.expectStatus(400, 429);
    const mail = await requestMail(request, mailServer, account.email);
    const madeUp = { case_number: "2222-2222", code: WRONG_CODE };
    await page.goto(NEW_PASSWORD_PAGE);
    await submit(page, madeUp);
    await expectFieldError(page, "code", "error-code-not-right");
    await submit(page, madeUp);
    await expectFormError(page, ...TOO_MANY_TRIES);
    await expect(field(page, "case_number")).toHaveValue(madeUp.case_number);
    await submit(page, { case_number: caseNumberOf(mail)!, code: codeOf(mail) });
    await expectHeading(page, "reset-title");
    await chooseNewPassword(page);
  });
});
