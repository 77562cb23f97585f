import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { EXAMPLES } from "../../src/reference/examples.ts";
import { FILE_KINDS, findKind, type KindName } from "../../src/reference/kinds.ts";
import { FIXTURE } from "../fixture-content.ts";
import { TOWPATH } from "../towpath.ts";
import { contentFiles, contentOf } from "./content.ts";
import { validatorOf } from "./validator.ts";

function kindOf(path: string) {
  const kind = FILE_KINDS.find(({ name }) => name === findKind(path)?.name);
  if (kind === undefined) throw new Error(`${path} is of no kind.`);
  return kind;
}

/** Whether a schema takes a value, as Zod and as JSON Schema. */
function verdicts(name: KindName, value: unknown): { zod: boolean; json: boolean } {
  const kind = FILE_KINDS.find((other) => other.name === name);
  return { zod: kind?.schema.safeParse(value).success === true, json: validatorOf(name)(value) };
}

describe("a JSON Schema takes", () => {
  const fixture = Object.entries(FIXTURE).map(([path, text]) => ({ path, text }));
  const files = [...contentFiles(TOWPATH), ...fixture.filter(({ path }) => !path.startsWith("public/"))];
  for (const { path, text } of files) {
    test(path, () => {
      const validate = validatorOf(kindOf(path).name);
      validate(contentOf(path, text));
      assert.deepEqual(validate.errors ?? [], []);
    });
  }

  for (const { name, isMarkdown } of FILE_KINDS) {
    test(`the example of ${name}, as the build does`, () => {
      const value = contentOf(`example.${isMarkdown ? "md" : "yaml"}`, EXAMPLES[name]);
      assert.deepEqual(verdicts(name, value), { zod: true, json: true });
    });
  }

  const series = { name: "N", title: "T", description: "D", url: "https://example.org/" };
  const unusual: [story: string, name: KindName, value: unknown][] = [
    ["a colour in capitals", "series", { ...series, accent: "#7A1F3D" }],
    ["an address in capitals", "series", { ...series, url: "HTTPS://EXAMPLE.ORG" }],
    ["an address with spaces around it", "series", { ...series, url: " https://example.org/ " }],
    ["an e-mail address with a plus", "series", { ...series, contact: "a.b+c@sub.example.org" }],
    ["an id in Greek letters", "people", { "ευη-2": { name: "Εύη", affiliation: ["A", "B"] } }],
    ["a time after midnight", "program", { days: [{ date: "2026-03-28", start: "47:59", items: [] }] }],
    ["a time without a leading zero", "edition", { hours: { start: "9:05", end: "17:00" } }],
    ["pages as a number", "papers", [{ id: "a", title: "T", authors: [{ name: "A" }], pages: 4 }]],
    ["an edition of which nothing is known", "edition", {}],
    ["a fraction for the order of a page", "page", { title: "T", order: 1.5 }],
    [
      "one session chair, and several",
      "program",
      {
        days: [
          {
            date: "2026-03-28",
            items: [
              { type: "session", title: "A", chair: "ada" },
              { type: "session", title: "B", chair: ["ada", { name: "Bo" }] },
            ],
          },
        ],
      },
    ],
  ];
  for (const [story, name, value] of unusual) {
    test(`${story}, as the build does`, () => {
      assert.deepEqual(verdicts(name, value), { zod: true, json: true });
    });
  }
});

describe("a JSON Schema refuses", () => {
  const day = (item: unknown) => ({ days: [{ date: "2026-03-28", items: [item] }] });
  const spoiled: [story: string, name: KindName, value: unknown][] = [
    ["a key that does not exist", "edition", { yaer: 2026 }],
    ["a key that does not exist, deep within", "program", day({ type: "talk", title: "T", speaker: [] })],
    ["a key of another type of item", "program", day({ type: "lunch", speakers: [] })],
    ["a word that does not exist", "edition", { presence: "virtual" }],
    ["a type that does not exist", "program", day({ type: "plenary", title: "T" })],
    [
      "a session within a session",
      "program",
      day({ type: "session", title: "T", items: [{ type: "session" }] }),
    ],
    ["a missing key", "dates", { dates: [{ kind: "submission" }] }],
    ["a missing title of a session", "program", day({ type: "session" })],
    ["a link of an edition that does not exist", "edition", { links: { video: "https://example.org/" } }],
    ["a count of a type that does not exist", "edition", { counts: { plenary: 1 } }],
    ["a count of none", "edition", { counts: { keynote: 0 } }],
    ["a number for a text", "edition", { title: 2026 }],
    ["a text for a number", "program", day({ type: "lunch", duration: "45" })],
    ["a date in another order", "edition", { start: "28.03.2026" }],
    ["a time of day with 60 minutes", "edition", { hours: { start: "09:60", end: "17:00" } }],
    ["an id with capitals", "people", { Ada: { name: "Ada" } }],
    ["a person without a name", "pc", [{ affiliation: "KAIST" }]],
    ["a homepage without https", "people", { ada: { name: "Ada", url: "www.example.org" } }],
    ["a paper without authors", "papers", [{ id: "a", title: "T", authors: [] }]],
    ["a mapping for a list", "organizers", { role: "Chair", people: [] }],
    ["a word for true", "page", { title: "T", nav: "yes" }],
    ["an empty text", "sponsors", [{ tier: "", sponsors: [] }]],
    ["an unknown key of the call", "cfp", { topic: ["A"] }],
  ];
  for (const [story, name, value] of spoiled) {
    test(`${story}, as the build does`, () => {
      assert.deepEqual(verdicts(name, value), { zod: false, json: false });
    });
  }
});
