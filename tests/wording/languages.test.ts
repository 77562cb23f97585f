import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { seriesFile } from "../../src/parse/files/series.ts";
import { findCatalogue, LANGUAGES } from "../../src/wording/catalogues.ts";
import { en } from "../../src/wording/languages/en.ts";
import { count, listOf, say, wordsOf } from "../../src/wording/words.ts";
import { siteWith, spoil } from "../fixture.ts";
import { EDITION, SERIES } from "../fixture-content.ts";
import { pageAt, renderSite, textOf } from "../site/rendered.ts";

/** Every message of a catalogue by its path; the forms of a number as one, since languages have different ones. */
function messagesOf(value: unknown, path = ""): [path: string, messages: readonly string[]][] {
  if (typeof value === "string") return [[path, [value]]];
  if (Array.isArray(value)) return [[path, []]];
  const entries = Object.entries(value as object);
  if (entries.some(([key]) => key === "other") && entries.every(([, form]) => typeof form === "string"))
    if (!/(^|\.)dates$/.test(path)) return [[path, entries.map(([, form]) => form)]];
  return entries.flatMap(([key, inner]) => messagesOf(inner, path === "" ? key : `${path}.${key}`));
}

/** The plural categories of every message that has some, by its path. */
function formsOf(value: unknown, path = ""): [path: string, categories: readonly string[]][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const keys = Object.keys(value);
  if (keys.includes("other") && !["dates", "changes.dates", "ordinals.numbers"].includes(path))
    return [[path, keys.toSorted()]];
  return Object.entries(value).flatMap(([key, inner]) =>
    formsOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

function placeholdersOf(message: string): string {
  return [...message.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join(" ");
}

const ENGLISH = new Map(messagesOf(en));

describe("the catalogues", () => {
  test("are those that the reference names", () => {
    const { description = "" } = seriesFile.shape.language.meta() ?? {};
    assert.equal(/available in (.*?);/.exec(description)?.[1]?.replace(" and ", ", "), LANGUAGES.join(", "));
    const files = readdirSync("src/wording/languages").map((file) => file.replace(".ts", ""));
    assert.deepEqual(files.sort(), [...LANGUAGES].sort());
  });

  for (const language of LANGUAGES) {
    const messages = new Map(messagesOf(findCatalogue(language)));

    test(`in ${language} has the keys of the English one, and no empty message`, () => {
      assert.deepEqual([...messages.keys()].sort(), [...ENGLISH.keys()].sort());
      assert.deepEqual(
        [...messages].filter(([, forms]) => forms.some((form) => form.trim() === "")),
        [],
      );
    });

    test(`in ${language} has a form for every kind of number of the language`, () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      assert.deepEqual(
        formsOf(findCatalogue(language)).filter(
          ([, forms]) => forms.join() !== pluralCategories.toSorted().join(),
        ),
        [],
      );
    });

    test(`in ${language} fills in what the English one fills in`, () => {
      const wrong = [...messages].flatMap(([path, forms]) => {
        const expected = placeholdersOf(ENGLISH.get(path)?.at(-1) ?? "");
        // The number itself may be said in a word: "a panel", "محاضرتان".
        return forms
          .filter((form, index) => {
            const found = placeholdersOf(form);
            const isSpelledOut = index < forms.length - 1 && found === expected.replace(/\{n\} ?/, "").trim();
            return found !== expected && !isSpelledOut;
          })
          .map((form) => `${path}: ${form}`);
      });
      assert.deepEqual(wrong, []);
    });
  }

  test("in other languages than English leave no sentence in English", () => {
    const left = LANGUAGES.filter((language) => language !== "en").flatMap((language) =>
      messagesOf(findCatalogue(language)).flatMap(([path, forms]) =>
        forms.some((form) => /[a-z]+ [a-z]+ [a-z]+/.test(form) && ENGLISH.get(path)?.includes(form))
          ? [`${language} ${path}`]
          : [],
      ),
    );
    assert.deepEqual(left, []);
  });
});

describe("words", () => {
  test("of a region are those of its language, and of a language without a catalogue English", () => {
    assert.equal(wordsOf("pt-BR").text.pages.program, "Programa");
    assert.equal(wordsOf("zh-Hant-TW").text.pages.program, "日程");
    assert.equal(wordsOf("nl").text.pages.program, "Program");
  });

  test("run in the direction of their script", () => {
    const tags = ["en", "ar", "he", "fa-IR", "ja", "az-Arab"];
    assert.deepEqual(
      tags.map((tag) => wordsOf(tag).direction),
      ["ltr", "rtl", "rtl", "rtl", "ltr", "rtl"],
    );
  });

  test("isolate a value of the other direction, and times from where they would turn around", () => {
    const arabic = "من {a} إلى {b}";
    assert.equal(say(arabic, { a: "C++ (MIT)", b: "نصر" }), "من \u2068C++ (MIT)\u2069 إلى نصر");
    assert.equal(say(arabic, { a: 7, b: "09:00–10:30" }), "من 7 إلى \u206609:00–10:30\u2069");
    assert.equal(say("{a} and {b}", { a: "نصر", b: "09:00–10:30" }), "\u2068نصر\u2069 and 09:00–10:30");
  });

  test("in Arabic are known to run to the left, also where a message is nothing but values", () => {
    const left = messagesOf(findCatalogue("ar"))
      .filter(([path, forms]) => !path.startsWith("marks.") && forms.some((form) => /\{/.test(form)))
      .flatMap(([path, forms]) => (forms.every((form) => /[\u200f\u0600-\u06ff]/.test(form)) ? [] : [path]));
    assert.deepEqual(left, []);
  });

  test("leave a value as it is, whatever stands in it", () => {
    assert.equal(say("{a} and {b}", { a: "$& {b}", b: "x" }), "$& {b} and x");
  });

  test("take the form of the language for a number", () => {
    const forms = { one: "{n} one", two: "{n} two", few: "{n} few", many: "{n} many", other: "{n} other" };
    assert.deepEqual(
      [1, 2, 3, 11, 100].map((n) => count(forms, n, wordsOf("ar"))),
      ["1 one", "2 two", "3 few", "11 many", "100 other"],
    );
    assert.deepEqual(
      [0, 1, 2].map((n) => count(forms, n, wordsOf("fr"))),
      ["0 one", "1 one", "2 other"],
    );
  });

  test("are listed as the language lists", () => {
    const names = ["A", "B", "C"];
    assert.deepEqual(
      ["en", "de", "ja"].map((language) => listOf(names, wordsOf(language))),
      ["A, B and C", "A, B und C", "A、B、C"],
    );
  });
});

/** Classes and attributes that a macro writes into a tag. */
const MARKUP = /\{% macro (?:classes|place|when|data|track)\(.*?\{% endmacro %\}/gs;

/** Names that are the same in every language. */
const NAMES = /\b(UTC|BibTeX|RIS|CSL-JSON|iCalendar|Atom|JSON|RSS)\b/g;

test("no template holds a word or a mark of its own", () => {
  const templates = readdirSync("src/templates", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".njk"),
  );
  assert.ok(templates.includes("pages/edition/talk.njk"));
  const left = templates.flatMap((path) => {
    const source = readFileSync(`src/templates/${path}`, "utf8")
      .replace(MARKUP, "")
      .replace(/\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}/gs, "")
      .replace(/\sdata-\w+=""|&\w+;/g, "");
    const attributes = [...source.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)];
    const texts = [source.replace(/<[^>]*>/g, ""), ...attributes.map(([, value = ""]) => value)];
    const words = texts.flatMap((text) => text.replace(NAMES, "").match(/\p{L}{2,}|[\p{P}·]/gu) ?? []);
    return words.map((word) => `${path}: ${word}`);
  });
  assert.deepEqual(left, []);
});

test("no view holds a sentence of its own", () => {
  const left = readdirSync("src/views", { recursive: true, encoding: "utf8" })
    // What machines read is in the words of their vocabulary.
    .filter((path) => path.endsWith(".ts") && !path.startsWith("structured-data/"))
    .flatMap((path) => {
      const source = readFileSync(`src/views/${path}`, "utf8").replace(/^\s*(\/?\*|\/\/).*$/gm, "");
      const literals = source.match(/"[A-Z][a-z]+[^"]*"|`[^`\n$]*[a-z] [a-z]+[^`\n]*`/g) ?? [];
      const own = literals.filter((literal) => literal.replace(NAMES, "") !== '""');
      return own.map((literal) => `${path}: ${literal}`);
    });
  assert.deepEqual(left, []);
});

test("an edition in another language than its series speaks it on its own pages only", async () => {
  const site = siteWith({
    ...spoil(SERIES, "name: Quill", "name: Quill\nlanguage: de"),
    ...spoil(EDITION, "timezone:", "language: fr\ntimezone:"),
  });
  const rendered = await renderSite(site);
  const start = (path: string): string => pageAt(rendered, path).slice(0, 60);
  assert.match(start("/2026/program/"), /<html lang="fr" dir="ltr"/);
  assert.match(start("/people/"), /<html lang="de" dir="ltr"/);
  const headings = ["/2026/program/", "/2026/papers/", "/2025/", "/people/", "/editions/"].map((path) => {
    const navigation = /<nav aria-label="[^"]*">([\s\S]*?)<\/nav>/.exec(pageAt(rendered, path))?.[1] ?? "";
    return textOf(navigation);
  });
  assert.match(headings[0] ?? "", /^2026 Appel à communications Programme Articles Comités/);
  assert.match(headings[3] ?? "", /^2026 Call for Papers Programm Beiträge Komitees/);
});
