// The dashboard's users: finding somebody, and everything that can be done to them, with JavaScript
// and without.

import type { Locator, Page } from "@playwright/test";
import { ACCOUNT, GRACE } from "../support/account.ts";
import { logIn, openUser } from "../support/dashboard.ts";
import { expectFieldError, field, hydrated, mark, expectSamePage } from "../support/forms.ts";
import { linkOf, mailTo } from "../support/mail.ts";
import { changePassword } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const found = (page: Page): Locator => page.locator("#users-found tbody tr");

async function notice(page: Page, textId: string): Promise<void> {
  await expect(page.locator(".notice-done")).toContainText(text(textId));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    const alive = async (page: Page): Promise<void> => {
      if (javaScriptEnabled) {
        await hydrated(page);
      }
    };
    const press = async (page: Page, textId: string): Promise<void> => {
      await alive(page);
      await page.getByRole("button", { name: text(textId), exact: true }).click();
    };
    const go = async (page: Page, textId: string, address: RegExp): Promise<void> => {
      await page.getByRole("link", { name: text(textId), exact: true }).click();
      await page.waitForURL(address);
      await alive(page);
    };
    const openGrace = async (page: Page): Promise<void> => {
      await page.goto("/admin/users?q=grace");
      await openUser(page, GRACE.name, { javaScriptEnabled });
    };

    test("a user is found, and an empty list says what to do", async ({
      page,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users");
      await alive(page);
      await expect(found(page)).toHaveCount(2);
      await mark(page).catch(() => {});
      await field(page, "q").fill("hop");
      if (!javaScriptEnabled) {
        await press(page, "dashboard-filter");
      }
      await expect(found(page)).toHaveCount(1);
      await expect(found(page)).toContainText(GRACE.email);
      await expect(page).toHaveURL(/[?&]q=hop\b/);
      if (javaScriptEnabled) {
        await expectSamePage(page);
        await expect(field(page, "q")).toBeFocused();
      }

      await field(page, "state").selectOption("disabled");
      if (!javaScriptEnabled) {
        await press(page, "dashboard-filter");
      }
      await expect(page.getByRole("heading", { name: text("users-none-found-title") })).toBeVisible();
      // What was chosen stands in the address, and so survives a reload.
      await page.reload();
      await expect(field(page, "q")).toHaveValue("hop");
      await expect(field(page, "state")).toHaveValue("disabled");
      await page.getByRole("link", { name: text("users-show-all") }).click();
      await expect(found(page)).toHaveCount(2);
      await alive(page);
      await page
        .getByRole("columnheader", { name: text("email"), exact: true })
        .getByRole("link")
        .click();
      await expect(found(page).first()).toContainText(GRACE.email);
    });

    test("a user is created, invited, edited and deleted", async ({
      page,
      account,
      request,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(400, 409);
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users");
      await go(page, "users-new-button", /\/admin\/users\/new$/);
      await field(page, "name").fill(GRACE.name);
      await field(page, "email").fill(account.email);
      await press(page, "users-new-submit");
      await expectFieldError(page, "email", "error-email-taken");
      await expect(field(page, "name")).toHaveValue(GRACE.name);
      await expect(field(page, "send_mail")).toBeChecked();
      await field(page, "email").fill(GRACE.email);
      await press(page, "users-new-submit");
      await notice(page, "done-recovery-mail-now");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(GRACE.name);
      await expect(page.getByText(text("users-password-none"))).toBeVisible();
      const mail = await mailTo(mailServer, GRACE.email, 0);
      await changePassword(request, linkOf(mail, "/reset-password/"));

      await page.reload();
      await expect(page.getByText(text("users-password-chosen"), { exact: true })).toBeVisible();
      await go(page, "users-edit", /\/edit$/);
      await field(page, "name").fill("");
      await press(page, "users-edit-button");
      await expectFieldError(page, "name", "error-name-missing");
      await field(page, "name").fill("Grace Murray Hopper");
      await press(page, "users-edit-button");
      await notice(page, "done-user-saved");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grace Murray Hopper");

      await go(page, "users-delete-link", /\/delete$/);
      await expect(page.locator(".tally").first()).toContainText(text("users-delete-mails"));
      await press(page, "users-delete-button");
      await notice(page, "done-user-deleted");
      await expect(found(page)).toHaveCount(1);
    });

    test("an account is disabled, and enabled with Undo", async ({ page, account, service }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await openGrace(page);
      await press(page, "users-disable");
      await notice(page, "done-user-disabled");
      await expect(page.getByText(text("users-disabled-hint"))).toBeVisible();
      await expect(
        page.getByRole("button", { name: text("users-send-recovery") }),
      ).toHaveCount(0);
      await press(page, "dashboard-undo");
      await notice(page, "done-user-enabled");
      await expect(page.getByText(text("users-disabled-hint"))).toHaveCount(0);
      await press(page, "users-disable");
      await press(page, "users-enable");
      await notice(page, "done-user-enabled");
    });

    test("a user gets one link, although it was requested twice", async ({
      page,
      account,
      service,
      mailServer,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await openGrace(page);
      await press(page, "users-send-recovery");
      await notice(page, "done-recovery-mail-now");
      const token = linkOf(await mailTo(mailServer, GRACE.email, 0), "/reset-password/");
      await press(page, "users-send-recovery");
      await notice(page, "done-recovery-mail-joined");
      await expect(page.getByRole("region", { name: text("users-cases") })).toContainText(
        text("users-recovery-requested"),
      );
      await expect(page.getByRole("region", { name: text("users-mails") })).toContainText(
        text("mails-state-sent"),
      );
      await expect(page.getByRole("region", { name: text("users-events") })).toContainText(
        text("audit-kind-recovery-mail-asked"),
      );
      expect(await page.content()).not.toContain(token.split("/").pop());
    });

    test("sessions end one by one and all at once", async ({
      page,
      otherDevice,
      account,
      service,
    }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      for (const [textId, done] of [
        ["users-end-session", "done-user-session-ended"],
        ["users-end-sessions", "done-user-sessions-ended"],
      ] as const) {
        await logIn(otherDevice, GRACE, { javaScriptEnabled });
        await openGrace(page);
        await alive(page);
        const sessions = page.getByRole("region", { name: text("users-sessions") });
        await expect(sessions.getByRole("row")).toHaveCount(2);
        const button = sessions.getByRole("button", { name: new RegExp(`^${text(textId)}`) });
        await button.last().click();
        await notice(page, done);
        await expect(page.getByText(text("users-no-sessions"))).toBeVisible();
        await otherDevice.goto("/admin/users");
        await expect(otherDevice).toHaveURL("/admin/login?next=%2Fadmin%2Fusers");
      }
    });

    test("a role is changed, and one's own can't be", async ({ page, account, service }) => {
      await service.createAdmin(GRACE);
      await logIn(page, account, { javaScriptEnabled });
      await openGrace(page);
      await field(page, "role").selectOption("help-desk");
      await press(page, "users-role-button");
      await notice(page, "done-role-changed");
      await expect(page.locator(".facts")).toContainText(text("dashboard-role-help-desk"));

      await page.goto("/admin/users?q=ada");
      await openUser(page, ACCOUNT.name, { javaScriptEnabled });
      await expect(page.getByText(text("users-yourself"))).toBeVisible();
      await expect(page.getByRole("button", { name: text("users-role-button") })).toHaveCount(0);
      await expect(page.getByText(text("users-own-session"))).toBeVisible();
    });

    test("a right-to-left name with markup is text, and changes nothing around it", async ({
      page,
      account,
      service,
    }) => {
      const name = "\u05d0\u05d3\u05de\u05d9\u05df <img src=x onerror=alert(1)>";
      await service.createAdmin({ ...GRACE, name });
      await logIn(page, account, { javaScriptEnabled });
      await page.goto("/admin/users?q=grace");
      await expect(page.getByRole("rowheader")).toHaveText(name);
      await expect(page.locator("main img")).toHaveCount(0);
      await page.getByRole("rowheader").getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      // The words after it stand where they stand after any name.
      await expect(page).toHaveTitle(/– Password Recover$/);
    });
  });
}

test("a list longer than a page is paged, there and back", async ({ page, account, service }) => {
  test.setTimeout(90_000);
  for (let number = 1; number <= 25; number += 1) {
    await service.createAdmin({ ...GRACE, email: `user${number}@example.org` });
  }
  await logIn(page, account);
  await page.goto("/admin/users");
  await hydrated(page);
  const link = (textId: string): Locator => page.getByRole("link", { name: text(textId) });
  await expect(found(page)).toHaveCount(25);
  await expect(link("dashboard-pager-previous")).toHaveAttribute("aria-disabled", "true");
  await link("dashboard-pager-next").click();
  await expect(found(page)).toHaveCount(1);
  await expect(link("dashboard-pager-next")).toHaveAttribute("aria-disabled", "true");
  await link("dashboard-pager-previous").click();
  await expect(found(page)).toHaveCount(25);
  await expect(link("dashboard-pager-first")).toHaveAttribute("aria-disabled", "true");
});
