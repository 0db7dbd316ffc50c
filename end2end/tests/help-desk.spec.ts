// Cases and mails in the dashboard: every action, with JavaScript and without.

import type { Page } from "@playwright/test";
import { expectFieldError, field, hydrated, submit } from "../support/forms.ts";
import { requestLink, requestMail } from "../support/recovery.ts";
import type { Account } from "../support/service.ts";
import { expect, test } from "../support/test.ts";
import { filled, text } from "../support/texts.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the help desk ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    async function go(page: Page, address: string): Promise<void> {
      await page.goto(address);
      await ready(page);
    }

    async function ready(page: Page): Promise<void> {
      if (javaScriptEnabled) {
        await hydrated(page);
      }
    }

    async function logIn(page: Page, account: Account): Promise<void> {
      await go(page, "/admin/login");
      await submit(page, { email: account.email, password: account.password });
      await page.waitForURL(/\/admin(\/users)?$/);
    }

    /** Without WebAssembly the list follows when the button is pressed. */
    async function filter(page: Page, name: string, value: string): Promise<void> {
      await page.locator(`.filter [name="${name}"]`).fill(value);
      if (!javaScriptEnabled) {
        await page.getByRole("button", { name: text("dashboard-filter") }).click();
      }
    }

    async function press(page: Page, textId: string): Promise<void> {
      await page.getByRole("button", { name: text(textId), exact: true }).click();
    }

    async function expectDone(page: Page, textId: string): Promise<void> {
      await expect(page.locator(".notice-done")).toContainText(text(textId));
      await ready(page);
    }

    /** Loads the page again until it says this. */
    async function eventually(page: Page, selector: string, says: string): Promise<void> {
      await expect(async () => {
        await page.reload();
        await expect(page.locator(selector).first()).toContainText(says, { timeout: 500 });
      }).toPass();
      await ready(page);
    }

    test("finds a case in any spelling, shows its history, sends another link and closes it", async ({
      page,
      browser,
      request,
      account,
      mailServer,
    }) => {
      await logIn(page, account);
      await request.post("/core/user/forgot-password/", { data: { email: "no@example.org" } });
      const mail = await requestMail(request, mailServer, account.email);
      const number = /Case number: ([\w-]{9})/.exec(mail.parsed.text!)![1]!;

      await go(page, "/admin/cases");
      const rows = page.getByRole("rowheader");
      await expect(rows).toHaveCount(2);
      await filter(page, "search", ` ${number.toLowerCase().replace("-", "")}`);
      await expect(rows).toHaveText([number]);
      await expect(page).toHaveURL(/search=/);
      await filter(page, "search", "nobody@");
      await expect(page.locator("#list")).toContainText(text("cases-empty-title"));
      await filter(page, "search", "no@ex");
      await expect(page.locator("#list")).toContainText(text("cases-no-account"));
      await filter(page, "search", "");
      await expect(rows).toHaveCount(2);
      await page.getByRole("link", { name: number }).click();
      await eventually(page, ".advice", "Nobody has opened its link yet");
      await expect(page.locator(".timeline")).toContainText("250");

      const link = /http\S+\/reset-password\/\S+/.exec(mail.parsed.text!)![0];
      // The browser of these tests says of itself that it has no head, and so is taken for a program.
      const person = await browser.newContext({ userAgent: FIREFOX });
      await (await person.newPage()).goto(link);
      await person.close();
      await eventually(page, ".advice", "The link was opened");

      await press(page, "cases-send-again");
      await expect(page.locator(".notice-done")).toBeVisible();
      await ready(page);
      await page.getByRole("link", { name: text("cases-revoke") }).click();
      await ready(page);
      await expect(page.locator("main")).toContainText(text("cases-revoke-lead"));
      await press(page, "cases-revoke-button");
      await expectDone(page, "done-case-revoked");
      await expect(page.locator(".advice")).toContainText(`${account.name} closed this case`);
      const gone = await request.get(link);
      expect(gone.status()).toBe(410);
    });

    test("verifies a caller with a code that they read back", async ({
      page,
      request,
      account,
      service,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(403);
      const grace = { ...account, email: "grace@example.org", name: "Grace" };
      await service.createAdmin(grace);
      await logIn(page, account);
      await requestMail(request, mailServer, grace.email);
      await go(page, "/admin/cases");
      await page.getByRole("rowheader").getByRole("link").first().click();
      await ready(page);
      await page.getByRole("link", { name: text("cases-verify-caller") }).click();
      await ready(page);
      await expect(page.locator("main")).toContainText(grace.email);

      await press(page, "caller-send");
      await expectDone(page, "done-caller-code-asked");
      await expect.poll(() => mailServer.to(grace.email).length).toBe(2);
      const mail = mailServer.to(grace.email)[1]!.parsed.text!;
      const code = /^Code: (\d{3} \d{3})$/m.exec(mail)![1]!;
      await eventually(page, "main", "5 tries are left");
      expect(await page.content()).not.toContain(code);

      const other = code.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
      await field(page, "code").fill(other);
      await press(page, "caller-button");
      await expectFieldError(page, "code", "error-caller-code-wrong");
      await field(page, "code").fill(code);
      await press(page, "caller-button");
      await expectDone(page, "done-caller-verified");
      await expect(page).toHaveURL(/\/admin\/cases\//);
      await expect(page.locator(".advice")).toContainText(`${account.name} verified the caller`);
      await expect(page.locator(".timeline")).toContainText(text("cases-caller-by-email"));
    });

    test("retries a waiting mail, cancels one and undoes it", async ({
      page,
      request,
      account,
      service,
      mailServer,
      guard,
    }) => {
      const grace = { ...account, email: "grace@example.org", name: "Grace" };
      await service.createAdmin(grace);
      await logIn(page, account);
      await mailServer.stop();
      for (const { email } of [account, grace]) {
        await request.post("/core/user/forgot-password/", { data: { email } });
      }
      await go(page, "/admin/mail");
      await eventually(page, ".alert-warning", "2 emails are waiting for the mail server");
      await page.getByRole("rowheader").getByRole("link").last().click();
      await ready(page);
      await press(page, "mails-cancel");
      await expectDone(page, "done-mail-cancelled");
      await expect(page.locator("main dl.facts")).toContainText(text("mails-state-cancelled"));
      await press(page, "dashboard-undo");
      await expectDone(page, "done-mail-retried");
      await expect(page.locator("main dl.facts")).toContainText(text("mails-state-waiting"));

      await mailServer.start();
      // It may go by itself in the same moment, and is then no longer to be changed.
      guard.expectStatus(409);
      const mail = new URL(page.url()).pathname;
      await expect(async () => {
        await page.goto(mail);
        const retry = page.getByRole("button", { name: text("mails-retry"), exact: true });
        if (await retry.isVisible()) {
          await retry.click();
        }
        await page.goto(mail);
        await expect(page.locator("main dl.facts")).toContainText(text("mails-state-sent"), {
          timeout: 500,
        });
      }).toPass();
      await expect.poll(() => mailServer.to(account.email).length).toBe(1);

      await go(page, "/admin/mail");
      const all = page.getByRole("button", { name: text("mails-retry-all") });
      if (await all.isVisible()) {
        await all.click();
        await expectDone(page, "done-mails-retried");
      }
      await expect.poll(() => mailServer.to(grace.email).length).toBe(1);
      await go(page, "/admin/mail");
      const rows = page.getByRole("rowheader");
      await expect(rows).toHaveCount(2);
      await filter(page, "domain", "example.net");
      await expect(page.locator("#list")).toContainText(text("mails-empty-title"));
      await filter(page, "domain", "example.org");
      await expect(rows).toHaveCount(2);
    });

    test("sends a test mail and shows the server's response", async ({
      page,
      account,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(400);
      await logIn(page, account);
      await go(page, "/admin/mail/test");
      await expect(field(page, "email")).toHaveValue(account.email);
      await field(page, "email").fill("nowhere");
      await press(page, "mails-test-button");
      await expectFieldError(page, "email", "error-email-invalid");
      await field(page, "email").fill(account.email);
      await press(page, "mails-test-button");
      await page.waitForURL(/\/admin\/mail\/\d+$/);
      await expect(page.locator(".timeline-words")).toContainText("250");
      expect(mailServer.to(account.email)).toHaveLength(1);
    });

    test("previews every mail", async ({ page, account, guard }) => {
      guard.expectSandboxedFrame();
      await logIn(page, account);
      await go(page, "/admin/mail/previews");
      const names = await page.getByRole("rowheader").allInnerTexts();
      expect(names.length).toBeGreaterThanOrEqual(3);
      for (const name of names) {
        await go(page, "/admin/mail/previews");
        await page.getByRole("link", { name, exact: true }).click();
        await expect(page.frameLocator("iframe").locator("body")).toContainText(/\w/);
        await expect(page.locator("pre")).toContainText(/\w/);
        await ready(page);
      }
    });
  });
}

test("no page of cases or mails holds the secret of a mail", async ({
  page,
  request,
  account,
  mailServer,
}) => {
  // Nothing of the secret that a mail holds is in the dashboard.
  const link = await requestLink(request, mailServer, account.email);
  const token = new URL(link).pathname.split("/").at(-1)!;
  await page.goto("/admin/login");
  await hydrated(page);
  await submit(page, { email: account.email, password: account.password });
  await page.waitForURL(/\/admin(\/users)?$/);
  for (const address of ["/admin/cases", "/admin/mail", "/admin/mail/1"]) {
    await page.goto(address);
    expect(await page.content()).not.toContain(token);
  }
  await page.goto("/admin/cases");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page.locator(".advice")).toBeVisible();
  expect(await page.content()).not.toContain(token);
  expect(filled("cases-case-title").test(await page.locator("h1").innerText())).toBe(true);
});
