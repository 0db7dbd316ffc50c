// Forms in pages that something else changes: a translator, a password manager, an extension, before
// our script arrives and after.

import { logIn } from "../support/dashboard.ts";
import {
  expectFieldError,
  expectFormError,
  expectSamePage,
  field,
  hydrated,
  mainButton,
  mark,
  open,
  submit,
} from "../support/forms.ts";
import { meddle, MEDDLINGS } from "../support/meddling.ts";
import { DONE, NEW_PASSWORD, NEW_PASSWORD_PAGE, requestLink, SENT } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";
import { holdBackWasm } from "../support/wasm.ts";

// Each goes through all that is done to pages.
test.setTimeout(240_000);

for (const isEarly of [true, false]) {
  const when = isEarly ? "before" : "after";

  test(`a new password is set, whatever is done to the page ${when} the script`, async ({
    page,
    context,
    request,
    account,
    mailServer,
    guard,
  }) => {
    guard.expectStatus(400, 422);
    const link = await requestLink(request, mailServer, account.email);
    for (const [index, meddling] of MEDDLINGS.entries()) {
      await test.step(meddling.name, async () => {
        if (isEarly) {
          const release = await holdBackWasm(context);
          await page.goto(link, { waitUntil: "commit" });
          await expect(mainButton(page)).toBeVisible();
          await meddle(page, meddling);
          await release();
          await hydrated(page);
        } else {
          await open(page, link);
          await meddle(page, meddling);
        }
        await mark(page);
        await submit(page, { new_password: "too short", confirm_password: "too short" });
        await expectFieldError(page, "new_password", "error-password-too-short");
        await expect(field(page, "new_password")).toBeFocused();
        await field(page, "new_password").fill(NEW_PASSWORD);
        await page.locator("button[aria-controls=new_password]").click();
        await expect(field(page, "new_password")).toHaveAttribute("type", "text");
        await expect(field(page, "new_password")).toHaveValue(NEW_PASSWORD);
        await expectSamePage(page);
        if (index === MEDDLINGS.length - 1) {
          await submit(page, { new_password: NEW_PASSWORD });
          await page.waitForURL(DONE);
        }
      });
    }
  });

  test(`the dashboard's forms work, whatever is done to the page ${when} the script`, async ({
    page,
    context,
    account,
    guard,
  }) => {
    guard.expectStatus(400);
    await logIn(page, account);
    for (const [index, meddling] of MEDDLINGS.entries()) {
      await test.step(meddling.name, async () => {
        if (isEarly) {
          const release = await holdBackWasm(context);
          await page.goto("/admin/users/new", { waitUntil: "commit" });
          await expect(mainButton(page)).toBeVisible();
          await meddle(page, meddling);
          await release();
          await hydrated(page);
        } else {
          await open(page, "/admin/users/new");
          await meddle(page, meddling);
        }
        await mark(page);
        await submit(page, { name: "Grace Hopper", email: "grace@" });
        await expectFieldError(page, "email", "error-email-invalid");
        await expect(field(page, "name")).toHaveValue("Grace Hopper");
        await expectSamePage(page);
        await submit(page, { email: `grace${index}@example.org` });
        await page.waitForURL(/\/admin\/users\/\d+\?done=/);
      });
    }
  });
}

test("a link can be requested on a translated page", async ({ page, account }) => {
  await open(page, "/forgot-password");
  await meddle(page, MEDDLINGS[0]!);
  const label = text("forgot-button").toUpperCase();
  await expect(mainButton(page)).toHaveText(label, { useInnerText: true });
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/api/**", async (route) => {
    await released;
    await route.continue();
  });
  await submit(page, { email: account.email });
  // What it says meanwhile is translated as well: it was in the page from the start.
  const pending = text("forgot-pending").toUpperCase();
  await expect(mainButton(page)).toHaveText(pending, { useInnerText: true });
  release();
  await page.waitForURL(SENT);
});

test("a filter works on a translated and rewritten page", async ({
  page,
  account,
}) => {
  await logIn(page, account);
  for (const meddling of MEDDLINGS) {
    await test.step(meddling.name, async () => {
      await open(page, "/admin/users");
      await meddle(page, meddling);
      await mark(page);
      await page.getByRole("searchbox").fill("nobody at all");
      await expect(page).toHaveURL(/q=nobody/);
      await expect(page.getByRole("rowheader")).toHaveCount(0);
      await page.getByRole("searchbox").fill(account.email);
      await expect(page.getByRole("rowheader")).toHaveCount(1);
      await expectSamePage(page);
    });
  }
});

test("an error is shown although its element was removed", async ({ page, guard }) => {
  guard.expectStatus(400);
  await open(page, "/forgot-password");
  await page.evaluate(() => {
    for (const place of document.querySelectorAll("[role=alert]")) place.remove();
  });
  await submit(page, { email: "ada@" });
  await expect(page.getByRole("alert")).toHaveText(text("error-email-invalid"));
  await expect(field(page, "email")).toBeFocused();
});

test("if a browser function fails, the plain form is sent", async ({
  page,
  account,
  guard,
}) => {
  guard.expect(/uncaught: refused by an extension/);
  for (const broken of ["fetch", "FormData", "URLSearchParams", "Headers"]) {
    await test.step(broken, async () => {
      await open(page, "/forgot-password");
      await page.evaluate((name) => {
        Object.defineProperty(window, name, {
          value: function () {
            throw new Error("refused by an extension");
          },
        });
      }, broken);
      const posted = page.waitForRequest((one) => one.isNavigationRequest() && one.method() === "POST");
      await submit(page, { email: account.email });
      expect(new URL((await posted).url()).pathname).toBe("/forgot-password");
      await page.waitForURL(SENT);
    });
  }
});

test("after a fault of ours, forms are plain ones", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(400, 422);
  guard.expect(/panicked/);
  guard.expect(/unreachable/);
  await open(page, await requestLink(request, mailServer, account.email));
  // There is no place for an error, and none can be made.
  await page.evaluate(() => {
    for (const place of document.querySelectorAll("[role=alert]")) place.remove();
    document.createElement = () => {
      throw new Error("no");
    };
  });
  await submit(page, { new_password: "too short", confirm_password: "too short" });
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");
  await expect(mainButton(page)).not.toHaveAttribute("aria-busy");
  await expect(field(page, "new_password")).toHaveValue("too short");

  await mainButton(page).click();
  await expectFieldError(page, "new_password", "error-password-too-short");
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  await hydrated(page);
  await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
});

test("a fault of another script does not affect ours", async ({ page, account, guard }) => {
  guard.expect(/another script/);
  guard.expectStatus(400);
  await open(page, "/forgot-password");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("another script");
    });
    void Promise.reject(new Error("another script"));
    return new Promise((resolve) => setTimeout(resolve));
  });
  await mark(page);
  await submit(page, { email: "ada@" });
  await expectFieldError(page, "email", "error-email-invalid");
  await expectSamePage(page);
  await submit(page, { email: account.email });
  await page.waitForURL(SENT);
});

test("a page restored by the browser is not pending", async ({ page, account, guard }) => {
  guard.expectStatus(503);
  await open(page, "/forgot-password");
  await page.evaluate(() => {
    const form = document.querySelector("main form")!;
    form.setAttribute("aria-busy", "true");
    form.querySelector("[type=submit]")!.setAttribute("aria-busy", "true");
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(mainButton(page)).not.toHaveAttribute("aria-busy");
  await page.route("**/api/**", (route) => route.fulfill({ status: 503, json: "unavailable" }));
  await submit(page, { email: account.email });
  await expectFormError(page, "error-unavailable");
});
