import assert from "node:assert/strict";
import { test } from "node:test";
import { readYaml } from "../../src/read/yaml/yaml.ts";
import { example, examples, scalar } from "../../src/scaffold/yaml-text.ts";

const TEXTS = [
  "FastPath",
  "ISPASS 2026",
  "Women in HPC & AI",
  'AI: "the" <b>workshop</b> #1',
  "a: b",
  "a #b",
  "- a",
  "[a]",
  "{a}",
  "a, b",
  "a]",
  "it's",
  "'a'",
  "true",
  "No",
  "null",
  "~",
  "2026",
  "3.14",
  "*a",
  "&a",
  "!a",
  "%a",
  "@a",
  "`a",
  "|",
  "> a",
  "? a",
  "a\\b",
  "a\ufeff",
  " a ",
  "",
  "機械学習",
  "ورشة العمل",
  "Straße – Ümläute",
  "😀 workshop",
  "https://www.ispass.org/ispass2026?a=b&c=d",
  "https://a.org/#b, c",
  "mailto:a@b.org",
];

test("every text is the same in every place that YAML has for it", () => {
  const places: [(text: string) => string, (value: unknown) => unknown][] = [
    [(text) => `${text}\n`, (value) => value],
    [(text) => `key: ${text} # comment\n`, (value) => Reflect.get(Object(value), "key")],
    [(text) => `- ${text}\n`, (value) => Reflect.get(Object(value), 0)],
    [(text) => `{key: ${text}, other: 1}\n`, (value) => Reflect.get(Object(value), "key")],
    [(text) => `[${text}]\n`, (value) => Reflect.get(Object(value), 0)],
  ];
  for (const text of TEXTS) {
    for (const [write, read] of places) {
      const written = write(scalar(text));
      const document = readYaml("a.yaml", written);
      assert.ok("value" in document, written);
      assert.equal(read(document.value), text, written);
    }
  }
});

test("line breaks and controls become spaces", () => {
  assert.equal(scalar("a\nb\tc\u0000d\u0085e\u2028f"), "a b c d e f");
});

test("texts that need no quotes have none", () => {
  const plain = TEXTS.filter((text) => scalar(text) === text);
  assert.deepEqual(plain, [
    "FastPath",
    "ISPASS 2026",
    "Women in HPC & AI",
    "it's",
    "機械学習",
    "ورشة العمل",
    "https://www.ispass.org/ispass2026?a=b&c=d",
  ]);
});

test("an example has a number sign where its text starts, and empty lines have none", () => {
  assert.equal(example("    - a: 1"), "    #- a: 1");
  assert.equal(examples("a:\n  b: 1\n\n  c: 2"), "#a:\n  #b: 1\n\n  #c: 2");
});
