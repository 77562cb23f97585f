import assert from "node:assert/strict";
import { test } from "node:test";
import { eventsOf, placedItemsOf } from "../../../src/model/program/events.ts";
import { programPartsOf } from "../../../src/model/program/program-parts.ts";
import { citedTalksOf, talksOf } from "../../../src/model/program/talks.ts";
import { keysOfItems, uidOf } from "../../../src/revisions/keys.ts";
import { type Files, problemsOf, refused, siteWith } from "../../fixture.ts";
import { PROGRAM } from "../../fixture-content.ts";

/** A program of one listed day, of an edition of two. */
function day(...items: string[]): Files {
  return {
    [PROGRAM]: `days:
  - date: 2026-03-28
    items:
${items.map((item) => `      - ${item}\n`).join("")}`,
  };
}

const TWICE =
  '{type: activity, title: Ink tasting, times: [{start: "10:00", end: "11:00"}, {date: 2026-03-29, start: "15:00", end: open}]}';

test("what takes place twice is one item, one page and one citation, and two events with keys that stay", () => {
  const { series, editions } = siteWith(
    day(TWICE.replace("activity", "talk").replace("times", "speakers: [ada-morgan], times")),
  );
  const [edition] = editions;
  assert.deepEqual(
    [talksOf(edition).length, citedTalksOf(edition).length, edition.counts],
    [1, 1, { talk: 1 }],
  );
  const keys = keysOfItems(edition);
  assert.deepEqual(
    eventsOf(edition.program).map(({ item, day: { date } }) => [
      uidOf(keys.get(item) ?? "", series),
      date,
      item.span.start.toFormat("dd HH:mm"),
      item.isOpen,
    ]),
    [
      ["2026-talks-ink-tasting@quill.lectern", "2026-03-28", "28 10:00", false],
      ["2026-talks-ink-tasting-_2@quill.lectern", "2026-03-29", "29 15:00", true],
    ],
  );
});

test("a day on which there is only something again is a day of the program", () => {
  const [edition] = siteWith(day(TWICE)).editions;
  assert.deepEqual(
    edition.program?.days.map(({ date, items, repeats }) => [date, items.length, repeats.length]),
    [
      ["2026-03-28", 1, 0],
      ["2026-03-29", 0, 1],
    ],
  );
});

test("a session that takes place twice does so with all that stands in it", () => {
  const session =
    '{type: session, title: Nibs, times: [{start: "09:00", end: "10:00"}, {start: "14:00", end: "15:00"}], items: [{type: paper, paper: inkwell, duration: 30}, {type: paper, paper: blotter, duration: 20}]}';
  const [edition] = siteWith(day(session)).editions;
  const keys = keysOfItems(edition);
  assert.deepEqual(
    placedItemsOf(edition.program).map(({ item }) => [keys.get(item), item.span.start.toFormat("HH:mm")]),
    [
      ["/2026/program/#session-nibs", "09:00"],
      ["/2026/talks/inkwells-revisited/", "09:00"],
      ["/2026/talks/the-blotter/", "09:30"],
      ["/2026/program/#session-nibs_2", "14:00"],
      ["/2026/talks/inkwells-revisited/#_2", "14:00"],
      ["/2026/talks/the-blotter/#_2", "14:30"],
    ],
  );
  const [part] = programPartsOf(edition.program).filter(({ kind }) => kind === "sessions");
  assert.equal(part?.events.length, 4);
});

test("a further time is outside of the session that the item stands in", () => {
  const session =
    '{type: session, title: Nibs, start: "09:00", end: "10:00", room: main, items: [{type: poster, paper: inkwell, times: [{start: "09:00", end: "09:30"}, {start: "12:00", end: "12:30"}]}]}';
  const [edition] = siteWith(day(session)).editions;
  const [, , repeat] = placedItemsOf(edition.program);
  assert.deepEqual([repeat?.session?.title?.plain, repeat?.item.room?.name], ["Nibs", "main"]);
});

test("a further time collides with what is there then", () => {
  const other = '{type: talk, title: Pens, speakers: [ada-morgan], room: main, start: "15:00", end: "16:00"}';
  const again = TWICE.replace("times", "room: main, times").replace("date: 2026-03-29, ", "");
  assert.deepEqual(problemsOf(day(again, other)), [
    `${PROGRAM}:4:98  days[0].items[0].times[1]
  At 15:00, "Pens" and "Ink tasting" are both in main.
  Change the time or the room of one of them.`,
  ]);
});

const ITEM = "days[0].items[0]";

refused(
  "a start beside several times",
  day(TWICE.replace("times", 'start: "10:00", times')),
  `${PROGRAM}:4:46  ${ITEM}.start`,
  "This item has `times`, and `start` beside them.",
  "Write all of its times in `times`, and remove it.",
);

refused(
  "an empty list of times",
  day("{type: activity, title: Ink, times: []}"),
  `${PROGRAM}:4:45  ${ITEM}.times`,
  "There are no times here.",
  'Write each as a line of its own, such as - {start: "10:00", end: "11:00"}. Or leave out the key.',
);

refused(
  "a list of one time",
  day('{type: activity, title: Ink, times: [{date: 2026-03-29, start: "09:00", end: "24:30"}]}'),
  `${PROGRAM}:4:45  ${ITEM}.times`,
  "There is only one time here, and `times` is for several.",
  'Write start: "09:00" and end: "24:30" instead of `times`, under the day 2026-03-29.',
);

refused(
  "a first time on another day than the item stands under",
  day(TWICE.replace("{start", "{date: 2026-03-29, start")),
  `${PROGRAM}:4:61  ${ITEM}.times[0].date`,
  "The first time of this item is on 2026-03-29, and it stands under 2026-03-28.",
  "Move the item to the day 2026-03-29, or write a time on 2026-03-28 first.",
);

refused(
  "a time outside the edition",
  day(TWICE.replace("2026-03-29", "2026-03-30")),
  `${PROGRAM}:4:93  ${ITEM}.times[1].date`,
  "The day 2026-03-30 lies outside the edition, which lasts from 2026-03-28 to 2026-03-29.",
  "Correct it, or the days in edition.yaml.",
);

refused(
  "times that overlap",
  day(TWICE.replace("date: 2026-03-29, ", "").replace('"15:00"', '"10:30"').replace("open", '"11:30"')),
  `${PROGRAM}:4:86  ${ITEM}.times[1]`,
  "Two times of this item overlap on 2026-03-28: 10:00–11:00 and 10:30–11:30.",
  "Correct one of them, or remove it.",
);

refused(
  "a time that ends before it starts",
  day(TWICE.replace("open", '"14:00"')),
  `${PROGRAM}:4:126  ${ITEM}.times[1].end`,
  "This time ends at 14:00, and it starts at 15:00.",
  "Correct its start or its end.",
);

refused(
  "times of an item of a session that takes place several times",
  day(
    '{type: session, title: Nibs, times: [{start: "09:00", end: "10:00"}, {start: "14:00", end: "15:00"}], items: [{type: poster, paper: inkwell, times: [{start: "09:00", end: "09:30"}, {start: "12:00", end: "12:30"}]}]}',
  ),
  `${PROGRAM}:4:157  ${ITEM}.items[0].times`,
  "This item has `times` of its own, and the session that it stands in takes place several times.",
  "Write `times` for one of the two.",
);
