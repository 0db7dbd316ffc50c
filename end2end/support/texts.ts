// What pages and mails say, by the ids of `src/text`: tests speak of ids, so that wording is free to
// change.

import { readdirSync, readFileSync } from "node:fs";

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;

const folder = new URL("../../src/text/", import.meta.url);

function read(files: readonly string[], entry: RegExp): (id: string) => string {
  const texts = new Map<string, string>();
  for (const file of files) {
    const source = readFileSync(new URL(file, folder), "utf8");
    for (const [, id, english] of source.matchAll(entry)) {
      texts.set(id!, JSON.parse(english!) as string);
    }
  }
  return (id) => {
    const found = texts.get(id);
    if (found === undefined) {
      throw new Error(`There is no text ${id} in src/text/${files.join(", ")}`);
    }
    return found;
  };
}

const dashboard = readdirSync(new URL("dashboard/", folder)).map((file) => `dashboard/${file}`);

/** The sentence of a page, of this id. */
export const text = read(
  ["mod.rs", ...dashboard],
  new RegExp(`^ {8}\\w+ = "([\\w-]+)": (${STRING}),$`, "gm"),
);

/** The sentence of a mail, of this id. */
export const mailText = read(
  ["mails.rs"],
  new RegExp(`\\(\\s*"(mail-[\\w-]+)",\\s*(${STRING}),?\\s*\\)`, "g"),
);

/** What matches the sentence whatever its `{places}` are filled with; with several ids, any of theirs. */
export function filled(...ids: string[]): RegExp {
  const sentences = ids.map((id) =>
    text(id)
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".+"),
  );
  return new RegExp(`^(?:${sentences.join("|")})$`);
}
