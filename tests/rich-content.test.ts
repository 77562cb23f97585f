import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CORE_SCHEMA, load } from "js-yaml";
import { RICH } from "./rich-content.ts";

/** Which files each schema is for. */
const FILES: readonly (readonly [schema: string, files: RegExp])[] = [
  ["series", /^data\/series\.yaml$/],
  ["people", /^data\/people\.yaml$/],
  ["edition", /edition\.yaml$/],
  ["dates", /dates\.yaml$/],
  ["organizers", /organizers\.yaml$/],
  ["pc", /pc\.yaml$/],
  ["papers", /papers\.yaml$/],
  ["program", /program\.yaml$/],
  ["sponsors", /sponsors\.yaml$/],
  ["cfp", /(?:cfp|calls\/[^/]+)\.md$/],
  ["tokens", /^theme\/tokens\.yaml$/],
  ["theme-page", /^theme\/pages\//],
  ["page", /(?:^content\/|venue)[^/]*\.md$/],
];

const PERSON = new Set([
  "family",
  "also",
  "url",
  "orcid",
  "wikidata",
  "country",
  "email",
  "photo",
  "bio",
  "affiliation",
]);

/** Every key below a value: of a schema those that it has properties for. */
function keysIn(
  value: unknown,
  isKey: (path: readonly string[]) => boolean,
  path: readonly string[] = [],
): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isKey([...path, key]) ? [key] : []),
    ...keysIn(inner, isKey, [...path, key]),
  ]);
}

for (const [kind, files] of FILES)
  test(`every key of ${kind} stands in the content that is spoiled at random`, () => {
    const schema: unknown = JSON.parse(readFileSync(`src/reference/schemas/${kind}.schema.json`, "utf8"));
    const known = new Set(keysIn(schema, (path) => path.at(-2) === "properties"));
    const written = Object.entries(RICH)
      .filter(([path]) => files.test(path))
      .map(([, text]) => load(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? text, { schema: CORE_SCHEMA }));
    const used = new Set(keysIn(written, () => true));
    // Those of a person are the same in every file.
    const isElsewhere = (key: string): boolean => kind !== "people" && PERSON.has(key);
    assert.deepEqual(
      [...known].filter((key) => !used.has(key) && !isElsewhere(key)),
      [],
    );
  });
