// Pages as people have their browsers adapt them: forced colours, less motion, much larger, and fingers instead of a
// mouse. In both directions, without spaces between words, and in both themes.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ACCOUNT } from "../support/account.ts";
import { DIRECTIONS, walk } from "../support/flows.ts";
import { mainButton } from "../support/forms.ts";
import { expectNothingCutOff } from "../support/layout.ts";
import { expect, test } from "../support/test.ts";

const WINDOW = { width: 1280, height: 1024 };
/** The same at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

for (const language of DIRECTIONS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({
        locale: language,
        colorScheme,
        viewport: WINDOW,
        settings: { LANGUAGES: "all", RATE_LIMITS: "off" },
      });

      test("pages adapt", async ({ page, service, mailServer, guard }) => {
        test.setTimeout(120_000);
        await service.createAdmin(ACCOUNT);
        await walk({ page, mailServer, guard }, async (step) => {
          await expectNoBarriers(page, step);
          await expectTargets(page, step);
          await expectStillness(page, step);
          await expectForcedColors(page, step);
          await expectZoom(page, step);
        });
      });
    });
  }
}

async function expectNoBarriers(page: Page, step: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(" "))]);
  expect(found, step).toEqual([]);
}

/** What is pressed is 24 px wide and high (WCAG 2.5.8), but for links in a sentence. */
async function expectTargets(page: Page, step: string): Promise<void> {
  const small = await page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, select, input:not([type=hidden])",
    );
    const isInSentence = (target: HTMLElement): boolean =>
      getComputedStyle(target).display === "inline" &&
      target.parentElement!.textContent.trim() !== target.textContent.trim();
    const found: string[] = [];
    for (const target of targets) {
      const isShown = target.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!isShown || target.closest(".skip-link") || isInSentence(target)) continue;
      // A label is a part of its checkbox.
      const labels = [...((target as HTMLInputElement).labels ?? [])];
      const boxes = [target, ...labels].map((part) => part.getBoundingClientRect());
      if (!boxes.some(({ width, height }) => width >= 24 && height >= 24)) {
        const { width, height } = boxes[0]!;
        found.push(`${target.outerHTML.slice(0, 120)}: ${width} × ${height}`);
      }
    }
    return found;
  });
  expect(small, `${step}: targets`).toEqual([]);
}

/** Who wants less motion sees none: nothing moves, and nothing takes time to change. */
async function expectStillness(page: Page, step: string): Promise<void> {
  // While something is under way, a button shows it.
  const button = page.locator("main .button").first();
  const isBusy = (await button.count()) > 0;
  if (isBusy) await button.evaluate((element) => element.setAttribute("aria-busy", "true"));
  expect((await moving(page)).length > 0, `${step}: it moves for others`).toBe(isBusy);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving(page), `${step}: less motion`).toEqual([]);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  if (isBusy) await button.evaluate((element) => element.removeAttribute("aria-busy"));
}

/** What moves by itself, or takes its time to change. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (list: string): number => Math.max(...list.split(",").map(parseFloat));
    const isMoving = (element: Element, part?: string): boolean => {
      const style = getComputedStyle(element, part);
      return (
        longest(style.transitionDuration) > 0.01 ||
        (style.animationName !== "none" && longest(style.animationDuration) > 0.01) ||
        style.scrollBehavior === "smooth"
      );
    };
    // These do not move: an animation has them appear, and disappear, after a while.
    const inTime = ".send-again-wait, .send-again-button:not([aria-busy])";
    return [...document.querySelectorAll(`*:not(${inTime})`)]
      .filter((one) => isMoving(one) || isMoving(one, "::before") || isMoving(one, "::after"))
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

/** Where the system's colours replace ours, edges still tell what can be pressed, and an outline what has the focus. */
async function expectForcedColors(page: Page, step: string): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  const lost = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      "main :is(button, .button, input:not([type=hidden]), select)",
    );
    const found: string[] = [];
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.focus();
      const style = getComputedStyle(control);
      const hasEdge = style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) >= 1;
      const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      control.blur();
      if (!hasEdge || !hasOutline) {
        found.push(`${control.outerHTML.slice(0, 120)}: edge ${hasEdge}, outline ${hasOutline}`);
      }
    }
    return found;
  });
  expect(lost, `${step}: forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
}

/** At 400 % everything is in one column, and the button can be brought into view and pressed. */
async function expectZoom(page: Page, step: string): Promise<void> {
  await page.setViewportSize(ZOOMED);
  await expectNothingCutOff(page, `${step}, 400 %`);
  const button = mainButton(page);
  if ((await button.count()) === 1) {
    // Only if nothing lies over it.
    await button.click({ trial: true });
  }
  await page.setViewportSize(WINDOW);
}
