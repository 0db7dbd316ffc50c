// What is wider than its place, or cut off by it.

import { expect, type Page } from "@playwright/test";

/** Nothing scrolls sideways, no text leaves the window, its button or a box that hides what overflows. */
export async function expectNothingCutOff(page: Page, look: string): Promise<void> {
  // Softly: all looks of a page are told of, not only the first.
  expect.soft(await page.evaluate(findCutOff), look).toEqual([]);
}

/** Text twice as large, as a browser's own setting makes it. */
export async function enlargeText(page: Page, factor = 2): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, `${factor * 100}%`);
}

/** Runs in the page. */
function findCutOff(): string[] {
  /** Fractions of a pixel are rounded. */
  const SLACK = 1;
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    found.push(`the page is ${root.scrollWidth} px wide, in ${root.clientWidth} px`);
  }
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    // For screen readers alone, or until it has the focus.
    !element.closest(".visually-hidden, .skip-link, svg");
  const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
  /** What a text must not go over: the window, boxes that hide what does, and edges that are seen. */
  const boxes = (element: Element | null): Element[] => {
    if (!element || element === document.body) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const isBox = hides(overflowX) || hides(overflowY) || element.matches("button, .button, summary");
    return isBox ? [element, ...boxes(element.parentElement)] : boxes(element.parentElement);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement!;
    if (!text.textContent!.trim() || !isShown(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const inside = boxes(parent).map((box) => [box, box.getBoundingClientRect()] as const);
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      if (width === 0) continue;
      const words = `“${text.textContent!.trim().slice(0, 40)}”`;
      if (left < -SLACK || right > root.clientWidth + SLACK) {
        found.push(`${words} leaves the window`);
      }
      for (const [box, edge] of inside) {
        const isWide = left < edge.left - SLACK || right > edge.right + SLACK;
        // A line's box is higher than its letters.
        const middle = (top + bottom) / 2;
        if (isWide || middle < edge.top || middle > edge.bottom) {
          found.push(`${words} goes over its ${box.tagName.toLowerCase()}.${box.className}`);
        }
      }
    }
  }
  return [...new Set(found)];
}
