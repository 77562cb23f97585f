import assert from "node:assert/strict";
import { test } from "node:test";
import { itemEvent } from "../../../src/exports/calendar/item-event.ts";
import { eventsOf } from "../../../src/model/program/events.ts";
import { wordsOf } from "../../../src/wording/words.ts";
import { siteWith } from "../../fixture.ts";
import { PAPERS, PROGRAM } from "../../fixture-content.ts";

test("a calendar leads to the floor of a room, and to the place of a day away from the venue", () => {
  const { series, editions } = siteWith({
    [PAPERS]: null,
    [PROGRAM]: `rooms: [{id: aula, name: Aula, floor: 2}]
days:
  - date: 2026-03-28
    venue: Department of Physics
    items:
      - {type: talk, title: One, start: "10:00", end: "11:00", room: aula, speakers: tba}
      - {type: lunch, end: "12:00"}
  - date: 2026-03-29
    items: [{type: talk, title: Two, start: "10:00", end: "11:00", room: aula, speakers: tba}]
`,
  });
  const [edition] = editions;
  assert.deepEqual(
    eventsOf(edition.program).map((placed) => itemEvent(placed, edition, series, wordsOf("en")).location),
    [
      "Aula, 2, Department of Physics",
      "Department of Physics",
      "Aula, 2, Seehaus, Seestr. 1, Berlin, Germany, and online",
    ],
  );
});
