// The dashboard's first page: what it counts, and how it follows while it is open.

import { logIn } from "../support/dashboard.ts";
import { expectHeading, hydrated, mark, expectSamePage } from "../support/forms.ts";
import { changePassword, requestLink } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

test("an open overview updates itself, and keeps opened parts open", async ({
  page,
  request,
  account,
  mailServer,
}) => {
  await logIn(page, account);
  await page.goto("/admin");
  await hydrated(page);
  await expectHeading(page, "overview-title");
  await expect(page.getByText(text("overview-live"), { exact: true })).toBeVisible();
  await expect(page.getByText(text("overview-empty-title"))).toBeVisible();
  await mark(page);

  const link = await requestLink(request, mailServer, account.email);
  const counts = page.locator(".funnel-count");
  await expect(counts).toHaveText(["1", "1", "0", "0"], { timeout: 20_000 });
  const requests = page.locator("#plot-requests");
  await requests.locator("summary").click();
  await expect(requests.getByRole("row").nth(1)).toContainText("1");

  await request.post("/core/user/forgot-password/", { data: { email: "nobody@example.org" } });
  await expect(counts.first()).toHaveText("2", { timeout: 20_000 });
  await expect(requests).toHaveAttribute("open", "");
  await expectSamePage(page);
  // A new password ends every session, so this one as well: the page that is there stays.
  await changePassword(request, link);
});

test("each period is a page of its own", async ({ page, request, account, mailServer }) => {
  await requestLink(request, mailServer, account.email);
  await logIn(page, account);
  await page.goto("/admin");
  await hydrated(page);
  await page.getByRole("link", { name: text("overview-period-week") }).click();
  await page.waitForURL("/admin?period=week");
  await expect(page.locator(".tabs [aria-current]")).toHaveText(text("overview-period-week"));
  await expect(page.locator("#plot-requests tbody tr")).toHaveCount(26);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the overview shows the same, and has a link to refresh it", async ({
    page,
    request,
    account,
    mailServer,
  }) => {
    await logIn(page, account, { javaScriptEnabled: false });
    await page.goto("/admin");
    await expect(page.getByText(text("overview-empty-title"))).toBeVisible();
    await requestLink(request, mailServer, account.email);
    await page.getByRole("link", { name: text("overview-refresh") }).click();
    await expect(page.locator(".funnel-count")).toHaveText(["1", "1", "0", "0"]);
    await expect(page.locator(".plot svg")).toHaveCount(4);
  });
});
