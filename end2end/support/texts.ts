// What pages say, by the ids of `src/text/mod.rs`: tests speak of ids, so that wording is free to
// change.

import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../src/text/mod.rs", import.meta.url), "utf8");
const texts = new Map<string, string>();
for (const [, id, english] of source.matchAll(/^ {4}\w+ = "([\w-]+)": ("(?:[^"\\]|\\.)*"),$/gm)) {
  texts.set(id!, JSON.parse(english!) as string);
}

/** The sentence of this id. */
export function text(id: string): string {
  const found = texts.get(id);
  if (found === undefined) {
    throw new Error(`There is no text ${id} in src/text/mod.rs`);
  }
  return found;
}
