// The HTML of all pages that the tests get to see, as the server wrote it, kept for a validator.

import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "@playwright/test";

export const HTML_FOLDER = fileURLToPath(new URL("../html-pages", import.meta.url));

/** What mail programs want is another HTML. */
const MAIL = /^\/(?:dev\/mailbox\/\d+\/html|admin\/mail\/previews\/[\w/-]+\/html|admin\/texts\/preview)$/;

/** Keeps every page of this origin that the browser opens. */
export function keepHtml(context: BrowserContext, origin: string): void {
  context.on("response", async (response) => {
    const url = new URL(response.url());
    const isPage =
      response.request().isNavigationRequest() &&
      url.origin === origin &&
      !MAIL.test(url.pathname) &&
      (response.headers()["content-type"] ?? "").startsWith("text/html");
    if (!isPage) return;
    // The browser may have left it for the next one, and forgotten it.
    const html = await response.text().catch(() => undefined);
    if (html === undefined) return;
    // Once is enough for pages that differ in nothing else.
    const same = html.replace(/ nonce="[^"]*"/g, "");
    const name = createHash("sha256").update(same).digest("hex").slice(0, 16);
    await mkdir(HTML_FOLDER, { recursive: true });
    const about = url.pathname.replace(/[^\w]+/g, "-").slice(0, 60);
    await writeFile(join(HTML_FOLDER, `${about}-${name}.html`), html);
  });
}
