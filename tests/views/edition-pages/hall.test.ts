import assert from "node:assert/strict";
import { test } from "node:test";
import type { Title } from "../../../src/model/text.ts";
import { type HallRoomView, hallView } from "../../../src/views/edition-pages/hall.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { EDITION, PAPERS, PROGRAM } from "../../fixture-content.ts";
import { pagesOf } from "../../made.ts";

function hallWith(changes: Files = {}) {
  const context = contextAt("2026-01-01T00:00Z", siteWith(changes));
  return hallView(context.current, context);
}

/** A room's name, with each item as one line. */
function told({ name, items }: HallRoomView): unknown[] {
  return [
    name,
    ...items.map(({ date, day, time, title, lines, session }) =>
      [date.slice(-2), day, time.local, title.plain, ...lines.map(plain), session?.plain ?? ""]
        .filter((part) => part !== "")
        .join(" | "),
    ),
  ];
}

test("the hall's page tells the whole program by room, and before it what concerns everybody", () => {
  const { across, rooms, title, frame } = hallWith();
  assert.deepEqual([title, frame.isHidden, frame.timezone], ["Now at Quill 2026", true, "Europe/Berlin"]);
  assert.deepEqual(across && told(across), [
    "Everyone",
    "28 | Saturday | 09:00–09:30 | Coffee and badges",
    "28 | Saturday | 09:30–09:45 | Opening | Ada Morgan",
    "28 | Saturday | 09:45–10:30 | A History of Ink | Li Ming",
    "28 | Saturday | 12:00–13:00 | Lunch",
    "28 | Saturday | 14:30–15:30 | Will We Write? | Ada Morgan, Eve Stone, Minsoo Rhu",
    "28 | Saturday | 19:00–22:00 | Dinner",
    "28 | Saturday | 00:30–01:00 (+1) | Writing by Moonlight | Eve Stone",
    "29 | Sunday | 09:30–10:30 | To be announced | Tom Vale",
    "29 | Sunday | 10:30–11:00 | Closing",
  ]);
  assert.deepEqual(rooms.map(told), [
    ["Main hall", "28 | Saturday | 13:00–14:00 | Nibs | Inkwells Revisited | The Blotter"],
    ["Annex", "28 | Saturday | 13:00–13:30 | Folding | Hands on"],
  ]);
});

test("without rooms, everything stands in one without a name", () => {
  const program = 'days: [{date: 2026-03-28, items: [{type: opening, start: "09:00", end: "10:00"}]}]\n';
  const { across, rooms } = hallWith({ [PROGRAM]: program });
  assert.deepEqual([across, rooms.map(told)], [undefined, [["", "28 | 09:00–10:00 | Opening"]]]);
});

test("an edition without a program, or one that is cancelled, has no page for the hall", () => {
  const countWith = (changes: Files) =>
    pagesOf(contextAt("2026-01-01T00:00Z", siteWith(changes))).halls.length;
  assert.equal(countWith({}), 1);
  assert.equal(countWith({ [PROGRAM]: "{}\n", [PAPERS]: null }), 0);
  assert.equal(countWith(spoil(EDITION, "ordinal: 3", "cancelled: Snow.")), 0);
});

function plain(line: Title | string): string {
  return typeof line === "string" ? line : line.plain;
}
