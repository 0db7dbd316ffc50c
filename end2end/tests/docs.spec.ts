// The pages for integrators: what they say is tested elsewhere; here calls are tried on them.

import type { Page } from "@playwright/test";
import { open } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const call = (page: Page, id: string) => page.locator(`article#${id}`);

test("a call is tried with a token, which is not stored", async ({ page, account }) => {
  const { email: username, password } = account;
  const answer = await page.request.post("/core/auth/", { data: { username, password } });
  const { token } = (await answer.json()) as { token: string };
  await open(page, "/docs");
  await page.getByLabel(text("docs-token-label")).fill(token);
  const list = call(page, "list_users");
  await list.getByRole("button", { name: text("docs-try-button") }).click();
  await expect(list.locator(".docs-answer")).toContainText("200");
  await expect(list.locator(".docs-answer")).toContainText("content-type: application/json");
  await expect(list.locator(".docs-answer")).toContainText(username);

  await page.reload();
  await expect(page.getByLabel(text("docs-token-label"))).toHaveValue("");
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
});

test("errors of a tried call are shown, too", async ({ page, guard }) => {
  guard.expectStatus(401);
  await open(page, "/docs");
  const read = call(page, "read_user");
  await read.locator("[data-place=path]").fill("1");
  await read.getByRole("button", { name: text("docs-try-button") }).click();
  await expect(read.locator(".docs-answer")).toContainText("token-not-good");
});

test("a call is found while one types, and its example copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/docs?samples=python");
  const contents = page.getByRole("navigation", { name: text("docs-calls-title") });
  const search = page.getByLabel(text("docs-search"));
  await search.fill("change-forgotten");
  await expect(contents.getByRole("link")).toHaveCount(1);
  await expect(page).toHaveURL(/\/docs\?q=change-forgotten&samples=python$/);
  await contents.getByRole("link").click();
  await expect(page).toHaveURL(/#change_forgotten_password$/);

  const example = call(page, "change_forgotten_password");
  await example.getByRole("button", { name: "Copy" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("urllib.request.Request(");

  await search.fill("nothing like it");
  await expect(contents.getByRole("link")).toHaveCount(0);
  await expect(contents).toContainText("nothing like it");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("examples are shown in the chosen language, and calls and errors found", async ({ page }) => {
    await page.goto("/docs");
    await call(page, "auth").getByRole("link", { name: "Rust" }).click();
    await expect(page).toHaveURL(/\/docs\?samples=rust#auth$/);
    await expect(call(page, "list_users")).toContainText("reqwest::Client::new()");

    await page.getByLabel(text("docs-search")).fill("last-admin");
    await page.getByLabel(text("docs-search")).press("Enter");
    const contents = page.getByRole("navigation", { name: text("docs-calls-title") });
    await contents.getByRole("link").click();
    await expect(page).toHaveURL(/\/docs\/errors#last-admin$/);
    await expect(page.locator("#last-admin")).toBeInViewport();
    await page.goBack();
    await expect(call(page, "list_users")).toContainText("reqwest::Client::new()");
  });

  test("a call without a token is a plain form, and others have their command line", async ({
    page,
  }) => {
    await page.goto("/docs");
    await expect(page.getByLabel(text("docs-token-label"))).toBeHidden();
    const list = call(page, "list_users");
    await expect(list.getByRole("button")).toBeHidden();
    await expect(list).toContainText("curl -X GET");
    const forgot = call(page, "forgot_password");
    await forgot.locator("[name=email]").fill("ann@example.org");
    await forgot.getByRole("button").click();
    await expect(page.locator("body")).toContainText('{"worked":true}');
  });
});
