// What a validator says about the pages that all other tests have seen (playwright.config.ts has them
// run first).

import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { HTML_FOLDER } from "../support/html.ts";

const VALIDATOR = fileURLToPath(new URL("../node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

/** What the validator does not know: https://developer.apple.com/password-rules/, which Safari and password managers read. */
const UNKNOWN = /^Attribute “passwordrules” not allowed on element “input”/;

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

test("every page passes the validator", async ({}, testInfo) => {
  test.setTimeout(300_000);
  test.skip(spawnSync("java", ["-version"]).status !== 0, "the validator needs Java");
  const pages = (await readdir(HTML_FOLDER)).map((name) => join(HTML_FOLDER, name));
  expect(pages.length).toBeGreaterThan(0);
  testInfo.annotations.push({ type: "pages", description: String(pages.length) });

  const options = ["-jar", VALIDATOR, "--format", "json", "--exit-zero-always"];
  const { stderr, status } = spawnSync("java", [...options, ...pages], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(status, stderr.slice(0, 1000)).toBe(0);
  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
  const found = new Map<string, string>();
  for (const { type, message, url, extract } of messages) {
    if (UNKNOWN.test(message)) continue;
    found.set(`${type}: ${message}`, `${new URL(url).pathname.split("/").at(-1)}: ${extract ?? ""}`);
  }
  expect([...found]).toEqual([]);
});
