import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Files, noticed, problemsOf, refused, spoil } from "../../fixture.ts";
import { PAPERS, PROGRAM } from "../../fixture-content.ts";

/** A program of one day with these items, and rooms a and b that items may name. */
function programOf(...items: string[]): Files {
  const lines = items.map((item) => `      - ${item}\n`).join("");
  return { [PAPERS]: null, [PROGRAM]: `days:\n  - date: 2026-03-28\n    items:\n${lines}` };
}

const SESSION = '{type: session, title: A, start: "09:00", end: "10:00", text: More.';
const ANN = "speakers: [{name: Ann Example}]";
const TIMES = "Correct the times, or name a room for each if they run side by side.";
const at = (index: number): string => `${PROGRAM}:${4 + index}:9  days[0].items[${index}]`;

describe("two items at once", () => {
  refused(
    "without rooms",
    spoil(PROGRAM, '{type: lunch, start: "12:00"', '{type: lunch, start: "10:15"'),
    `${PROGRAM}:19:9  days[0].items[3]`,
    'At 10:15, the lunch overlaps with "A History of Ink".',
    TIMES,
  );

  refused(
    "in one room",
    programOf(
      `${SESSION}, room: a}`,
      '{type: talk, title: B, speakers: tba, start: "09:59", duration: 9, room: a}',
    ),
    at(1),
    'At 09:59, "A" and "B" are both in a.',
    "Change the time or the room of one of them.",
  );

  describe("of posters", () => {
    const posters = (title: string) =>
      `{type: session, title: ${title}, room: a, start: "18:00", end: "20:00", items: [{type: poster, title: ${title} one, ${ANN}}, {type: poster, title: ${title} two, speakers: tba}]}`;

    test("in one hall are told how to share it", () => {
      assert.deepEqual(
        problemsOf(programOf(posters("A"), posters("B"))).map((problem) => problem.split("\n  ").slice(1)),
        [
          [
            'At 18:00, "A" and "B" are both in a.',
            "Change the time or the room of one of them. If they share it, list it in `rooms` as {id: a, name: a, isShared: true}.",
          ],
        ],
      );
    });

    test("in one session may share room, time and presenters", () => {
      const items = ["one", "two"].map((title) => `{type: poster, title: ${title}, ${ANN}}`).join(", ");
      const session = `{type: session, title: A, room: a, start: "18:00", end: "20:00", items: [${items}]}`;
      assert.deepEqual(problemsOf(programOf(session)), []);
    });
  });

  refused(
    "of which one has a room",
    programOf(`${SESSION}, room: a}`, '{type: talk, title: B, speakers: tba, start: "09:30", duration: 9}'),
    at(1),
    'At 09:30, "B" overlaps with "A".',
    TIMES,
  );

  noticed(
    "of which one is a break, beside a room,",
    programOf(`${SESSION}, room: a}`, '{type: lunch, start: "09:30", end: "10:30"}'),
    at(1),
    'At 09:30, the lunch overlaps with "A".',
    "Give the break a room if it is only for some.",
  );

  for (const [story, second] of [
    ["in two rooms", '{type: talk, title: B, speakers: tba, start: "09:30", duration: 30, room: b}'],
    [
      "at the venue and elsewhere",
      '{type: talk, title: B, speakers: tba, start: "09:30", duration: 30, place: Lab}',
    ],
    ["of which one is the registration", '{type: registration, start: "09:30", duration: 30, room: a}'],
    [
      "of which one is cancelled",
      '{type: talk, title: B, speakers: tba, start: "09:30", duration: 30, room: a, cancelled: true}',
    ],
    ["that only touch", '{type: talk, title: B, speakers: tba, start: "10:00", duration: 30, room: a}'],
  ] as const) {
    test(`${story} are fine`, () => {
      assert.deepEqual(problemsOf(programOf(`${SESSION}, room: a}`, second)), []);
    });
  }

  test("that share the time of their session are fine", () => {
    for (const items of [
      `[{type: talk, title: B, ${ANN}}, {type: talk, title: C, ${ANN}}]`,
      "[{type: lunch}, {type: break, title: Coffee}, {type: discussion}]",
    ])
      assert.deepEqual(problemsOf(programOf(`${SESSION}, room: a, items: ${items}}`)), []);
  });

  test("in sessions that collide are told of once, with the sessions", () => {
    const items = "items: [{type: talk, title: B, speakers: tba, id: ";
    const sessions = ["b}]}", "c}]}"].map((end) => `${SESSION}, room: a, ${items}${end}`);
    assert.deepEqual(problemsOf(programOf(...sessions)).length, 1);
  });
});

describe("a person in two places at once", () => {
  const remedy = "Change the time of one of them, or who is there.";
  noticed(
    "as chair and as speaker",
    programOf(
      `${SESSION}, room: a, chair: {name: Ann Example}}`,
      `{type: talk, title: B, ${ANN}, start: "09:30", duration: 30, room: b}`,
    ),
    at(1),
    'At 09:30, Ann Example is expected in two places: "A" and "B".',
    remedy,
  );

  noticed(
    "as panelist and as moderator, under two spellings,",
    programOf(
      '{type: panel, title: P, start: "09:00", end: "10:00", room: a, panelists: [{name: Zoé Ångström}]}',
      '{type: panel, title: Q, start: "09:00", end: "10:00", room: b, panelists: tba, moderator: {name: Zoe Angstrom}}',
    ),
    at(1),
    'At 09:00, Zoe Angstrom is expected in two places: "P" and "Q".',
    remedy,
  );

  test("as chair of a session and speaker in it is fine", () => {
    const items = `[{type: talk, title: B, ${ANN}, duration: 30}]`;
    assert.deepEqual(problemsOf(programOf(`${SESSION}, chair: {name: Ann Example}, items: ${items}}`)), []);
  });

  test("as an author of a paper that others may present is fine", () => {
    const papers = "[{id: x, title: X, authors: [{name: Ann Example}, {name: Bo Other}]}]\n";
    const changes = programOf(
      `{type: talk, title: B, ${ANN}, start: "09:00", duration: 30, room: a}`,
      '{type: paper, paper: x, start: "09:00", duration: 30, room: b}',
    );
    assert.deepEqual(problemsOf({ ...changes, [PAPERS]: papers }), []);
  });
});
