// Forms as people and screen readers meet them, by what is promised of every form: the inputs'
// names, the one main button, and errors that are tied to their fields.

import { expect, type Locator, type Page } from "@playwright/test";
import { filled, text } from "./texts.ts";

export function field(page: Page, name: string): Locator {
  return page.locator(`form [name="${name}"]`);
}

/**
 * The main button of the page's form. A dashboard page's header has a form of its own, outside the main part, and
 * the page after a request has one that sends the mail again.
 */
export function mainButton(page: Page): Locator {
  return page.locator("main form [type=submit]:not(.send-again-button)");
}

/** Waits until the page's script has brought its forms to life. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "");
}

/** The page's main heading says this. */
export async function expectHeading(page: Page, textId: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text(textId));
}

/** Opens a page and waits until its forms are alive. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

/** A new password, once more: only where nobody can see what they type. */
const AGAIN = "confirm_password";

/** Types it where it is asked for. A page that comes to life at this very moment no longer asks. */
async function typeAgain(page: Page, value: string): Promise<void> {
  const again = field(page, AGAIN);
  if (await again.isVisible()) {
    await again.fill(value, { timeout: 5_000 }).catch(() => expect(again).toBeHidden());
  }
}

/** Types into the fields by their names and presses the button of their form. */
export async function submit(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await (name === AGAIN ? typeAgain(page, value) : field(page, name).fill(value));
  }
  const [first] = Object.keys(values);
  const form = page.locator("form").filter({ has: page.locator(`[name="${first}"]`) });
  const button = first === undefined ? mainButton(page) : form.locator("[type=submit]");
  await button.click();
}

/** The form says this about this field and about nothing else, also to those who can't see it. */
export async function expectFieldError(page: Page, name: string, textId: string): Promise<void> {
  const input = field(page, name);
  await expect(input).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("[aria-invalid=true]")).toHaveCount(1);
  const alert = page.getByRole("alert");
  await expect(alert).toHaveCount(1);
  await expect(alert).toHaveText(filled(textId));
  const described = ((await input.getAttribute("aria-describedby")) ?? "").split(" ");
  expect(described, "the error describes the field").toContain(await alert.getAttribute("id"));
}

/** The form says this, or one of these, about itself as a whole. */
export async function expectFormError(page: Page, ...textIds: string[]): Promise<void> {
  await expect(page.getByRole("alert")).toHaveText(filled(...textIds));
  await expect(page.locator("[aria-invalid=true]")).toHaveCount(0);
}

/** The ways to say for how long to wait after too many wrong guesses. */
export const TOO_MANY_TRIES = [
  "error-too-many-tries",
  "error-too-many-tries-hours",
];

/** Leaves a mark that is gone as soon as the browser leaves the page for another. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.stillHere = true;
  });
}

export async function expectSamePage(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.stillHere), "the page was not left").toBe(true);
}
