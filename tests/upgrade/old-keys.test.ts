import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderProblem } from "../../src/problem.ts";
import { readFrontMatter } from "../../src/read/front-matter.ts";
import { readYaml, type YamlDocument } from "../../src/read/yaml/yaml.ts";
import { withNewKeys } from "../../src/upgrade/old-keys.ts";
import type { RenamedKey, Renamings } from "../../src/upgrade/renamings.ts";
import { RENAMINGS } from "../../src/upgrade/renamings.ts";
import { rewritten } from "../../src/upgrade/rewriting.ts";

const PC = "editions/2026/pc.yaml";
const NEVER = "9999-01-01";
const hasEnded = (until: string): boolean => until <= "2026-12-01";

function renaming(from: string, to: string, more: Partial<RenamedKey> = {}): RenamedKey {
  return { files: /\/pc\.yaml$/, at: /^\d+$/, from, to, since: "0.2.0", until: NEVER, ...more };
}

const EMPLOYER: Renamings = {
  keys: [renaming("employer", "affiliation"), renaming("site", "url")],
  files: [],
  hasEnded,
};

function read(text: string, renamings = EMPLOYER): YamlDocument {
  const document = readYaml(PC, text);
  if (!("value" in document)) throw new Error("not YAML");
  return withNewKeys(document, text, renamings);
}

describe("a key under its old name", () => {
  test("is read as the new one, and told with the day on which that ends", () => {
    const { value, problems, source } = read("- name: Ada\n  employer: London\n");
    assert.deepEqual(value, [{ name: "Ada", affiliation: "London" }]);
    assert.deepEqual(problems.map(renderProblem), [
      `${PC}:2:3  [0].employer
  Notice: \`employer\` is called \`affiliation\` since version 0.2.0; versions from 9999-01-01 on do not read the old name.
  npm run upgrade renames it, here and wherever it stands.`,
    ]);
    const { line, column } = source.locate([0, "affiliation"], "value");
    assert.deepEqual([line, column], [2, 13]);
  });

  test("is an error in a version that came out after that day", () => {
    const ended = {
      keys: [renaming("employer", "affiliation", { until: "2020-01-01" })],
      files: [],
      hasEnded,
    };
    const [problem] = read("- name: Ada\n  employer: London\n", ended).problems;
    assert.deepEqual(
      [problem?.severity, problem?.message, problem?.remedy],
      [
        "error",
        "`employer` is called `affiliation` since version 0.2.0.",
        "npm run upgrade renames it, here and wherever it stands.",
      ],
    );
  });

  test("is an error beside the new one, which holds", () => {
    const { value, problems } = read("- {name: Ada, employer: A, affiliation: B}\n");
    assert.deepEqual(value, [{ name: "Ada", affiliation: "B" }]);
    assert.deepEqual(
      problems.map(({ severity, message, remedy }) => [severity, message, remedy]),
      [
        [
          "error",
          "`employer` is the old name of `affiliation`, and both stand here.",
          "Keep one of the two.",
        ],
      ],
    );
  });

  test("may stand in another one, and both are found by their new names", () => {
    const nested = {
      keys: [renaming("folk", "people", { at: /^$/ }), renaming("alias", "also", { at: /^folk\.\d+$/ })],
      files: [],
      hasEnded,
    };
    const { value, source } = read("folk:\n  - alias: x\n", nested);
    assert.deepEqual(value, { people: [{ also: "x" }] });
    assert.equal(source.locate(["people", 0, "also"], "value").column, 12);
  });

  test("means nothing in another file, another mapping, or a text", () => {
    for (const text of [
      "- name: employer\n  bio: |\n    employer: x\n",
      "- {name: A, more: {employer: B}}\n",
      "- name: employer of nobody\n",
    ])
      assert.deepEqual(read(text).problems, []);
    const organizers = readYaml("editions/2026/organizers.yaml", "- {employer: A}\n");
    assert.ok("value" in organizers);
    assert.equal(withNewKeys(organizers, "- {employer: A}\n", EMPLOYER), organizers);
  });
});

describe("an upgrade of a file", () => {
  test("changes the names of keys, and no other byte", () => {
    const before = `\uFEFF# Members\r\n- name: "Ada Lovelace"   # the first\r\n\r\n  employer: 'London' # as she said\r\n- {name: Emmy Noether, "employer": Göttingen, 'site': https://e.org/}\r\n`;
    assert.deepEqual(rewritten(PC, before, EMPLOYER), {
      count: 3,
      text: before
        .replace("employer", "affiliation")
        .replace('"employer"', "affiliation")
        .replace("'site'", "url"),
    });
  });

  test("reaches front matter", () => {
    const path = "editions/2026/cfp.md";
    const call = {
      keys: [renaming("themes", "topics", { files: /cfp\.md$/, at: /^$/ })],
      files: [],
      hasEnded,
    };
    const text = "---\nthemes: [A] # two\n---\n\nthemes: none\n";
    assert.deepEqual(rewritten(path, text, call), { count: 1, text: text.replace("themes", "topics") });
    const document = readFrontMatter(path, text);
    assert.ok("value" in document);
    assert.deepEqual(withNewKeys(document, text, call).value, { topics: ["A"] });
  });

  test("renames once what an alias takes over, and leaves what a person has to decide", () => {
    const aliases = "- &a {name: A, employer: B}\n- *a\n- <<: *a\n  name: C\n";
    assert.deepEqual(rewritten(PC, aliases, EMPLOYER), {
      count: 1,
      text: aliases.replace("employer", "affiliation"),
    });
    for (const text of ["- {employer: A, affiliation: B}\n", "- name: [\n  employer: A\n", "employer: A"])
      assert.deepEqual(rewritten(PC, text, EMPLOYER), { text, count: 0 });
  });
});

test("no key is renamed to one that is renamed itself", () => {
  for (const { files, from } of RENAMINGS.keys)
    assert.ok(!RENAMINGS.keys.some(({ to, files: other }) => to === from && String(other) === String(files)));
});
