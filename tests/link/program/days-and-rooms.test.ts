import assert from "node:assert/strict";
import { test } from "node:test";
import { eventsOf } from "../../../src/model/program/events.ts";
import { type Files, problemsOf, refused, siteWith } from "../../fixture.ts";
import { PAPERS, PROGRAM } from "../../fixture-content.ts";

/** A program of one day with posters, in a hall. */
function posters(hall: string, items: string): Files {
  return {
    [PAPERS]: null,
    [PROGRAM]: `status: final
rooms: [${hall}]
days:
  - date: 2026-03-28
    items:
${items}`,
  };
}

const TWO_SESSIONS = `      - {type: session, title: Posters, start: "18:00", end: "20:00", room: hall, items: [{type: poster, title: One, speakers: [{name: Ann Bell}]}]}
      - {type: session, title: Students, start: "18:00", end: "20:00", room: hall, items: [{type: poster, title: Two, speakers: [{name: Ann Bell}]}]}
`;

test("in a shared hall, sessions of posters stand side by side and share presenters", () => {
  assert.deepEqual(problemsOf(posters("{id: hall, name: Hall, isShared: true}", TWO_SESSIONS)), []);
});

refused(
  "two sessions of posters in a hall that is not shared",
  posters("{id: hall, name: Hall}", TWO_SESSIONS),
  `${PROGRAM}:7:9  days[0].items[1]`,
  'At 18:00, "Posters" and "Students" are both in Hall.',
  "Change the time or the room of one of them. If they share it, list it in `rooms` as {id: hall, name: Hall, isShared: true}.",
);

test("posters and demos stand side by side in one room at one time, with one presenter", () => {
  const items = `      - {type: poster, title: One, start: "18:00", end: "20:00", room: hall, speakers: [{name: Ann Bell}]}
      - {type: demo, title: Two, start: "18:00", end: "20:00", room: hall, speakers: [{name: Ann Bell}]}
`;
  assert.deepEqual(problemsOf(posters("{id: hall, name: Hall}", items)), []);
});

test("the room of a day is that of its sessions and talks that name none, and not that of lunch", () => {
  const site = siteWith({
    [PAPERS]: null,
    [PROGRAM]: `days:
  - date: 2026-03-28
    title: Tutorials
    venue: Department of Physics
    room: Aula
    items:
      - {type: talk, title: One, start: "10:00", end: "11:00", speakers: tba}
      - {type: talk, title: Two, start: "11:00", end: "12:00", room: Annex, speakers: tba}
      - {type: lunch, start: "12:00", end: "13:00"}
`,
  });
  const [edition] = site.editions;
  assert.deepEqual(
    eventsOf(edition.program).map(({ item, day }) => [item.room?.name, day.title?.plain, day.venue]),
    [
      ["Aula", "Tutorials", "Department of Physics"],
      ["Annex", "Tutorials", "Department of Physics"],
      [undefined, "Tutorials", "Department of Physics"],
    ],
  );
});

const ONE_SESSION = `      - {type: session, title: Posters, start: "18:00", end: "20:00", room: hall, text: All at once.}
      - {type: session, title: Students, start: "18:00", end: "20:00", room: attic, text: All at once.}
`;

refused(
  "a second room of the same name",
  posters("{id: hall, name: Hall}, {id: attic, name: Hall}", ONE_SESSION),
  `${PROGRAM}:2:51  rooms[1].name`,
  'Two rooms have the name "Hall".',
  "Give one of the two another name, or remove it.",
);

test("rooms of one name may be on different floors", () => {
  const rooms = "{id: hall, name: Hall, floor: 1}, {id: attic, name: Hall, floor: 2}";
  assert.deepEqual(problemsOf(posters(rooms, ONE_SESSION)), []);
});
