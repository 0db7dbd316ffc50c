import { rm } from "node:fs/promises";
import { HTML_FOLDER } from "./html.ts";

/** Pages of an earlier run are no pages of this one. */
export default async function cleanHtml(): Promise<void> {
  await rm(HTML_FOLDER, { recursive: true, force: true });
}
