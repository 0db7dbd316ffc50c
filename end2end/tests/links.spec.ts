// What a link in a mail stands: scanners that open it first, people who copy half of it, browsers
// that keep no cookies, and everybody who might see the address.

import { passwordIsRight } from "../support/api.ts";
import { expectHeading, field, mainButton, open, submit } from "../support/forms.ts";
import { caseNumberOf, linkOf, mailTo, mailWith } from "../support/mail.ts";
import {
  changePassword,
  chooseNewPassword,
  CODE,
  DONE,
  FREEZE_DONE,
  NEW_PASSWORD,
  NEW_PASSWORD_PAGE,
  NEXT_PASSWORD,
  NOT_ME_DONE,
  requestFreezeLink,
  requestLink,
  requestMail,
  SENT,
  shownCaseNumber,
  tokenOf,
} from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";
import { historyOf, watchRequests } from "../support/traffic.ts";

test("opening links does not use them up, however often and by whomever", async ({
  page,
  otherDevice,
  request,
  account,
  mailServer,
}) => {
  const freeze = await requestFreezeLink(request, mailServer, account.email);
  const mail = await requestMail(request, mailServer, account.email);
  const reset = linkOf(mail);
  const notMe = linkOf(mail, "/not-me/");
  for (const link of [reset, notMe, freeze]) {
    for (let times = 0; times < 20; times += 1) {
      for (const method of ["HEAD", "GET", "OPTIONS"]) {
        const answer = await request.fetch(link, { method });
        expect(answer.status(), `${method} ${link}`).toBe(method === "OPTIONS" ? 405 : 200);
      }
    }
    // A mail provider may open it in a whole browser, scripts and all.
    await open(otherDevice, link);
    await otherDevice.reload();
  }
  expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);

  await open(page, reset);
  await chooseNewPassword(page, NEXT_PASSWORD);
  expect(await passwordIsRight(request, account.email, NEXT_PASSWORD)).toBe(true);
});

test("the other two links do their work after that, too", async ({
  page,
  request,
  account,
  mailServer,
}) => {
  const freeze = await requestFreezeLink(request, mailServer, account.email);
  const notMe = linkOf(await requestMail(request, mailServer, account.email), "/not-me/");
  const done = { [notMe]: NOT_ME_DONE, [freeze]: FREEZE_DONE };
  for (const [link, address] of Object.entries(done)) {
    for (let times = 0; times < 3; times += 1) {
      await open(page, link);
    }
    await mainButton(page).click();
    await page.waitForURL(address);
  }
  expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(false);
});

test("an invalid or truncated link says what to do", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(410);
  const link = await requestLink(request, mailServer, account.email);
  for (const address of ["/reset-password/never-made", link.slice(0, -1), `${link}A`]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(410);
    await expectHeading(page, "link-gone-title");
    await expect(page.locator("main a")).toHaveAttribute("href", "/forgot-password");
  }
  // Its button leads on as for any other, and nobody is sent anything.
  await mainButton(page).click();
  await page.waitForURL(SENT);
  expect(await shownCaseNumber(page)).toBeTruthy();
  await changePassword(request, link);
  await mailWith(mailServer, account.email, "/freeze/");
  expect(mailServer.mails).toHaveLength(2);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the button of a used link's page sends a new one", async ({
      page,
      request,
      account,
      mailServer,
      guard,
    }) => {
      guard.expectStatus(410);
      const used = await requestLink(request, mailServer, account.email);
      await changePassword(request, used);
      expect((await page.goto(used))?.status()).toBe(410);
      expect(await page.content(), "nor does the page tell it on").not.toContain(tokenOf(used));
      await expect(page.locator("main input:visible")).toHaveCount(0);
      await mainButton(page).click();
      await page.waitForURL(SENT);

      const mail = await mailWith(mailServer, account.email, "/reset-password/", 1);
      expect(await shownCaseNumber(page)).toBe(caseNumberOf(mail));
      await page.goto(linkOf(mail));
      await chooseNewPassword(page, NEXT_PASSWORD);
      expect(await passwordIsRight(request, account.email, NEXT_PASSWORD)).toBe(true);
    });

    test("no cookie is needed to ask for a link, to open it, or to choose a password", async ({
      page,
      context,
      otherDevice,
      request,
      account,
      mailServer,
    }) => {
      await page.goto("/forgot-password");
      await submit(page, { email: account.email });
      await page.waitForURL(SENT);
      expect(await shownCaseNumber(page)).toBeTruthy();
      await context.clearCookies();
      await page.reload();
      await expectHeading(page, "sent-title");
      expect(await shownCaseNumber(page)).toBeUndefined();
      await page.getByRole("link", { name: text("code-here-field") }).click();
      await page.waitForURL(CODE);
      await expect(field(page, "case_number")).toHaveValue("");

      // A browser that keeps none.
      const device = otherDevice.context();
      await device.route("**", async (route) => {
        await device.clearCookies();
        const headers = { ...route.request().headers() };
        delete headers["cookie"];
        await route.continue({ headers });
      });
      await otherDevice.goto(linkOf(await mailTo(mailServer, account.email)));
      await chooseNewPassword(otherDevice);
      // It is not known, then, that it is the one who has done it. What follows a redirect is not intercepted.
      await expectHeading(otherDevice, javaScriptEnabled ? "nothing-done-title" : "done-title");
      expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
    });
  });
}

test("a link's secret leaves the address bar, the history, and goes into no other request", async ({
  page,
  context,
  request,
  account,
  mailServer,
  guard,
}) => {
  guard.expectStatus(410, 422);
  const link = await requestLink(request, mailServer, account.email);
  const token = tokenOf(link);
  const requests = watchRequests(context);
  const expectNoTrace = async () => {
    expect(page.url()).not.toContain(token);
    expect(await page.title()).not.toContain(token);
    expect((await historyOf(page)).join()).not.toContain(token);
    expect(await page.evaluate(() => document.referrer)).toBe("");
  };
  await open(page, "/forgot-password");
  const entries = await page.evaluate(() => history.length);
  await open(page, link);
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  expect(await page.evaluate(() => history.length), "one page more").toBe(entries + 1);
  await expectNoTrace();

  await page.goBack();
  await expect(page).toHaveURL("/forgot-password");
  await page.goForward();
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  await expectHeading(page, "reset-title");
  await expectNoTrace();

  await open(page, link);
  await submit(page, { new_password: "too short", confirm_password: "too short" });
  await expect(page.getByRole("alert")).toBeVisible();
  await expectNoTrace();
  await chooseNewPassword(page);
  await expectNoTrace();
  await page.goBack();
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  await expectNoTrace();

  // What is dead may stand in the address, but no page writes it anywhere else.
  expect((await page.goto(link))?.status()).toBe(410);
  expect(await page.content()).not.toContain(token);
  const telling = (await requests())
    .map((one) => one.replace(`GET ${link} `, "GET the link itself "))
    .filter((one) => one.includes(token));
  expect(telling).toEqual([]);
});

test("loaded again, or gone back to, a link's page is there until the link is used", async ({
  page,
  context,
  request,
  account,
  mailServer,
}) => {
  const link = await requestLink(request, mailServer, account.email);
  await open(page, link);
  await page.reload();
  await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
  await expectHeading(page, "reset-title");
  await open(page, "/forgot-password");
  await page.goBack();
  await expectHeading(page, "reset-title");
  // Without its cookie it is where a code is typed, and the link is still good.
  const cookies = await context.cookies();
  expect(cookies.map((cookie) => [cookie.name, cookie.httpOnly])).toEqual([["followed_reset", true]]);
  expect(cookies[0]!.value).not.toContain(tokenOf(link));
  await context.clearCookies();
  await page.reload();
  await expectHeading(page, "code-title");

  await open(page, link);
  await page.reload();
  await chooseNewPassword(page);
  await expectHeading(page, "done-title");
  await page.reload();
  await expectHeading(page, "done-title");
  await page.goBack();
  await expectHeading(page, "code-title");
  await expect(page.locator(".alert-success")).toContainText(text("link-just-used-title"));
});

test("a confirmation that is opened by hand claims nothing", async ({ page }) => {
  for (const address of [DONE, NOT_ME_DONE, FREEZE_DONE]) {
    await page.goto(address);
    await expectHeading(page, "nothing-done-title");
    await page.locator("main a.button").click();
    await page.waitForURL("/forgot-password");
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the secret stays in the address only until the form is sent", async ({
    page,
    context,
    request,
    account,
    mailServer,
    guard,
  }) => {
    guard.expectStatus(422);
    const link = await requestLink(request, mailServer, account.email);
    await page.goto(link);
    await expect(page).toHaveURL(link);
    const requests = watchRequests(context);
    await submit(page, { new_password: "too short", confirm_password: "too short" });
    await expect(page).toHaveURL(NEW_PASSWORD_PAGE);
    await expect(page.getByRole("alert")).toBeVisible();
    await chooseNewPassword(page);
    expect((await requests()).join()).not.toContain(tokenOf(link));
  });

  test("a link that ends while its page is open leads to where there is a new one", async ({
    page,
    request,
    account,
    mailServer,
    guard,
  }) => {
    guard.expectStatus(410);
    const link = await requestLink(request, mailServer, account.email);
    await page.goto(link);
    await changePassword(request, link);
    await submit(page, { new_password: NEXT_PASSWORD, confirm_password: NEXT_PASSWORD });
    await expectHeading(page, "link-gone-title");
    await mainButton(page).click();
    await page.waitForURL(SENT);
    await mailWith(mailServer, account.email, "/reset-password/", 1);
  });
});

test("no page tells another site, a cache or a log which link was opened", async ({
  page,
  request,
  account,
  mailServer,
  service,
}) => {
  const freeze = await requestFreezeLink(request, mailServer, account.email);
  const mail = await requestMail(request, mailServer, account.email);
  const links = [linkOf(mail), linkOf(mail, "/not-me/"), freeze];
  for (const link of links) {
    const headers = (await page.goto(link))!.headers();
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["x-robots-tag"]).toContain("noindex");
  }
  await page.goto(links[0]!);
  await submit(page, { new_password: NEXT_PASSWORD, confirm_password: NEXT_PASSWORD });
  await page.waitForURL(DONE);
  for (const secret of [...links.map(tokenOf), NEW_PASSWORD, NEXT_PASSWORD, account.email]) {
    expect(service.output).not.toContain(secret);
  }
});
