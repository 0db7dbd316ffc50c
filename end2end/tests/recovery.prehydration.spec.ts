// The time between the page and its WebAssembly, which on a bad line is long: the forms are there
// from the first byte, work as plain forms, and come to life in whatever state they are then.

import {
  expectFieldError,
  expectSamePage,
  field,
  hydrated,
  mark,
  submit,
} from "../support/forms.ts";
import { codeOf, mailTo } from "../support/mail.ts";
import { DONE, NEW_PASSWORD, NEW_PASSWORD_PAGE, requestLink, SENT } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { holdBackWasm } from "../support/wasm.ts";

test("a form that was sent before hydration is answered, hydrates, and goes on in place", async ({
  page,
  context,
  account,
  guard,
}) => {
  guard.expectStatus(400);
  const release = await holdBackWasm(context);
  await page.goto("/forgot-password", { waitUntil: "commit" });
  await expect(field(page, "email")).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");

  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await submit(page, { email: "ada@" });
  expect(new URL((await answered).url()).pathname, "the plain form was sent").toBe(
    "/forgot-password",
  );
  await expectFieldError(page, "email", "error-email-invalid");
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");

  await mark(page);
  await release();
  await hydrated(page);
  await expectFieldError(page, "email", "error-email-invalid");
  await expect(field(page, "email")).toHaveValue("ada@");

  await submit(page, { email: "grace@" });
  await expect(field(page, "email")).toBeFocused();
  await expectFieldError(page, "email", "error-email-invalid");
  await expectSamePage(page);
  await submit(page, { email: account.email });
  await page.waitForURL(SENT);
});

test("input from before hydration stays and is sent", async ({ page, context, account }) => {
  const release = await holdBackWasm(context);
  await page.goto("/forgot-password", { waitUntil: "commit" });
  await field(page, "email").fill(account.email);
  await field(page, "email").focus();
  await release();
  await hydrated(page);
  await expect(field(page, "email")).toHaveValue(account.email);
  await expect(field(page, "email")).toBeFocused();
  await submit(page, {});
  await page.waitForURL(SENT);
});

test("a password rejected before hydration can be corrected after it", async ({
  page,
  context,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(400);
  const link = await requestLink(request, mailServer, account.email);
  const release = await holdBackWasm(context);
  await page.goto(link, { waitUntil: "commit" });
  // The secret leaves the address at once: that needs no WebAssembly.
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  await submit(page, { new_password: NEW_PASSWORD, confirm_password: "something else" });
  await expectFieldError(page, "confirm_password", "error-passwords-differ");
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  await expect(page.locator("button[aria-controls=new_password]")).toBeHidden();
  await release();
  await hydrated(page);
  await expect(page.locator("button[aria-controls=new_password]")).toBeVisible();
  await expectFieldError(page, "confirm_password", "error-passwords-differ");
  await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
});

test("a code that was typed before hydration leads to a form that comes to life", async ({
  page,
  context,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(422);
  const release = await holdBackWasm(context);
  await page.goto("/forgot-password", { waitUntil: "commit" });
  await submit(page, { email: account.email });
  await page.waitForURL(SENT, { waitUntil: "commit" });
  await submit(page, { code: codeOf(await mailTo(mailServer, account.email)) });
  await expect(field(page, "new_password")).toBeVisible();
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");
  await release();
  await hydrated(page);
  await mark(page);
  await submit(page, { new_password: "too short" });
  await expectFieldError(page, "new_password", "error-password-too-short");
  await expectSamePage(page);
  await submit(page, { new_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
});

test("the page works without its WebAssembly", async ({
  page,
  context,
  account,
  guard,
}) => {
  // The script that can't start rightly complains.
  guard.expectStatus(404);
  guard.expect(/wasm|WebAssembly/i);
  await context.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "gone" }));
  await page.goto("/forgot-password");
  await submit(page, { email: account.email });
  await expect(page).toHaveURL(SENT);
});
