// Watches everything that a browser context does, and holds against it what no page of ours may
// do: complain on the console, throw, break its own content security policy, or talk to others.

import { expect, type BrowserContext } from "@playwright/test";
import { keepHtml } from "./html.ts";

declare global {
  interface Window {
    /** Set by a test; gone as soon as the page was left for another. */
    stillHere?: boolean;
  }
}

export class Guard {
  readonly #origin: string;
  readonly #others = new Set<string>();
  readonly #complaints: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /**
   * Says that answers with these statuses are part of the test: Chromium notes every answer from
   * 400 up as an error on its console.
   */
  expectStatus(...statuses: number[]): void {
    for (const status of statuses) {
      this.expect(new RegExp(`Failed to load resource: .* status of ${status}\\b`));
    }
  }

  /** Says that the server has another name, too. */
  allow(origin: string): void {
    this.#others.add(origin);
  }

  /** Says that a complaint is part of the test. */
  expect(complaint: RegExp): void {
    this.#expected.push(complaint);
  }

  async watch(context: BrowserContext): Promise<void> {
    keepHtml(context, this.#origin);
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        this.#note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    context.on("weberror", (error) => this.#note(`uncaught: ${error.error().message}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== this.#origin && !this.#others.has(url.origin)) {
        this.#note(`request to another origin: ${request.url()}`);
      }
    });
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy ${event.violatedDirective} broken by ${event.blockedURI}`);
      });
    });
  }

  /**
   * Says that the test opens a page with a sandboxed frame: the scripts that are blocked there are
   * those that Playwright puts into every frame, and the mail in it holds none (mail.spec.ts).
   */
  expectSandboxedFrame(): void {
    this.expect(/Blocked script execution in '[^']*\/admin\/texts\/[^']*preview/);
    this.expect(/Blocked script execution in '[^']*\/(?:dev\/mailbox\/\d+|admin\/mail\/previews\/[\w/-]+)\/html'/);
  }

  assertQuiet(): void {
    const unexpected = this.#complaints.filter(
      (complaint) => !this.#expected.some((expected) => expected.test(complaint)),
    );
    expect(unexpected, "the browser has nothing to complain about").toEqual([]);
  }

  #note(complaint: string): void {
    this.#complaints.push(complaint);
  }
}
