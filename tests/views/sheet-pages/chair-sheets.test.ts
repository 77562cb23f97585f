import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hasChairSheets } from "../../../src/model/program/talks.ts";
import { chairSheetsView } from "../../../src/views/sheet-pages/chair-sheets.ts";
import { contextAt, type Files, siteWith } from "../../fixture.ts";
import { PEOPLE, PROGRAM } from "../../fixture-content.ts";

/** Each sheet as its day and session, with the times and titles of its talks, and who speaks. */
function sheets(changes: Files = {}): unknown[] {
  const context = contextAt("2026-01-01T00:00Z", siteWith(changes));
  return chairSheetsView(context.current, context).sheets.map(({ day, session, speakers }) => [
    `${day}: ${session.title.plain}`,
    session.items.map(({ title, time }) => `${time?.local ?? ""} ${title.plain}`.trim()),
    speakers.map(({ name, affiliation, bio }) =>
      [name, affiliation, bio].filter((text) => text !== "").join(", "),
    ),
  ]);
}

describe("sheets for session chairs", () => {
  test("are one for each session, with its talks and those who give them", () => {
    assert.deepEqual(sheets(), [
      [
        "Saturday, March 28: Nibs",
        ["Inkwells Revisited", "The Blotter"],
        ["Jo Øst, Lund, IBM", "Li Ming, NTU", "Tom Vale"],
      ],
      ["Saturday, March 28: Hands on", ["13:00–13:30 Folding", "13:30–13:55 Binding"], []],
    ]);
  });

  test("say of a speaker what people.yaml says", () => {
    const program = `days:
  - date: 2026-03-28
    start: "09:00"
    items:
      - {type: session, title: Pens, end: "10:00", items: [{type: invited, title: Nibs, speakers: [ada-morgan]}]}
`;
    assert.deepEqual(sheets({ [PROGRAM]: program }), [
      ["Saturday, March 28: Pens", ["Nibs"], ["Ada Morgan, University of Oslo, Ada builds *pens*."]],
    ]);
  });

  test("are not there where no session has a talk", () => {
    const [edition] = siteWith({
      [PROGRAM]: "days: []\n",
      [PEOPLE]: "{}\n",
      "editions/2026/organizers.yaml": "[]\n",
    }).editions;
    assert.equal(hasChairSheets(edition), false);
  });
});
