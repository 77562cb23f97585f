import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { callFile } from "../../../src/parse/files/call.ts";
import { readFrontMatter } from "../../../src/read/front-matter.ts";
import { carriedCall } from "../../../src/scaffold/edition/carried-call.ts";
import { namesYear, type Renaming } from "../../../src/scaffold/renaming.ts";
import { TOWPATH } from "../../towpath.ts";

const RENAMING: Renaming = {
  year: 2021,
  next: 2026,
  names: [
    { pattern: /Towpath\s+2021/g, name: "Towpath 2026" },
    { pattern: /Fourth Workshop on Speed/g, name: "Fifth Workshop on Speed" },
  ],
};

/** What is published of a call; undefined for one with problems. */
function published(call: string) {
  const document = readFrontMatter("cfp.md", call);
  if (!("value" in document)) return undefined;
  const { success, data } = callFile.safeParse(document.value ?? {});
  return success ? { ...data, text: document.body } : undefined;
}

function carried(...lines: string[]): string {
  const text = `${lines.join("\n")}\n`;
  assert.ok(published(text) !== undefined, "the call has no problems");
  return carriedCall(text, RENAMING);
}

describe("a call for papers that is carried over", () => {
  test("keeps what its organizers wrote, comments included, and calls the edition by its new name", () => {
    const call = carried(
      "---",
      "# Call of Towpath 2021",
      "topics: [Pens]",
      "---",
      "",
      "Towpath",
      "2021 is fast.",
    );
    assert.equal(call, "---\n# Call of Towpath 2026\ntopics: [Pens]\n---\n\nTowpath 2026 is fast.\n");
  });

  test("is called by its new number", () => {
    assert.match(
      carried("---", "topics: [A]", "---", "The Fourth Workshop on Speed."),
      /The Fifth Workshop on Speed\./,
    );
  });

  test("loses an address of the old year, which waits in a comment", () => {
    const call = carried(
      "---",
      "submission:",
      "  url: https://a.org/?c=fast2021",
      "  system: A",
      "---",
      "Text.",
    );
    assert.equal(
      call,
      `---
submission:
  # Set aside, because it names 2021. To use it, adjust it and remove the number sign in front:
  #url: https://a.org/?c=fast2021
  system: A
---

Text.
`,
    );
  });

  test("loses an address that shortens the year, and keeps one that names no year", () => {
    const url = (address: string) => carried("---", `submission: {url: ${address}}`, "---", "Text.");
    assert.equal(published(url("https://a.org/fast21/"))?.submission, undefined);
    assert.equal(published(url("https://a.org/fast210/"))?.submission?.url, "https://a.org/fast210/");
  });

  for (const [story, front, expected] of [
    [
      "a key that would be left without a value goes with it",
      ["submission:", "  url: https://a.org/2021"],
      {},
    ],
    ["brackets on one line go as a whole", ["submission: {url: https://a.org/2021, system: A}"], {}],
    [
      "brackets on several lines lose a line",
      ["submission: {", "  url: https://a.org/2021,", "  system: A", "  }"],
      { submission: { system: "A", categories: [] } },
    ],
    [
      "an entry of a list goes with its lines",
      ["submission:", "  categories:", "    - name: Paper", "    - name: Paper of 2021", "      pages: 2"],
      { submission: { categories: [{ name: "Paper" }] } },
    ],
    ["a list goes when nothing of it is left", ["topics:", "- The year 2021"], {}],
    [
      "a text over several lines goes with its key",
      [
        "topics: [Pens]",
        "submission:",
        "  instructions: >-",
        "    Send it",
        "    by March 2021",
        "    to us.",
      ],
      { topics: ["Pens"] },
    ],
    [
      "a plain text over several lines goes with its key",
      ["topics: [Pens]", "submission:", "  instructions: Send it", "    by March 2021", "    to us."],
      { topics: ["Pens"] },
    ],
    [
      "everything goes when a value elsewhere depends on it",
      ["topics: [&year In 2021]", "submission: {system: *year}"],
      {},
    ],
    [
      "other numbers are no years",
      ["topics: [The 12021 bugs, No 20211]"],
      { topics: ["The 12021 bugs", "No 20211"] },
    ],
  ] as const) {
    test(`${story}`, () => {
      const call = published(carried("---", ...front, "---", "Text."));
      assert.deepEqual(JSON.parse(JSON.stringify(call)), { topics: [], text: "Text.", ...expected });
    });
  }

  test("loses paragraphs that name the year, with the heading that is left without text", () => {
    const call = carried(
      "Come to us.",
      "",
      "## When",
      "",
      "In March 2021.",
      "",
      "## Where",
      "",
      "Here, not",
      "as in ’21.",
      "",
      "At home.",
    );
    assert.equal(published(call)?.text, "Come to us.\n\n## Where\n\nAt home.");
    for (const line of ["# ## When", "# In March 2021.", "# Here, not", "# as in ’21."])
      assert.ok(call.split("\n").includes(line), line);
  });

  test("keeps code in one piece", () => {
    const call = carried("Write", "", "```", "a", "", "b 2021", "```", "", "so.");
    assert.equal(published(call)?.text, "");
  });

  test("may have no text, or no front matter", () => {
    assert.deepEqual(published(carried("---", "topics: [A]", "---"))?.topics, ["A"]);
    assert.equal(carried("Text."), "Text.\n");
  });

  test("never publishes the old year, wherever it stands in the call of Towpath", () => {
    const original = readFileSync(join(TOWPATH, "editions/2021/cfp.md"), "utf8");
    const places = [...original.matchAll(/\s(?=\S)/g)].map(({ index }) => index);
    const spoiled = places
      .map((index) => `${original.slice(0, index)} 2021${original.slice(index)}`)
      .filter((call) => published(call) !== undefined);
    assert.ok(spoiled.length > 150);
    for (const call of spoiled) {
      const result = published(carriedCall(call, RENAMING));
      assert.ok(result !== undefined, call);
      assert.ok(!namesYear(JSON.stringify(result), RENAMING), call);
    }
  });
});
