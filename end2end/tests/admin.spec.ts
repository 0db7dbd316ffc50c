// The dashboard: making the first administrator, logging in and out, and the list of users.

import { LANDING, logIn } from "../support/dashboard.ts";
import {
  expectFieldError,
  expectFormError,
  expectHeading,
  expectSamePage,
  field,
  hydrated,
  mainButton,
  mark,
  open,
  submit,
  TOO_MANY_TRIES,
} from "../support/forms.ts";
import {
  changePassword,
  FREEZE_DONE,
  NEW_PASSWORD,
  requestFreezeLink,
  requestLink,
} from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const FIRST = { email: "first@example.org", name: "First Admin" };
const FIRST_LOGIN = "/admin/login?next=%2Fadmin%2Ffirst-steps";
const PASSWORDS = { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD };

test("the printed link creates the first administrator, once", async ({
  page,
  service,
  guard,
}) => {
  guard.expectStatus(400, 410, 422);
  const link = await service.setupLink();
  await open(page, link);
  await mark(page);
  await submit(page, {
    email: FIRST.email,
    new_password: "too short",
    confirm_password: "too short",
  });
  await expectFieldError(page, "name", "error-name-missing");
  await expect(field(page, "name")).toBeFocused();
  await submit(page, { name: FIRST.name });
  await expectFieldError(page, "new_password", "error-password-too-short");
  await expect(field(page, "email")).toHaveValue(FIRST.email);
  await expect(field(page, "name")).toHaveValue(FIRST.name);
  await expectSamePage(page);
  await submit(page, PASSWORDS);
  await page.waitForURL(FIRST_LOGIN);
  await hydrated(page);

  await submit(page, { email: FIRST.email, password: NEW_PASSWORD });
  await page.waitForURL("/admin/first-steps");
  await page.goto("/admin/users");
  await expect(page.locator("main table tbody tr")).toHaveCount(1);

  expect((await page.goto(link!))?.status()).toBe(410);
  await expectHeading(page, "setup-gone-title");
});

test("a failed log-in is reported in place and does not reveal who exists", async ({
  page,
  account,
  guard,
}) => {
  guard.expectStatus(401);
  await open(page, "/admin/login");
  await mark(page);
  await submit(page, { email: account.email, password: "not my password" });
  await expectFormError(page, "error-wrong-credentials");
  await submit(page, { email: "nobody@example.org", password: "not my password" });
  await expectFormError(page, "error-wrong-credentials");
  await expect(field(page, "email")).toHaveValue("nobody@example.org");
  await expectSamePage(page);
  await submit(page, { email: account.email, password: account.password });
  await page.waitForURL(LANDING);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`too many log-ins ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    // A day, so that no window begins anew between two tries.
    test.use({ javaScriptEnabled, settings: { RATE_LIMITS: "network=1/1d" } });

    test("have to wait, and a link for a new password still works", async ({
      page,
      request,
      account,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(401, 429);
      await page.goto("/admin/login");
      if (javaScriptEnabled) {
        await hydrated(page);
      }
      await submit(page, { email: account.email, password: "not my password" });
      await expectFormError(page, "error-wrong-credentials");
      await submit(page, { password: account.password });
      await expectFormError(page, ...TOO_MANY_TRIES);
      await expect(field(page, "email")).toHaveValue(account.email);

      await changePassword(request, await requestLink(request, mailServer, account.email));
    });
  });
}

test("the session is a cookie that no script and no other site gets, and it ends with the log-out", async ({
  page,
  context,
  account,
}) => {
  await page.goto("/admin");
  await expect(page).toHaveURL("/admin/login");
  await hydrated(page);
  await submit(page, { email: account.email, password: account.password });
  await page.waitForURL(LANDING);

  const [session, ...others] = await context.cookies();
  expect(others).toEqual([]);
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(session!.value.length).toBeGreaterThanOrEqual(32);

  // Who is logged in has no use for the door.
  await page.goto("/admin/login");
  await expect(page).toHaveURL(LANDING);
  await page.getByRole("button", { name: text("logout") }).click();
  await expect(page).toHaveURL("/admin/login");
  expect(await context.cookies()).toEqual([]);

  // The server has forgotten it as well, so a copy of the cookie is worth nothing.
  await context.addCookies([session!]);
  await page.goto("/admin");
  await expect(page).toHaveURL("/admin/login");
});

test("the list of users shows their state, last log-in and latest recovery", async ({
  page,
  request,
  account,
  service,
  mailServer,
}) => {
  const other = { email: "grace@example.org", name: "Grace <b>Hopper</b>", password: NEW_PASSWORD };
  await service.createAdmin(other);
  await requestLink(request, mailServer, other.email);
  await logIn(page, account);
  await page.goto("/admin/users");

  const row = (email: string) => page.getByRole("row").filter({ hasText: email });
  const cells = (email: string) => row(email).getByRole("cell");
  await expect(row(account.email).getByRole("rowheader")).toHaveText(account.name);
  await expect(cells(account.email).nth(1)).toContainText(text("users-state-active"));
  await expect(cells(account.email).nth(1)).toContainText(text("dashboard-role-admin"));
  await expect(cells(account.email).nth(3).locator("time")).toHaveAttribute(
    "datetime",
    /^\d{4}-\d\d-\d\dT.*Z$/,
  );
  await expect(cells(account.email).nth(4)).toHaveText(text("users-no-recovery"));

  await expect(row(other.email).getByRole("rowheader")).toHaveText(other.name);
  await expect(cells(other.email).nth(3)).toHaveText(text("users-never"));
  await expect(cells(other.email).nth(4)).toContainText(text("users-recovery-requested"));
});

test("a recovery logs out every browser of its account", async ({
  page,
  request,
  account,
  mailServer,
}) => {
  await logIn(page, account);
  await changePassword(request, await requestLink(request, mailServer, account.email));
  await page.reload();
  await expect(page).toHaveURL(/\/admin\/login/);
});

test("an account that its owner has frozen is marked until they choose a new password", async ({
  page,
  otherDevice,
  request,
  account,
  service,
  mailServer,
}) => {
  const other = { email: "grace@example.org", name: "Grace Hopper", password: NEW_PASSWORD };
  await service.createAdmin(other);
  await otherDevice.goto(await requestFreezeLink(request, mailServer, other.email));
  await mainButton(otherDevice).click();
  await otherDevice.waitForURL(FREEZE_DONE);

  await logIn(page, account);
  await page.goto("/admin/users");
  const state = (email: string) =>
    page.getByRole("row").filter({ hasText: email }).getByRole("cell").nth(1);
  await expect(state(other.email)).toContainText(text("users-state-frozen"));
  await expect(state(account.email)).not.toContainText(text("users-state-frozen"));

  const link = await requestLink(request, mailServer, other.email);
  await changePassword(request, link, "None that was used before it 8");
  await page.reload();
  await expect(state(other.email)).toContainText(text("users-state-active"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first administrator is created, logs in and logs out", async ({
    page,
    service,
    guard,
  }) => {
    guard.expectStatus(400, 401, 410);
    const link = await service.setupLink();
    await page.goto(link);
    await submit(page, {
      ...FIRST,
      new_password: NEW_PASSWORD,
      confirm_password: "something else",
    });
    await expectFieldError(page, "confirm_password", "error-passwords-differ");
    await expect(field(page, "email")).toHaveValue(FIRST.email);
    await expect(field(page, "name")).toHaveValue(FIRST.name);
    await expect(field(page, "new_password")).toHaveValue("");
    await submit(page, PASSWORDS);
    await expect(page).toHaveURL(FIRST_LOGIN);

    await submit(page, { email: FIRST.email, password: "not my password" });
    await expectFormError(page, "error-wrong-credentials");
    await expect(field(page, "email")).toHaveValue(FIRST.email);
    await expect(field(page, "password")).toHaveValue("");
    await field(page, "password").fill(NEW_PASSWORD);
    await mainButton(page).click();
    await expect(page).toHaveURL("/admin/first-steps");
    await page.getByRole("button", { name: text("logout") }).click();
    await expect(page).toHaveURL("/admin/login");
    expect((await page.goto(link))?.status()).toBe(410);
  });
});
