// How the browser tests are run. Each test starts a server of its own (support/test.ts), so there
// is nothing here that has to be up before.

import { defineConfig } from "@playwright/test";

/** Reads the pages that the others have opened. */
const LAST = "**/html.spec.ts";

export default defineConfig({
  testDir: "tests",
  globalSetup: "./support/clean-html.ts",
  projects: [
    { name: "pages", testIgnore: LAST },
    { name: "html", testMatch: LAST, dependencies: ["pages"] },
  ],
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A test that passes only now and then is broken, and should look like it.
  retries: 0,
  forbidOnly: !!process.env["CI"],
  reporter: [["list"]],
  // Generous, because build machines are slow and shared; no test waits for time to pass.
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toMatchAriaSnapshot: { pathTemplate: "accessibility-tree/{arg}{ext}", children: "deep-equal" },
  },
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: [
        // Chromium's sandbox does not start for root, which is who runs tests in a container.
        "--no-sandbox",
        "--disable-gpu",
        // A test browser has nobody to talk to but the server under test.
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
