import { rm } from "node:fs/promises";
import { HTML_FOLDER } from "./html.ts";

/**
 * Pages of an earlier run are no pages of this one; but `playwright test --project=html --no-deps` reads
 * them once more.
 */
export default async function cleanHtml(): Promise<void> {
  if (!process.argv.includes("--no-deps")) {
    await rm(HTML_FOLDER, { recursive: true, force: true });
  }
}
