// The first quarter of an hour: from the card on the overview through all steps.

import { logIn } from "../support/dashboard.ts";
import { expectHeading, hydrated } from "../support/forms.ts";
import { mailTo } from "../support/mail.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const PAGE = "/admin/first-steps";

test("the name and the color are previewed while one types, and their settings copied", async ({
  page,
  context,
  account,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await logIn(page, account);
  await page.goto("/admin");
  await hydrated(page);
  await page.getByRole("link", { name: text("first-steps-card-button"), exact: true }).click();
  await page.waitForURL(PAGE);
  await hydrated(page);
  await expectHeading(page, "first-steps-title");

  const step = page.locator("#step-name");
  await step.getByLabel(text("first-steps-name-name"), { exact: true }).fill("Acme Shop");
  await step.getByLabel(text("first-steps-name-color"), { exact: true }).fill("#1a5fb4");
  const pictures = step.locator("#preview svg");
  await expect(pictures.first()).toHaveAccessibleName(
    text("first-steps-name-light", { name: "Acme Shop" }),
  );
  await expect(step.locator("#preview svg rect[fill='#1a5fb4']").first()).toBeVisible();
  await step.getByRole("button", { name: text("account-codes-copy"), exact: true }).click();
  await expect(step.getByText(text("account-codes-copied"), { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe('[[application]]\nname = "Acme Shop"\ncolor = "#1a5fb4"');

  await step.getByLabel(text("first-steps-name-color"), { exact: true }).fill("#ffee00");
  await expect(step.locator("#preview .alert")).toBeVisible();
  await expect(pictures).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("every step is done, said or skipped, and the card goes", async ({
      page,
      account,
      mailServer,
    }) => {
      await logIn(page, account, { javaScriptEnabled });
      await page.goto(PAGE);
      const state = (step: string) => page.locator(`#step-${step} .page-head .badge`);
      await expect(state("mail")).toHaveText(text("first-steps-state-open"));
      await page
        .getByRole("button", { name: text("first-steps-mail-test", { address: account.email }) })
        .click();
      await expect(state("mail")).toHaveText(text("first-steps-state-done"));
      await mailTo(mailServer, account.email);

      const press = async (step: string, label: string) => {
        await page.locator(`#step-${step}`).getByRole("button", { name: text(label) }).click();
      };
      await press("name", "first-steps-skip");
      await expect(state("name")).toHaveText(text("first-steps-state-skipped"));
      await press("name", "first-steps-resume");
      await expect(state("name")).toHaveText(text("first-steps-state-open"));
      await press("name", "first-steps-skip");
      await press("accounts", "first-steps-accounts-here");
      await expect(page.getByText(text("first-steps-accounts-here-chosen"))).toBeVisible();
      await page.goto("/admin");
      await expect(page.getByText(text("first-steps-card", { count: 1 }))).toBeVisible();
      await page.goto(PAGE);
      await press("second-factor", "first-steps-skip");
      await expect(page.getByText(text("first-steps-complete"))).toBeVisible();
      await page.goto("/admin");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText(text("first-steps-card-title"))).toHaveCount(0);
      await page.getByRole("link", { name: text("first-steps-title"), exact: true }).click();
      await page.waitForURL(PAGE);
    });
  });
}
