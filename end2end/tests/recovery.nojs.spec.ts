// A recovery in a browser without JavaScript and WebAssembly: every form is a plain form.

import { passwordIsRight } from "../support/api.ts";
import { expectFieldError, field, mainButton, submit } from "../support/forms.ts";
import { caseNumberOf, linkOf, mailTo } from "../support/mail.ts";
import { DONE, NEW_PASSWORD, requestLink, SENT, shownCaseNumber } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

test("a forgotten password becomes a new one", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  await page.goto("/forgot-password");
  await submit(page, { email: account.email });
  await expect(page).toHaveURL(SENT);
  const caseNumber = await shownCaseNumber(page);
  expect(caseNumber).toBeTruthy();
  // The form was answered with a redirect, so loading the page again sends nothing again.
  await page.reload();
  expect(await shownCaseNumber(page)).toBe(caseNumber);

  const mail = await mailTo(mailServer, account.email);
  expect(caseNumberOf(mail)).toBe(caseNumber);
  const link = linkOf(mail);
  await page.goto(link);
  await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await expect(page).toHaveURL(DONE);

  expect(await passwordIsRight(request, account.email, account.password)).toBe(false);
  expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);

  guard.expectStatus(410);
  expect((await page.goto(link))?.status()).toBe(410);
  await mailTo(mailServer, account.email, 1);
  expect(mailServer.mails).toHaveLength(2);
});

test("an invalid address is reported beside its field, and the input stays", async ({
  page,
  account,
  guard,
}) => {
  guard.expectStatus(400);
  await page.goto("/forgot-password");
  await mainButton(page).click();
  await expectFieldError(page, "email", "error-email-missing");

  const typed = `ada"><script>@`;
  await submit(page, { email: typed });
  await expectFieldError(page, "email", "error-email-invalid");
  await expect(field(page, "email")).toHaveValue(typed);
  await expect(page).toHaveTitle(/^Error/);

  await submit(page, { email: account.email });
  await expect(page).toHaveURL(SENT);
});

test("a rejected password is reported beside its field, and no page contains it", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(400, 422);
  const link = await requestLink(request, mailServer, account.email);
  await page.goto(link);
  const refusals: [newPassword: string, confirmed: string, field: string, textId: string][] = [
    ["q7!short", "q7!short", "new_password", "error-password-too-short"],
    ["passwordpassword", "passwordpassword", "new_password", "error-password-too-common"],
    [NEW_PASSWORD, `${NEW_PASSWORD}!`, "confirm_password", "error-passwords-differ"],
  ];
  for (const [newPassword, confirmed, wrongField, textId] of refusals) {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await submit(page, { new_password: newPassword, confirm_password: confirmed });
    const html = await (await answered).text();
    expect(html).not.toContain(newPassword);
    await expectFieldError(page, wrongField, textId);
    await expect(field(page, "new_password")).toHaveValue("");
    await expect(field(page, "confirm_password")).toHaveValue("");
  }
  expect(await passwordIsRight(request, account.email, account.password)).toBe(true);

  await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await expect(page).toHaveURL(DONE);
});

test("controls that need WebAssembly are hidden", async ({
  page,
  request,
  account,
  mailServer,
}) => {
  await page.goto(await requestLink(request, mailServer, account.email));
  await expect(field(page, "new_password")).toBeVisible();
  await expect(page.locator("button[aria-controls]").filter({ visible: true })).toHaveCount(0);
});
