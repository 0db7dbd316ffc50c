// What people set in their browser or operating system, and the keyboard, on every public page.

import type { Page } from "@playwright/test";
import { hydrated, mainButton, open } from "../support/forms.ts";
import { PUBLIC } from "../support/gallery.ts";
import { linkOf, mailTo } from "../support/mail.ts";
import { DONE, NEW_PASSWORD, SENT } from "../support/recovery.ts";
import { expect, test } from "../support/test.ts";

/** The narrow one is 1280 px at 400 %. */
const WIDTHS = [320, 1280];

for (const { name, settings = {}, hasShop = false, visit } of PUBLIC) {
  test.describe(name, () => {
    test.use({ settings, hasShop });

    test("follows the settings of its reader, and the keyboard", async ({
      page,
      service,
      mailServer,
      guard,
    }) => {
      await visit({ page, service, mailServer, guard });

      await test.step("the keyboard reaches everything, in order and visibly", async () => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await expectKeyboard(page);
        }
      });
      await test.step("forced colors", async () => {
        await page.emulateMedia({ forcedColors: "active" });
        await expectKeyboard(page);
        expect(await withoutBorder(page)).toEqual([]);
        await page.emulateMedia({ forcedColors: "none" });
      });
      await test.step("reduced motion", async () => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        expect(await moving(page)).toEqual([]);
      });
      await test.step("the spacing of WCAG 1.4.12", async () => {
        await restyle(
          page,
          "* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }",
        );
        await expectNothingCutOff(page);
      });
      await test.step("text at 200 %", async () => {
        const before = await sizes(page);
        await restyle(page, ":root { font-size: 200% }");
        const after = await sizes(page);
        expect(after).toEqual(before.map((size) => size * 2));
        await expectNothingCutOff(page);
      });
    });
  });
}

test("an account is recovered with the keyboard alone", async ({ page, account, mailServer }) => {
  await open(page, "/forgot-password");
  await tabTo(page, "#email");
  await page.keyboard.type(account.email);
  await page.keyboard.press("Enter");
  await page.waitForURL(SENT);
  await open(page, linkOf(await mailTo(mailServer, account.email)));
  await tabTo(page, "#new_password");
  await page.keyboard.type(NEW_PASSWORD);
  await tabTo(page, "main [type=submit]");
  await page.keyboard.press("Space");
  await page.waitForURL(DONE);
});

test("a button that is busy does not move for people who want no motion", async ({ page }) => {
  await open(page, "/forgot-password");
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route("**/api/**", async (route) => {
    await held;
    await route.abort();
  });
  await page.locator("#email").fill("ada@example.org");
  await page.keyboard.press("Enter");
  await expect(mainButton(page)).toHaveAttribute("aria-busy", "true");
  expect(await moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving(page)).toEqual([]);
  release();
});

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await hydrated(page);
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(page.locator(selector)).toBeFocused({ timeout: 100 });
  }).toPass();
}

/** Tab goes through all that can have the focus in the order of the page, shows each, and leaves the page. */
async function expectKeyboard(page: Page): Promise<void> {
  const wanted = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, textarea");
    const list = [...all].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
    );
    const can = list.filter((element) => !(element as HTMLInputElement).disabled);
    can.forEach((element, index) => element.setAttribute("data-place", String(index)));
    scrollTo(0, 0);
    return can.length;
  });
  expect(wanted).toBeGreaterThan(0);
  await page.locator("body").evaluate((body) => {
    body.tabIndex = -1;
    body.focus();
    body.removeAttribute("tabindex");
  });
  const seen: number[] = [];
  for (let presses = 0; presses < wanted; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return {
        place: Number(element.dataset["place"]),
        outline: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
        isCovered: !found || !(element.contains(found) || found.contains(element)),
        html: element.outerHTML.slice(0, 200),
      };
    });
    expect(focused.outline, `the ring around ${focused.html}`).toBeGreaterThanOrEqual(2);
    expect(focused.isCovered, `something covers ${focused.html}`).toBe(false);
    seen.push(focused.place);
  }
  expect(seen).toEqual([...seen.keys()]);
}

/** What has to look like a control, and would not if its fill were gone. */
async function withoutBorder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      ".button, button, select, input:not([type=hidden]), textarea",
    );
    return [...controls]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(control);
        const hasBorder = borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1;
        return !hasBorder && textDecorationLine !== "underline";
      })
      .map((control) => control.outerHTML.slice(0, 200));
  });
}

/** What moves by itself just now. What only appears or changes its color does not move. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const effect = animation.effect as KeyframeEffect;
      const names = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
      const moves = names.some((name) => /transform|translate|rotate|scale|inset|margin/.test(name));
      return moves && animation.playState === "running" ? [names.join(" ")] : [];
    }),
  );
}

/** A style of the reader's own: one in the page would need the permission of its policy. */
async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The size of each piece of text. */
async function sizes(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      .map((one) => parseFloat(getComputedStyle(one).fontSize)),
  );
}

/** No text ends at the edge of a box that hides what is outside. What is typed scrolls within its field. */
async function expectNothingCutOff(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const cutOff = await page.evaluate(() => {
      const root = document.documentElement;
      const found: string[] = [];
      if (root.scrollWidth > root.clientWidth) {
        const isOver = (one: Element) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > root.clientWidth;
        };
        const over = [...document.querySelectorAll("main *")].filter(isOver);
        found.push(`wider than the window: ${over.at(-1)?.outerHTML.slice(0, 100)}`);
      }
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const inner = range.getBoundingClientRect();
        for (let box = text.parentElement; box && inner.width > 0; box = box.parentElement) {
          const { overflowX, overflowY, clipPath } = getComputedStyle(box);
          // Words for screen readers alone.
          if (clipPath !== "none") break;
          const outer = box.getBoundingClientRect();
          const hides = (overflow: string) => ["hidden", "clip"].includes(overflow);
          const isCut =
            (hides(overflowX) && (inner.left < outer.left - 1 || inner.right > outer.right + 1)) ||
            (hides(overflowY) && (inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1));
          if (isCut) found.push(`${text.nodeValue} in ${box.outerHTML.slice(0, 100)}`);
        }
      }
      return found;
    });
    expect(cutOff, `${width} px`).toEqual([]);
  }
}
