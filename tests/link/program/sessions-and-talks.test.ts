import assert from "node:assert/strict";
import { test } from "node:test";
import { DateTime } from "luxon";
import { calendarEntry } from "../../../src/exports/calendar/event.ts";
import { itemEvent } from "../../../src/exports/calendar/item-event.ts";
import { eventsOf } from "../../../src/model/program/events.ts";
import { citedTalksOf, talksOf } from "../../../src/model/program/talks.ts";
import { wordsOf } from "../../../src/wording/words.ts";
import { type Files, problemsOf, refused, siteWith } from "../../fixture.ts";
import { PROGRAM } from "../../fixture-content.ts";

/** A final program of one day. */
function day(...items: string[]): Files {
  return {
    [PROGRAM]: `status: final
days:
  - date: 2026-03-28
    items:
${items.map((item) => `      - ${item}\n`).join("")}`,
  };
}

const SESSION =
  '{type: session, title: Ink, start: "09:00", end: "10:00", papers: [inkwell, blotter], items: [{type: discussion}]}';

test("the papers of a session are talks that share its time, before its items", () => {
  const [edition] = siteWith(day(SESSION)).editions;
  const [session] = edition.program?.days[0]?.items ?? [];
  assert.ok(session?.kind === "session");
  assert.deepEqual(
    session.items.map(({ kind, title, span }) => [kind, title?.source, span === session.span]),
    [
      ["talk", "Inkwells Revisited", true],
      ["talk", "The Blotter", true],
      ["ceremony", undefined, true],
    ],
  );
});

refused(
  "a paper of a session that does not exist",
  day(SESSION.replace("blotter", "blottr")),
  `${PROGRAM}:5:85  days[0].items[0].papers[1].paper`,
  'No paper of papers.yaml has the id "blottr".',
  "Did you mean blotter? Possible: inkwell, blotter.",
);

test("an activity needs no speaker, and who is not remembered is not missing in a final program", () => {
  const items = [
    '{type: activity, title: Live music, start: "09:00", duration: 30}',
    "{type: talk, title: Long ago, duration: 30, speakers: unknown}",
    "{type: panel, title: Longer ago, duration: 30, panelists: unknown}",
    SESSION.replace('start: "09:00", end: "10:00"', "duration: 60"),
  ];
  assert.deepEqual(problemsOf(day(...items)), []);
});

test("a talk has a chair, a language and a subtitle; a workshop has organizers", () => {
  const [edition] = siteWith(
    day(
      '{type: talk, title: Tinta, subtitle: Uma história, language: pt, chair: ada-morgan, speakers: [{name: Li Ming}], start: "09:00", duration: 30}',
      "{type: workshop, title: Pens, organizers: [{name: Ann Bell}], text: All day., duration: 30}",
      SESSION.replace('start: "09:00", end: "10:00"', "duration: 60"),
    ),
  ).editions;
  const [talk] = talksOf(edition);
  assert.deepEqual(
    [talk?.subtitle?.source, talk?.language, talk?.chairs.map(({ name }) => name)],
    ["Uma história", "pt", ["Ada Morgan"]],
  );
  const [, workshop] = edition.program?.days[0]?.items ?? [];
  assert.ok(workshop?.kind === "session");
  assert.deepEqual([workshop.type, workshop.organizers.map(({ name }) => name)], ["workshop", ["Ann Bell"]]);
});

test("what ends when it ends has no end in calendars, and does not lengthen the day", () => {
  const { series, editions } = siteWith(
    day(SESSION, '{type: social, title: Dinner, start: "19:00", end: open}'),
  );
  const [edition] = editions;
  const placed = eventsOf(edition.program).find(({ item }) => item.kind === "break");
  assert.ok(placed !== undefined);
  const moment = DateTime.utc(2026);
  const revision = { sequence: 0, created: moment, modified: moment };
  const { text } = calendarEntry(itemEvent(placed, edition, series, wordsOf("en")), "x", revision);
  assert.match(text, /^DTSTART;TZID=Europe\/Berlin:20260328T190000\r$/m);
  assert.doesNotMatch(text, /DTEND/);
  assert.equal(edition.hours?.end.toFormat("HH:mm"), "19:00");
});

test("the chair of a talk whose speakers nobody remembers is not cited for it", () => {
  const [edition] = siteWith(
    day(
      '{type: talk, title: Long ago, chair: ada-morgan, speakers: unknown, start: "09:00", duration: 30}',
      SESSION.replace('start: "09:00", end: "10:00"', "duration: 60"),
    ),
  ).editions;
  assert.deepEqual(citedTalksOf(edition), []);
});

refused(
  "an item without a start after one whose end is open",
  day(SESSION, '{type: social, title: Dinner, start: "19:00", end: open}', "{type: closing, duration: 10}"),
  `${PROGRAM}:7:9  days[0].items[2]`,
  "It is not known when this item starts.",
  "Write a `start`.",
);
