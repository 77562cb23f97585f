import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markdownRenderer } from "../../src/markdown/html.ts";

/** One paragraph, as its language has it set. */
function set(markdown: string, language = "en"): string {
  return markdownRenderer(language)(markdown, { hrefOf: (url) => url })
    .trim()
    .replace(/^<p>|<\/p>$/g, "");
}

describe("quotation marks", () => {
  for (const [language, text] of [
    ["en", "“a ‘b’ c”"],
    ["en-GB", "“a ‘b’ c”"],
    ["de", "„a ‚b‘ c“"],
    ["de-CH", "«a ‹b› c»"],
    ["de-AT", "„a ‚b‘ c“"],
    ["fr", "«\u00a0a “b” c\u00a0»"],
    ["es", "«a “b” c»"],
    ["pt-BR", "“a ‘b’ c”"],
    ["pt-PT", "«a “b” c»"],
    ["ar", "«a ‹b› c»"],
    ["sv", "”a ’b’ c”"],
    ["ja", "“a ‘b’ c”"],
  ] as const) {
    test(`of ${language} are ${text}`, () => {
      assert.equal(set(`"a 'b' c"`, language), text);
    });
  }
});

describe("what stands in a text as it is typed", () => {
  for (const [typed, shown] of [
    ["It's the authors' choice", "It’s the authors’ choice"],
    ["pages 10--20 -- and --- more", "pages 10–20 – and — more"],
    ["Wait...", "Wait…"],
    ["run it with --strict", "run it with --strict"],
    ["----", "<hr>"],
    ["a....b", "a....b"],
    ["(c) a third part, (r), +-1", "(c) a third part, (r), +-1"],
    ['`"a" -- b...`', "<code>&quot;a&quot; -- b...</code>"],
    [
      "https://example.org/it's--here",
      "<a href=\"https://example.org/it's--here\">https://example.org/it's--here</a>",
    ],
    ["<https://example.org/a...b>", '<a href="https://example.org/a...b">https://example.org/a...b</a>'],
    ['[the "call"](/2026/cfp/--/)', '<a href="/2026/cfp/--/">the “call”</a>'],
    ['\\"as typed\\"', "&quot;as typed&quot;"],
    ["“already set” – as it is …", "“already set” – as it is …"],
  ] as const) {
    test(`${typed} is shown as ${shown}`, () => {
      assert.equal(set(typed), shown);
    });
  }
});
