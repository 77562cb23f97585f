import assert from "node:assert/strict";
import { test } from "node:test";
import { planImport } from "../../../src/imports/content/plan.ts";
import type { Memories } from "../../../src/imports/merge/memory.ts";

const PATH = "editions/2026/papers.yaml";

/** Papers of a source, by its numbers, taken into a file. */
function imported(
  titles: readonly (readonly [key: string, title: string])[],
  before?: { readonly text: string; readonly memories: Memories },
): { readonly text: string; readonly memories: Memories; readonly told: readonly string[] } {
  const papers = titles.map(([key, title]) => ({
    ...{ key, place: `row ${key}` },
    value: { title, authors: [{ name: `Author of ${title}` }] },
  }));
  const plan = planImport({
    imported: { source: "easychair", entries: { papers }, files: {}, leftOut: [], remarks: [] },
    edition: "2026",
    textOf: (path) => (path === PATH ? before?.text : undefined),
    headOf: () => "",
    memories: before?.memories ?? {},
  });
  const [file] = plan.files;
  return {
    text: file?.after ?? "",
    memories: plan.memories,
    told: (file?.events ?? []).map(({ kind, label }) => `${kind} ${label}`),
  };
}

const FIRST = imported([
  ["3", "Alpha"],
  ["5", "Beta"],
  ["8", "Gamma"],
]);
/** One paper was retitled by hand. */
const EDITED = { ...FIRST, text: FIRST.text.replace("title: Beta", "title: Beta, by Hand") };

for (const [how, numbers] of [
  ["all anew", ["103", "105", "108"]],
  ["one by the number of the next", ["5", "8", "9"]],
  ["in a circle", ["8", "3", "5"]],
] as const)
  test(`papers that are numbered ${how} keep their ids, and what was written by hand`, () => {
    const titles = ["Alpha", "Beta", "Gamma"] as const;
    const again = imported(
      titles.map((title, index) => [numbers[index] ?? "", title] as const),
      EDITED,
    );
    assert.equal(again.text, EDITED.text);
    assert.deepEqual(again.told, ["kept Beta, by Hand"]);
  });

test("a new paper under the number of an old one is new", () => {
  const again = imported(
    [
      ["3", "Delta"],
      ["5", "Alpha"],
      ["8", "Beta"],
      ["9", "Gamma"],
    ],
    FIRST,
  );
  assert.ok(again.text.startsWith(FIRST.text));
  assert.deepEqual(again.told, ["added Delta"]);
});

test("a paper that is retitled at the source keeps its number, and is retitled", () => {
  const again = imported(
    [
      ["3", "Alpha II"],
      ["5", "Beta"],
      ["8", "Gamma"],
    ],
    FIRST,
  );
  assert.equal(
    again.text,
    FIRST.text
      .replace("title: Alpha\n", "title: Alpha II\n")
      .replace("Author of Alpha", "Author of Alpha II"),
  );
});
