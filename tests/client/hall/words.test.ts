import assert from "node:assert/strict";
import { test } from "node:test";
import { type HallWords, hallWords } from "../../../src/client/hall/words.ts";
import { wallsIn } from "../../../src/client/zones/wall-clock.ts";
import { wordsOf } from "../../../src/wording/words.ts";

function wordsIn(language: string, zone: string): HallWords {
  const { now, tools, marks } = wordsOf(language).text;
  const { dot, colon, list } = marks;
  return hallWords(
    JSON.stringify({ ...now, rooms: tools.rooms, dot, colon, list }),
    zone,
    wallsIn(zone, language),
    language,
  );
}

const at = Date.parse("2021-03-28T10:50-04:00");

test("a screen in the hall says until when, what starts soon, and when it goes on", () => {
  const words = wordsIn("en", "America/New_York");
  assert.deepEqual(
    [
      words.until(at, false),
      words.until(at, true),
      words.next(at, at - 61_000),
      words.next(at, at - 1),
      words.next(at, at - 3_600_000),
      words.next(at, at - 3_600_001),
      words.state({ kind: "begins", at, day: "2021-03-28" }),
      words.state({ kind: "over" }),
      words.state({ kind: "on", day: "2021-03-28" }),
    ],
    [
      "until 10:50",
      "now",
      "10:50 · starts in 2 minutes",
      "10:50 · starts in 1 minute",
      "10:50 · starts in 60 minutes",
      "10:50",
      "Begins Sunday, March 28, 10:50 EDT",
      "The workshop is over.",
      "",
    ],
  );
});

test("rooms in which nothing is on are one line, and those that are shown are counted", () => {
  const words = wordsIn("en", "America/New_York");
  const attic = { name: "Attic", start: at };
  assert.deepEqual(
    [
      words.later([attic, { name: "Annex", start: at + 600_000 }]),
      words.later([]),
      words.free(["Yard", "Studio"]),
      words.free([]),
      words.rooms(1, 6, 9),
      words.more(2),
      words.more(0),
      [words.pause(false), words.pause(true)],
    ],
    [
      "Later today: Attic 10:50, Annex 11:00",
      "",
      "Nothing more today: Yard, Studio",
      "",
      "Rooms 1–6 of 9",
      "and 2 more",
      "",
      ["Pause", "Resume"],
    ],
  );
});

test("names from left to right stay whole between words from right to left", () => {
  assert.equal(
    wordsIn("ar", "Asia/Riyadh").later([{ name: "Annex B", start: at }]),
    "لاحقًا اليوم: \u2068Annex B\u2069 \u206617:50\u2069",
  );
});
