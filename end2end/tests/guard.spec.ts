// The watch that every other test relies on: a guard that sleeps would let all of them pass.

import { expect, test } from "@playwright/test";
import { Guard } from "../support/guard.ts";

const ORIGIN = "http://watched.example";

const MISBEHAVIOURS: Readonly<Record<string, { script: string; complaint: RegExp }>> = {
  "a console error": { script: "console.error('broken')", complaint: /console error: broken/ },
  "a console warning": { script: "console.warn('odd')", complaint: /console warning: odd/ },
  "an uncaught error": { script: "throw new Error('thrown')", complaint: /uncaught: thrown/ },
  "a rejected promise": {
    script: "Promise.reject(new Error('rejected'))",
    complaint: /uncaught: rejected/,
  },
  "a request to another origin": {
    script: "new Image().src = 'http://elsewhere.example/pixel.png'",
    complaint: /another origin: http:\/\/elsewhere\.example\/pixel\.png/,
  },
  "a broken policy": {
    script: "document.body.setAttribute('style', 'color: red')",
    complaint: /policy style-src\S* broken by inline/,
  },
  "an answer that is an error": {
    script: "fetch('/missing')",
    complaint: /status of 404/,
  },
};

/** A whole page, since the validator gets to see it as well. */
const pageWith = (script: string) =>
  `<!doctype html><html lang="en"><head><title>Guard</title></head><body><script>${script}</script></body></html>`;

for (const [name, { script, complaint }] of Object.entries(MISBEHAVIOURS)) {
  test(`${name} does not go unseen`, async ({ page, context }) => {
    const guard = new Guard(ORIGIN);
    await guard.watch(context);
    await context.route("**/*", (route) => {
      const isPage = route.request().url() === `${ORIGIN}/`;
      return route.fulfill({
        status: isPage ? 200 : 404,
        contentType: "text/html",
        headers: { "content-security-policy": "style-src 'self'" },
        body: isPage ? pageWith(script) : "",
      });
    });
    await page.goto(ORIGIN);
    await expect(() => expect(() => guard.assertQuiet()).toThrow(complaint)).toPass();
  });
}
