// What a link in a mail stands: scanners that open it first, and people who copy half of it.

import { passwordIsRight } from "../support/api.ts";
import { open, submit } from "../support/forms.ts";
import { DONE, NEW_PASSWORD, requestLink } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

test("opening a link does not use it up, however often and by whomever", async ({
  page,
  browser,
  request,
  account,
  mailServer,
  guard,
}) => {
  const link = await requestLink(request, mailServer, account.email);
  for (let times = 0; times < 20; times += 1) {
    expect((await request.head(link)).status()).toBe(200);
    expect((await request.get(link)).status()).toBe(200);
  }
  // A mail provider may open it in a whole browser, scripts and all.
  const scanner = await browser.newContext();
  await guard.watch(scanner);
  const scanned = await scanner.newPage();
  await open(scanned, link);
  await scanned.reload();
  await scanner.close();

  await open(page, link);
  await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
  expect(await passwordIsRight(request, account.email, NEW_PASSWORD)).toBe(true);
});

test("a link that never was, or was cut off, says what to do", async ({
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
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("link-gone-title"));
    await expect(page.locator("main a")).toHaveAttribute("href", "/forgot-password");
  }
});

test("no page tells another site, a cache or a log which link was opened", async ({
  page,
  request,
  account,
  mailServer,
  service,
}) => {
  const link = await requestLink(request, mailServer, account.email);
  const token = link.split("/").at(-1)!;
  const answer = await page.goto(link);
  const headers = answer!.headers();
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-robots-tag"]).toContain("noindex");
  await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
  await page.waitForURL(DONE);
  expect(service.output).not.toContain(token);
  expect(service.output).not.toContain(NEW_PASSWORD);
  expect(service.output).not.toContain(account.email);
});
