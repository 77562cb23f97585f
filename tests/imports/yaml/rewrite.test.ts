import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Value } from "../../../src/imports/value.ts";
import { rewriteYaml, UnreadableYamlError, valueIn } from "../../../src/imports/yaml/rewrite.ts";
import { readYaml } from "../../../src/read/yaml/yaml.ts";

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}

/** As the product reads it. */
function read(text: string): unknown {
  const result = readYaml("papers.yaml", text);
  if (!("value" in result)) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const PAPERS = lines(
  "# Accepted papers.",
  "- id: one   # the first",
  "  title: 'Quoted, by hand'",
  "  authors:",
  "    # in their order",
  "    - Ana Klimovic (ETH Zurich)",
  "    - {name: Bo Li,   url: https://bo.example.org}  # asked for it",
  "  keywords: [a, 'b', c] # three",
  "",
  "# The second.",
  "- id: two",
  "  title: Two",
  "  authors: [Cy Dee]",
  "  abstract: |",
  "    A text.",
  "",
  "    And more.",
);

describe("a file of YAML, rewritten to what it says already", () => {
  test("stays as it is, to the byte", () => {
    assert.equal(rewriteYaml(PAPERS, [], valueIn(PAPERS, []) ?? null), PAPERS);
    const crlf = PAPERS.replaceAll("\n", "\r\n");
    assert.equal(rewriteYaml(crlf, [], valueIn(crlf, []) ?? null), crlf);
  });
});

describe("a file of YAML, rewritten to say something else", () => {
  const changed = (change: (papers: Record<string, Value>[]) => void): string => {
    const papers = structuredClone(valueIn(PAPERS, [])) as unknown as Record<string, Value>[];
    change(papers);
    return rewriteYaml(PAPERS, [], papers);
  };

  test("with another title, changes that line alone", () => {
    const text = changed(([one]) => {
      if (one) one.title = "New: *title*";
    });
    assert.equal(
      text,
      PAPERS.replace("'Quoted, by hand'", "'New: *title*'").replace("'New: *title*'", '"New: *title*"'),
    );
  });

  test("with a further key, puts it behind the key before it", () => {
    const text = changed((papers) => {
      papers[1] = {
        id: "two",
        title: "Two",
        pages: "1-8",
        authors: ["Cy Dee"],
        abstract: "A text.\n\nAnd more.\n",
      };
    });
    assert.equal(text, PAPERS.replace("  title: Two\n", "  title: Two\n  pages: 1-8\n"));
  });

  test("with an author more in the middle, inserts a line", () => {
    const text = changed(([one]) => {
      (one?.authors as Value[] | undefined)?.splice(1, 0, "New One (Place)");
    });
    assert.equal(text, PAPERS.replace("    - {name: Bo", "    - New One (Place)\n    - {name: Bo"));
  });

  test("with a key more for somebody between braces, writes it there", () => {
    const text = changed(([one]) => {
      const authors = one?.authors as Value[] | undefined;
      if (authors)
        authors[1] = {
          name: "Bo Li",
          affiliation: "MIT, CSAIL",
          url: "https://bo.example.org",
        };
    });
    assert.equal(text, PAPERS.replace("Bo Li,   url", 'Bo Li, affiliation: "MIT, CSAIL",   url'));
  });

  test("with authors in another order, moves lines with their comments", () => {
    const text = changed(([one]) => (one?.authors as Value[] | undefined)?.reverse());
    assert.equal(
      text,
      PAPERS.replace("    - Ana Klimovic (ETH Zurich)\n", "").replace(
        "# asked for it\n",
        "# asked for it\n    - Ana Klimovic (ETH Zurich)\n",
      ),
    );
  });

  test("without an author, keeps the comments around", () => {
    const text = changed(([one]) => (one?.authors as Value[] | undefined)?.shift());
    assert.equal(text, PAPERS.replace("    - Ana Klimovic (ETH Zurich)\n", ""));
  });

  test("with an entry more, adds it at the end, apart as the others are", () => {
    const text = changed((papers) =>
      papers.push({ id: "three", title: "Three", authors: ["Dan Eff", "Flo Gee (Here)"] }),
    );
    assert.equal(
      text,
      `${PAPERS}${lines("", "- id: three", "  title: Three", "  authors:", "    - Dan Eff", "    - Flo Gee (Here)")}`,
    );
  });

  test("with a long text before a comment, keeps the comment one", () => {
    const before = lines("- title: Short # by hand");
    const title = "A title that goes on and on, and on: word by word".repeat(3);
    assert.equal(
      rewriteYaml(before, [], [{ title }]),
      lines(
        "- title: >- # by hand",
        "    A title that goes on and on, and on: word by wordA title that goes on and on, and on: word by wordA title",
        "    that goes on and on, and on: word by word",
      ),
    );
    assert.equal(rewriteYaml(before, [], [{ title: ["a"] }]), lines("- title: # by hand", "    - a"));
  });

  test("that has only comments, keeps them above", () => {
    assert.equal(
      rewriteYaml("# Nobody yet.", [], ["Ana Klimovic"]),
      lines("# Nobody yet.", "- Ana Klimovic"),
    );
    assert.equal(rewriteYaml("", [], []), "[]\n");
    assert.equal(rewriteYaml("# Soon.\n[] # none\n", [], ["A B"]), lines("# Soon.", "- A B # none"));
  });

  test("below a key, leaves all that stands beside it", () => {
    const program = lines(
      "status: draft # still",
      "days:",
      "- date: 2026-03-01",
      "  items: []",
      "rooms: [Aula]",
    );
    assert.equal(
      rewriteYaml(program, ["days"], [{ date: "2026-03-01", items: [{ title: "One" }] }]),
      lines(
        "status: draft # still",
        "days:",
        "- date: 2026-03-01",
        "  items:",
        "    - title: One",
        "rooms: [Aula]",
      ),
    );
  });

  test("where entries share values, overrides what they share", () => {
    const shared = lines("- &base", "  id: one", "  track: systems", "- <<: *base", "  id: two");
    assert.equal(
      rewriteYaml(
        shared,
        [],
        [
          { id: "one", track: "systems" },
          { id: "two", track: "theory" },
        ],
      ),
      `${shared}  track: theory\n`,
    );
  });

  test("that is no YAML, is refused", () => {
    assert.throws(() => rewriteYaml("- a: [", [], []), UnreadableYamlError);
    assert.throws(() => rewriteYaml("a: 1\na: 2\n", ["b"], []), UnreadableYamlError);
  });
});

const word = fc.constantFrom(
  "a",
  "Ana Klimovic (ETH)",
  "x: y",
  "# no",
  "- z",
  "12:30",
  "2026-03-01",
  "no",
  "1e3",
  "",
  " a",
  "a\nb",
  "l\n\n  m\n",
  "é 李",
  "'",
  '"',
  "[",
  "{a}",
  "*b*",
  "&c",
  "!d",
  "%e",
  "w ".repeat(70).trim(),
  `${"v ".repeat(70)}: # |`,
  "a\n",
  "\n",
  "a\t b",
);
const keys = fc.constantFrom("id", "name", "title", "k: v", "authors", "#");
const { value: anything } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    word,
    fc.integer({ min: 0, max: 9 }),
    fc.constant(null),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test("whatever a file says, it says what is wanted once it is rewritten, and its comments are still there", () => {
  const list = fc.array(anything, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(list, list, fc.infiniteStream(fc.boolean()), (one, other, choices) => {
      const plain = rewriteYaml("", [], one);
      assert.deepEqual(read(plain), one, plain);
      // Comments where nothing but a comment can be meant: above an entry of the outermost list.
      const commented = plain.replace(/^- /gm, (dash) => (choices.next().value ? `# kept\n${dash}` : dash));
      if (!isSameList(read(commented), one)) return;
      const rewritten = rewriteYaml(commented, [], other);
      assert.deepEqual(read(rewritten), other, `${commented}\n---\n${rewritten}`);
      assert.equal(rewriteYaml(rewritten, [], other), rewritten);
    }),
    { numRuns: 150 },
  );
});

function isSameList(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
