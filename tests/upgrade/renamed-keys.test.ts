import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RENAMED_KEYS, withNewKeys } from "../../src/upgrade/renamed-keys.ts";
import { problemsOf } from "../fixture.ts";

describe("a key that is called otherwise now", () => {
  test("is renamed, and comments, order, quotes and blank lines stay", () => {
    const before = `# Members
- name: "Ada Lovelace"   # the first

  institution: 'London' # as she said
- {name: Emmy Noether, "university": Göttingen, website: https://e.org/}
`;
    assert.deepEqual(withNewKeys("editions/2026/pc.yaml", before), {
      count: 3,
      text: before
        .replace("institution", "affiliation")
        .replace('"university"', "affiliation")
        .replace("website", "url"),
    });
  });

  test("stays where its new name is taken, for somebody has to decide", () => {
    const text = "- {name: Ada, institution: A, affiliation: B}\n- {name: Emmy, company: C, university: D}\n";
    assert.deepEqual(withNewKeys("editions/2026/pc.yaml", text), {
      count: 1,
      text: text.replace("company", "affiliation"),
    });
  });

  test("is one of its file and its mapping, and a word of a text is none", () => {
    for (const [path, text] of [
      ["data/series.yaml", "name: A\ndescription: B\nlinks: [{label: website, url: /}]\n"],
      ["editions/2026/edition.yaml", "year: 2026\nlinks: {website: https://e.org/}\nvenue: {name: A}\n"],
      ["editions/2026/papers.yaml", "- id: a\n  title: website\n  abstract: |\n    website: x\n"],
      ["editions/2026/venue.md", "website: x\n"],
      ["editions/2026/pc.yaml", "- name: [\n"],
    ] as const)
      assert.deepEqual(withNewKeys(path, text), { text, count: 0 });
  });

  test("leads to content without a problem", () => {
    const old = "- name: Ada Lovelace\n  institution: London\n";
    const path = "editions/2026/pc.yaml";
    assert.match(problemsOf({ [path]: old }).join("\n"), /There is no key `institution` here/);
    assert.doesNotMatch(problemsOf({ [path]: withNewKeys(path, old).text }).join("\n"), /There is no key/);
  });

  test("is none that it is called now", () => {
    for (const { from, to } of RENAMED_KEYS) assert.ok(!from.includes(to), to);
  });
});
