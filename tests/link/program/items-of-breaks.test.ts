import assert from "node:assert/strict";
import { test } from "node:test";
import { placedItemsOf } from "../../../src/model/program/events.ts";
import { keysOfItems } from "../../../src/revisions/keys.ts";
import { titleOfItem } from "../../../src/wording/labels.ts";
import { wordsOf } from "../../../src/wording/words.ts";
import { type Files, refused, siteWith } from "../../fixture.ts";
import { PROGRAM } from "../../fixture-content.ts";

function day(...items: string[]): Files {
  return {
    [PROGRAM]: `days:
  - date: 2026-03-28
    room: main
    items:
${items.map((item) => `      - ${item}\n`).join("")}`,
  };
}

test("a lunch with posters holds them as a session does, and keeps the key of a lunch and its place for everybody", () => {
  const [edition] = siteWith(
    day(
      '{type: lunch, start: "12:00", end: "13:00", papers: [inkwell], items: [{type: demo, title: Folding, speakers: tba}]}',
    ),
  ).editions;
  const keys = keysOfItems(edition);
  assert.deepEqual(
    placedItemsOf(edition.program).map(({ item, session }) => [
      keys.get(item),
      item.type,
      titleOfItem(item, wordsOf("en")).plain,
      session && titleOfItem(session, wordsOf("de")).plain,
      item.room?.id,
    ]),
    [
      ["/2026/program/#2026-03-28-lunch-1", "lunch", "Lunch", undefined, undefined],
      ["/2026/talks/inkwells-revisited/", "poster", "Inkwells Revisited", "Mittagessen", undefined],
      ["/2026/talks/folding/", "demo", "Folding", "Mittagessen", undefined],
    ],
  );
});

refused(
  "a break of a session that holds items",
  day(
    '{type: session, title: Nibs, start: "12:00", end: "13:00", items: [{type: break, papers: [inkwell]}]}',
  ),
  `${PROGRAM}:5:76  days[0].items[0].items[0]`,
  "This break stands in a session, and cannot hold items.",
  "Put it beside the session, among the `items` of the day.",
);

refused(
  "an id that two sessions have",
  day(
    '{type: workshop, id: pens, title: Pens, text: One., start: "12:00", end: "13:00"}',
    "{type: workshop, id: pens, title: Paper, text: Two., duration: 60}",
  ),
  `${PROGRAM}:6:30  days[0].items[1].id`,
  'Two sessions have the id "pens".',
  "Give one of the two another id.",
);
