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

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

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
