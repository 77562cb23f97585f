import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { programView } from "../../../src/views/edition-pages/program.ts";
import { programFilterView } from "../../../src/views/program/program-filter.ts";
import { programToolsView } from "../../../src/views/program/program-tools.ts";
import { wordsOf } from "../../../src/wording/words.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { PAPERS, PROGRAM } from "../../fixture-content.ts";

function contextWith(changes: Files = {}, url?: string) {
  return contextAt("2026-01-01T00:00Z", siteWith(changes, url));
}

/** A program of so many talks of one type in no room. */
function talks(count: number): Files {
  const items = Array.from(
    { length: count },
    (_, index) => `      - {type: talk, title: Talk ${index}, duration: 5, speakers: tba}`,
  );
  const program = ["days:", "  - date: 2026-03-28", '    start: "09:00"', "    items:", ...items, ""].join(
    "\n",
  );
  return { [PROGRAM]: program, [PAPERS]: null };
}

const filterOf = (changes: Files = {}) => {
  const context = contextWith(changes);
  return programFilterView(context.current, context);
};

describe("the filter of a program", () => {
  test("offers the rooms and types that tell its talks apart, in their order, and no single track", () => {
    assert.deepEqual(
      filterOf()?.choices.map(({ name, all, options }) => [
        name,
        all,
        ...options.map(({ value, label }) => `${value}: ${label}`),
      ]),
      [
        ["room", "All rooms", "main: Main hall", "annex: Annex"],
        [
          ...["type", "All types", "keynote: Keynote", "invited: Invited talk", "paper: Paper", "demo: Demo"],
          ...["panel: Panel", "talk: Talk"],
        ],
      ],
    );
  });

  test("offers tracks once talks stand in two of them", () => {
    const changes = {
      [PROGRAM]: (
        spoil(
          PROGRAM,
          "tracks: [{id: tools, name: Tools}]",
          "tracks: [{id: tools, name: Tools}, {id: hands, name: Hands}, {id: none, name: None}]",
        )[PROGRAM] ?? ""
      ).replace("room: annex", "room: annex\n        track: hands"),
    };
    assert.deepEqual(filterOf(changes)?.choices[0]?.options, [
      { value: "tools", label: "Tools" },
      { value: "hands", label: "Hands" },
    ]);
  });

  test("is only a field for text where all talks are alike, and nothing where they are few", () => {
    assert.deepEqual(filterOf(talks(6)), { choices: [] });
    assert.equal(filterOf(talks(5)), undefined);
  });
});

describe("the tools of a program", () => {
  test("keep what is chosen by site and edition", () => {
    const context = contextWith({}, "https://user.github.io/quill/");
    const tools = programToolsView(context.current, context);
    assert.deepEqual(
      [tools?.store, JSON.parse(tools?.words ?? "")],
      ["/quill/2026/", { ...wordsOf("en").text.tools, add: "Add to my program: {title}" }],
    );
  });

  test("are there for two talks, and not for one", () => {
    const viewOf = (count: number) => {
      const context = contextWith(talks(count));
      const { tools, frame } = programView(context.current, context);
      return { hasTools: tools !== undefined, scripts: frame.scripts };
    };
    const site = { href: "/assets/site.js", isFirst: false };
    const program = { href: "/assets/program.js", isFirst: true }; // which also changes zones
    assert.deepEqual(viewOf(2), { hasTools: true, scripts: [site, program] });
    assert.deepEqual(viewOf(1), { hasTools: false, scripts: [site, program] });
  });
});
