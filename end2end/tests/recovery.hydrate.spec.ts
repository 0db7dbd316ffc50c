// A recovery in a browser that runs the WebAssembly: forms answer in place.

import { passwordIsRight } from "../support/api.ts";
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
} from "../support/forms.ts";
import { CASE_NUMBER, caseNumberOf, linkOf, mailTo, mailWith, textOf } from "../support/mail.ts";
import {
  changePassword,
  DONE,
  NEW_PASSWORD,
  NEXT_PASSWORD,
  requestLink,
  SENT,
  shownCaseNumber,
} from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";
import { watchRequests } from "../support/traffic.ts";

test("a forgotten password becomes a new one", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  await open(page, "/forgot-password");
  await expect(page).toHaveTitle(`${text("forgot-title")} – Password Recover`);
  await submit(page, { email: account.email });
  await page.waitForURL(SENT);
  await hydrated(page);
  const caseNumber = await shownCaseNumber(page);
  expect(caseNumber).toMatch(CASE_NUMBER);

  const mail = await mailTo(mailServer, account.email);
  expect(caseNumberOf(mail)).toBe(caseNumber);
  const link = linkOf(mail);
  await open(page, link);
  await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
  await hydrated(page);

  expect(await passwordIsRight(request, account.email, account.password)).toBe(false);
  expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);

  guard.expectStatus(410);
  const again = await page.goto(link);
  expect(again?.status()).toBe(410);
  await expectHeading(page, "link-just-used-title");

  // The notice goes to the owner, who may not be who opened the link; it must not help a thief.
  const notice = await mailTo(mailServer, account.email, 1);
  expect(notice.parsed.subject).not.toBe(mail.parsed.subject);
  expect(textOf(notice)).not.toContain("/reset-password");
  expect(linkOf(notice, "/freeze/")).toBeTruthy();
});

test("an invalid address is reported in place, and the input stays", async ({
  page,
  account,
  guard,
}) => {
  guard.expectStatus(400);
  await open(page, "/forgot-password");
  await mark(page);

  await mainButton(page).click();
  await expectFieldError(page, "email", "error-email-missing");
  await expect(field(page, "email")).toBeFocused();

  await submit(page, { email: "ada@" });
  await expectFieldError(page, "email", "error-email-invalid");
  await expect(field(page, "email")).toHaveValue("ada@");
  await expect(field(page, "email")).toBeFocused();
  await expectSamePage(page);

  await submit(page, { email: account.email });
  await page.waitForURL(SENT);
});

test("an address without an account is answered like any other", async ({
  page,
  account,
  mailServer,
}) => {
  await open(page, "/forgot-password");
  await submit(page, { email: "nobody@example.org" });
  await page.waitForURL(SENT);
  const words = async (typed: string) =>
    (await page.locator("main").innerText())
      .replace(CASE_NUMBER, "a number")
      .replaceAll(typed, "what was typed");
  const unknown = await words("nobody@example.org");
  expect(unknown).toContain("a number");

  await open(page, "/forgot-password");
  await submit(page, { email: account.email });
  await page.waitForURL(SENT);
  expect(await words(account.email)).toBe(unknown);

  // Mails are worked off in order: by the time that this one is there, the other would be, too.
  await mailTo(mailServer, account.email);
  expect(mailServer.mails).toHaveLength(1);
});

test("a pending form says so and ignores further input", async ({
  page,
  account,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let sent = 0;
  await page.route("**/api/**", async (route) => {
    sent += 1;
    await released;
    await route.continue();
  });
  await open(page, "/forgot-password");
  await expect(mainButton(page)).not.toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("status")).toHaveText("", { useInnerText: true });

  await submit(page, { email: account.email });
  await expect(mainButton(page)).toHaveAttribute("aria-busy", "true");
  await expect(mainButton(page)).toHaveAttribute("aria-disabled", "true");
  await expect(mainButton(page)).toHaveText(text("forgot-pending"), { useInnerText: true });
  await expect(page.getByRole("status")).toHaveText(text("forgot-pending"), { useInnerText: true });
  await expect(mainButton(page)).toBeFocused();

  // Playwright does not click on what says it is disabled; a person can.
  await mainButton(page).click({ force: true });
  await field(page, "email").press("Enter");
  release();
  await page.waitForURL(SENT);
  expect(sent).toBe(1);
});

test("an unreachable server is reported in place, and the input stays", async ({
  page,
  account,
  guard,
}) => {
  guard.expect(/net::ERR_FAILED/);
  guard.expectStatus(502);
  await open(page, "/forgot-password");
  await mark(page);

  await page.route("**/api/**", (route) => route.abort());
  await submit(page, { email: account.email });
  await expectFormError(page, "error-unreachable");
  await expect(field(page, "email")).toHaveValue(account.email);

  // Something on the way that answers in our place does not know our errors.
  await page.route("**/api/**", (route) => route.fulfill({ status: 502, body: "<p>Proxy</p>" }));
  await mainButton(page).click();
  await expectFormError(page, "error-unavailable");
  await expect(field(page, "email")).toHaveValue(account.email);
  await expectSamePage(page);

  await page.unroute("**/api/**");
  await mainButton(page).click();
  await page.waitForURL(SENT);
});

test("a response that is not ours is no success", async ({ page, account }) => {
  await open(page, "/forgot-password");
  await page.route("**/api/**", (route) =>
    route.fulfill({
      status: 200,
      contentType: "text/html",
      body: "<h1>Log in to the network</h1>",
    }),
  );
  await submit(page, { email: account.email });
  await expectFormError(page, "error-unavailable");
});

test("the button stays pending until the next page is shown", async ({
  page,
  request,
  account,
  mailServer,
}) => {
  await open(page, await requestLink(request, mailServer, account.email));
  // Else a second press, while the next page is still on its way, would be told that the link that
  // has just done its work is none. What is kept in the session outlives the page.
  await mainButton(page).evaluate((button) => {
    const note = () =>
      sessionStorage.setItem(
        "button",
        button.getAttribute("aria-busy") === "true" ? "busy" : "idle",
      );
    new MutationObserver(note).observe(button, { attributes: true });
  });
  await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
  expect(await page.evaluate(() => sessionStorage.getItem("button"))).toBe("busy");
});

test("a rejected password is reported in place, and can be corrected", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(422);
  await open(page, await requestLink(request, mailServer, account.email));
  await mark(page);
  const refusals: [newPassword: string, textId: string][] = [
    ["too short", "error-password-too-short"],
    ["passwordpassword", "error-password-too-common"],
  ];
  for (const [newPassword, textId] of refusals) {
    await submit(page, { new_password: newPassword });
    await expectFieldError(page, "new_password", textId);
    await expect(field(page, "new_password")).toBeFocused();
    await expect(field(page, "new_password")).toHaveValue(newPassword);
  }
  await expectSamePage(page);
  expect(await passwordIsRight(request, account.email, account.password)).toBe(true);

  await submit(page, { new_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
  expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
});

test("a link that ends while its page is open leads to where there is a new one", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(400, 410);
  const link = await requestLink(request, mailServer, account.email);
  await open(page, link);
  await changePassword(request, link);
  await submit(page, { new_password: NEXT_PASSWORD });
  await expectHeading(page, "link-gone-title");
  await mainButton(page).click();
  await page.waitForURL(SENT);
  await mailWith(mailServer, account.email, "/reset-password/", 1);
});

test("the second of two tabs says what has happened", async ({
  page,
  context,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(400, 410);
  const link = await requestLink(request, mailServer, account.email);
  const second = await context.newPage();
  await open(page, link);
  await open(second, link);
  await submit(page, { new_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
  await submit(second, { new_password: NEXT_PASSWORD });
  await expectHeading(second, "link-just-used-title");
  await expect(second.locator("main")).toContainText(text("link-just-used-not-me"));
  expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
});

test("the rules for a new password tick themselves, and nothing is sent meanwhile", async ({
  page,
  context,
  request,
  account,
  mailServer,
}) => {
  await open(page, await requestLink(request, mailServer, account.email));
  await expect(field(page, "confirm_password")).toBeHidden();
  const requests = watchRequests(context);
  const password = field(page, "new_password");
  const met = page.locator("[data-rule][data-met]");
  const expectMet = (...rules: string[]) =>
    expect
      .poll(() => met.evaluateAll((all) => all.map((one) => one.getAttribute("data-rule")).sort()))
      .toEqual(rules.sort());
  await expectMet();
  await password.pressSequentially("passwordpassword");
  await expectMet("length");
  await expect(page.locator("[data-rule=length]")).toContainText(text("policy-met"), {
    useInnerText: true,
  });
  await password.fill(account.email + account.email);
  await expectMet("length", "uncommon");
  await password.fill("seven green");
  await expectMet("not-own");
  await password.fill(NEW_PASSWORD);
  await expectMet("length", "uncommon", "not-own");
  await password.fill("");
  await expectMet();
  expect(await requests()).toEqual([]);
});

test("an error goes away when what it says is mended", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(422);
  await open(page, await requestLink(request, mailServer, account.email));
  await submit(page, { new_password: "too short" });
  await expectFieldError(page, "new_password", "error-password-too-short");
  await field(page, "new_password").pressSequentially(" no ");
  await expectFieldError(page, "new_password", "error-password-too-short");
  await field(page, "new_password").pressSequentially("longer");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.locator("[aria-invalid]")).toHaveCount(0);
});

test("Caps Lock is told while a password is typed", async ({ page }) => {
  await open(page, "/admin/login");
  const hint = page.getByText(text("caps-lock"));
  const press = (isOn: boolean) =>
    field(page, "password").evaluate((input, isOn) => {
      const of = { bubbles: true, key: "A", modifierCapsLock: isOn };
      input.dispatchEvent(new KeyboardEvent("keydown", of));
      // As browsers send it when they fill in a password.
      input.dispatchEvent(new Event("keydown", { bubbles: true }));
    }, isOn);
  await expect(hint).toBeHidden();
  await press(true);
  await expect(hint).toBeVisible();
  await press(false);
  await expect(hint).toBeHidden();
});

test("each password has a switch that shows it", async ({ page, request, account, mailServer }) => {
  const link = await requestLink(request, mailServer, account.email);
  for (const [address, name] of [
    [link, "new_password"],
    ["/admin/login", "password"],
  ] as const) {
    await open(page, address);
    const input = field(page, name);
    const toggle = page.locator(`button[aria-controls="${name}"]`);
    await input.fill("what I typed");
    await expect(input).toHaveAttribute("type", "password");
    await expect(toggle).toContainText(text("show"), { useInnerText: true });
    await expect(toggle).not.toContainText(text("hide"), { useInnerText: true });
    await toggle.click();
    await expect(input).toHaveAttribute("type", "text");
    await expect(toggle).toContainText(text("hide"), { useInnerText: true });
    await toggle.press("Enter");
    await expect(input).toHaveAttribute("type", "password");
    await expect(input).toHaveValue("what I typed");
  }
});

test("the page says whose password it is, for people and for password managers", async ({
  page,
  request,
  account,
  mailServer,
}) => {
  await open(page, await requestLink(request, mailServer, account.email));
  await expect(page.locator("form [autocomplete=username]")).toHaveValue(account.email);
  for (const name of ["new_password", "confirm_password"]) {
    await expect(field(page, name)).toHaveAttribute("autocomplete", "new-password");
  }
});

test("the whole form is reached and sent with the keyboard alone", async ({ page, account }) => {
  await open(page, "/forgot-password");
  await page.keyboard.press("Tab");
  await expect(page.locator("a[href='#main']")).toBeFocused();
  await expect(page.locator("a[href='#main']")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field(page, "email")).toBeFocused();
  await page.keyboard.type(account.email);
  await page.keyboard.press("Tab");
  await expect(mainButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL(SENT);
});
