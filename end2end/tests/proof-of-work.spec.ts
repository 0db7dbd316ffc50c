// A network over its limit: a browser with WebAssembly works instead of waiting, and one without is
// told when to come back.

import type { APIRequestContext } from "@playwright/test";
import { expectSamePage, field, mainButton, mark, open, submit } from "../support/forms.ts";
import { mailTo } from "../support/mail.ts";
import { SENT, shownCaseNumber } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

test.use({ settings: { RATE_LIMITS: "network=2/10m" } });

/** Uses up what the network may ask for. */
async function useUp(request: APIRequestContext): Promise<void> {
  for (const name of ["one", "two"]) {
    const answer = await request.post("/core/user/forgot-password/", {
      data: { email: `${name}@example.org` },
    });
    expect(answer.status()).toBe(200);
  }
}

test("over the limit, the browser works for its request and gets it", async ({
  page,
  request,
  account,
  mailServer,
  guard,
}, testInfo) => {
  guard.expectStatus(429);
  await useUp(request);
  await open(page, "/forgot-password");

  // What is kept in the session outlives the page.
  await page.evaluate(() => {
    const form = document.querySelector("main form")!;
    const button = form.querySelector<HTMLElement>("[type=submit]")!;
    const status = form.querySelector<HTMLElement>("[role=status]")!;
    const note = () => {
      sessionStorage.setItem("button", `${button.getAttribute("aria-busy")} ${button.innerText}`);
      sessionStorage.setItem("status", status.innerText);
    };
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(note).observe(form, everything);
  });
  const sent: { path: string; at: number }[] = [];
  page.on("request", (one) => {
    if (one.method() === "POST") {
      sent.push({ path: new URL(one.url()).pathname, at: performance.now() });
    }
  });
  await submit(page, { email: account.email });
  await page.waitForURL(SENT);
  expect(await shownCaseNumber(page)).toBeTruthy();
  await mailTo(mailServer, account.email);

  expect(sent.map(({ path }) => path)).toEqual([
    "/api/forgot-password",
    "/api/proof-challenge",
    "/api/forgot-password",
  ]);
  const kept = (name: string) => page.evaluate((key) => sessionStorage.getItem(key), name);
  expect(await kept("button")).toBe(`true ${text("takes-longer")}`);
  expect(await kept("status")).toBe(text("takes-longer"));
  const time = `${Math.round(sent[2]!.at - sent[1]!.at)} ms`;
  console.log(`solved in ${time}`);
  testInfo.annotations.push({ type: "proof of work", description: time });
});

test("if that does not help either, the form says when to retry", async ({
  page,
  request,
  account,
  guard,
}) => {
  guard.expectStatus(429);
  await useUp(request);
  await open(page, "/forgot-password");
  await mark(page);
  const told = text("error-too-many-requests", { minutes: 10 });
  await page.route("**/api/proof-challenge", (route) =>
    route.fulfill({
      status: 429,
      headers: { "x-sentence": encodeURIComponent(told) },
      json: { "too-many-requests": { retry_after_seconds: 600 } },
    }),
  );
  await submit(page, { email: account.email });
  await expect(page.getByRole("alert")).toHaveText(told);
  await expect(field(page, "email")).toHaveValue(account.email);
  await expect(mainButton(page)).toHaveText(text("forgot-button"), { useInnerText: true });
  await expect(mainButton(page)).not.toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("status")).toHaveText("", { useInnerText: true });
  await expectSamePage(page);

  // A challenge that no honest server gives is not begun with.
  await page.unroute("**/api/proof-challenge");
  await page.route("**/api/proof-challenge", (route) => route.fulfill({ json: "99.endless" }));
  await mainButton(page).click();
  await expect(page.getByRole("alert")).toHaveText(told);

  await page.unroute("**/api/proof-challenge");
  await mainButton(page).click();
  await page.waitForURL(SENT);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says when to retry", async ({ page, request, account, guard }) => {
    guard.expectStatus(429);
    await useUp(request);
    await page.goto("/forgot-password");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await submit(page, { email: account.email });
    const answer = await answered;
    expect(answer.status()).toBe(429);
    const wait = Number(answer.headers()["retry-after"]);
    expect(wait).toBeGreaterThan(500);
    expect(wait).toBeLessThanOrEqual(601);
    const minutes = Math.ceil(wait / 60);
    await expect(page.getByRole("alert")).toHaveText(
      text("error-too-many-requests", { minutes }),
    );
    await expect(field(page, "email")).toHaveValue(account.email);
  });
});
