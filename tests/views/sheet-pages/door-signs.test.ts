import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hasDoorSigns } from "../../../src/kinds/page-kinds.ts";
import { doorSignsView } from "../../../src/views/sheet-pages/door-signs.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { EDITION, FIXTURE, PAPERS, PROGRAM } from "../../fixture-content.ts";

/** Each sign as its room and day, with the titles that stand on it. */
function signs(changes: Files = {}): unknown[] {
  const context = contextAt("2026-01-01T00:00Z", siteWith(changes));
  return doorSignsView(context.current, context).signs.map(({ room, day, items }) => [
    `${room}, ${day}`,
    ...items.flatMap((item) => [item, ...item.items]).map(({ title, place }) => `${title.plain}${place}`),
  ]);
}

/** A day in one room that nobody names. */
const PLAIN = `days:
  - date: 2026-03-28
    start: "09:00"
    items:
      - {type: opening, duration: 15}
      - {type: social, title: Dinner, start: "19:00", end: "22:00", place: Boathouse}
`;

describe("door signs", () => {
  test("are one for each day of each room, with what takes place there", () => {
    assert.deepEqual(signs(), [
      ["Main hall, Saturday, March 28", "Nibs", "Inkwells Revisited", "The Blotter"],
      ["Annex, Saturday, March 28", "Hands on", "Folding", "Binding"],
    ]);
  });

  test("send a talk of a session to the room where it is given", () => {
    const program = [
      ["- {type: paper, paper: inkwell}", "- {type: paper, paper: inkwell, room: annex}"],
      ['room: annex\n        start: "13:00"', 'room: annex\n        start: "14:00"'],
      ['start: "14:30"', 'start: "15:00"'],
    ].reduce((text, [from = "", to = ""]) => text.replace(from, to), FIXTURE[PROGRAM] ?? "");
    assert.deepEqual(signs({ [PROGRAM]: program }), [
      ["Main hall, Saturday, March 28", "Nibs", "The Blotter"],
      ["Annex, Saturday, March 28", "Inkwells Revisited", "Hands on", "Folding", "Binding"],
    ]);
  });

  test("name the venue's room, or the edition, where no item names a room; and nothing off the venue", () => {
    const room = spoil(EDITION, "name: Seehaus,", "name: Seehaus, room: Great hall,");
    const plain = { [PROGRAM]: PLAIN, [PAPERS]: null };
    assert.deepEqual(signs({ ...room, ...plain }), [["Great hall, Saturday, March 28", "Opening"]]);
    assert.deepEqual(signs(plain), [["Quill 2026, Saturday, March 28", "Opening"]]);
    const single = { ...plain, [PROGRAM]: `rooms: [{id: a, name: Aula}]\n${PLAIN}` };
    assert.deepEqual(signs(single), [["Aula, Saturday, March 28", "Opening"]]);
  });

  test("are for doors: an edition that is only online has them where it has rooms", () => {
    const online = spoil(EDITION, "presence: hybrid", "presence: online");
    const plain = { [PROGRAM]: PLAIN, [PAPERS]: null };
    const [withRooms, without, inPerson] = [online, { ...online, ...plain }, plain].map((changes) =>
      hasDoorSigns(siteWith(changes).editions[0]),
    );
    assert.deepEqual([withRooms, without, inPerson], [true, false, true]);
  });
});
