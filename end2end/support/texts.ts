// What pages and mails say, by the ids of `text/en`: tests speak of ids, so that wording is free to
// change. With TEST_LANGUAGE=pl, server and tests speak that language; the dashboard stays English where a
// language lacks it.

import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** The language of this run. */
export const LANGUAGE = process.env["TEST_LANGUAGE"] ?? "en";

let spoken = LANGUAGE;

/** The language of this test. */
export function language(): string {
  return spoken;
}

/** Has `text` speak another language, for a test whose server does, too. */
export function speak(tag: string): void {
  spoken = tag;
}

const bundles = new Map<string, FluentBundle>();

function bundleOf(language: string): FluentBundle {
  const bundle = bundles.get(language) ?? new FluentBundle(language, { useIsolating: false });
  if (!bundles.has(language)) {
    bundles.set(language, bundle);
    load(bundle, "en");
    load(bundle, language);
  }
  return bundle;
}

function load(bundle: FluentBundle, language: string): void {
  const folder = new URL(`../../text/${language}/`, import.meta.url);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".ftl")) {
      const source = readFileSync(new URL(file, folder), "utf8");
      const problems = bundle.addResource(new FluentResource(source), { allowOverrides: true });
      if (problems.length > 0) {
        throw new Error(`${file}: ${problems.join(", ")}`);
      }
    }
  }
}

/** The sentence of this id; what it is not filled with stays as `{$name}`. */
export function text(id: string, filling: Record<string, FluentVariable> = {}): string {
  return textIn(spoken, id, filling);
}

/** The same in a language, by its tag. */
export function textIn(
  language: string,
  id: string,
  filling: Record<string, FluentVariable> = {},
): string {
  const bundle = bundleOf(language);
  const pattern = bundle.getMessage(id)?.value;
  if (pattern === undefined || pattern === null) {
    throw new Error(`There is no text ${id} in text/en`);
  }
  return bundle.formatPattern(pattern, filling, []);
}

/** What matches the sentence whatever it is filled with; with several ids, any of theirs. */
export function filled(...ids: string[]): RegExp {
  const one = { count: 1, minutes: 1, hours: 1 };
  const sentences = ids
    .flatMap((id) => [text(id), text(id, one)])
    .map((sentence) =>
      sentence
        .split(/\{\$\w+\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
        .join(".+"),
    );
  return new RegExp(`^(?:${sentences.join("|")})$`);
}
