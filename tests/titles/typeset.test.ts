import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { htmlOfTitle } from "../../src/titles/forms.ts";
import { joinTitles, titleOf } from "../../src/titles/title.ts";
import { titleTypesetter } from "../../src/titles/typeset.ts";

const typeset = titleTypesetter();
const set = (source: string, language?: string) => htmlOfTitle(typeset(titleOf(source, language)));

describe("a title on a page", () => {
  for (const [typed, shown] of [
    ['"Why?" and What\'s Next...', "“Why?” and What’s Next…"],
    ["Ten Years Later -- Pages 10--20 --- Done", "Ten Years Later – Pages 10–20 — Done"],
    ['"A *Fast* Path"', "“A <em>Fast</em> Path”"],
    ['*"Fast" Paths* aren\'t', "<em>“Fast” Paths</em> aren’t"],
    ['`"a" -- b...` isn\'t code', "<code>&quot;a&quot; -- b...</code> isn’t code"],
    ["The `heap`'s end", "The <code>heap</code>’s end"],
    ['\\"As typed\\", isn\\\'t it\\...', "&quot;As typed&quot;, isn&#39;t it..."],
    ["Run it with --strict", "Run it with --strict"],
    ["“Already” – set…", "“Already” – set…"],
    ["Plain", "Plain"],
  ] as const) {
    test(`that is typed ${typed} is set ${shown}`, () => {
      assert.equal(set(typed), shown);
    });
  }

  test("has the quotes of its language, among other words too", () => {
    assert.deepEqual(
      ["de", "fr", "es", "ja", "de-CH"].map((language) => set(`"Ink"`, language)),
      ["„Ink“", "«\u00a0Ink\u00a0»", "«Ink»", "“Ink”", "«Ink»"],
    );
    assert.equal(htmlOfTitle(typeset(joinTitles("Vortrag: ", titleOf('"Tinte"', "de")))), "Vortrag: „Tinte“");
  });

  test("is set the same when it was set before, and stays in its source and in plain text as it is typed", () => {
    const title = titleOf('"It\'s"');
    assert.deepEqual(typeset(title), { ...title, spans: [{ kind: "text", text: "“It’s”" }] });
    assert.equal(htmlOfTitle(typeset(typeset(title))), "“It’s”");
  });
});
