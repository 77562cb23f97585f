import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { remedyForDay, remedyForMoment, remedyForTime } from "../../../src/parse/remedies/times-written.ts";

const zoned = (zone: string): string =>
  `. The zone stands once, as \`timezone\` at the top of the file: where that is not ${zone}, write the time of that zone.`;

function means(
  what: string,
  remedyFor: (written: string) => string | undefined,
  cases: readonly (readonly [string, string | undefined])[],
): void {
  describe(what, () => {
    for (const [written, remedy] of cases) test(written, () => assert.equal(remedyFor(written), remedy));
  });
}

means("a day with a time and a zone keeps them", remedyForMoment, [
  ["2026-01-15 23:59", 'Write date: 2026-01-15, time: "23:59"'],
  ["2026-01-15T23:59:00Z", `Write date: 2026-01-15, time: "23:59"${zoned("UTC")}`],
  ["2026-01-15T23:59:59-12:00", `Write date: 2026-01-15, time: "23:59"${zoned("-12:00")}`],
  ["January 15, 2026, 11:59 pm AoE", `Write date: 2026-01-15, time: "23:59"${zoned("AoE")}`],
  ["January 15, 2026 at 5pm", 'Write date: 2026-01-15, time: "17:00"'],
  ["January 15, 2026 (AoE)", `Write date: 2026-01-15${zoned("AoE")}`],
  ["15.01.2026 24:00", 'Write date: 2026-01-15, time: "24:00"'],
  ["January 15, 2026", undefined],
  ["2026-01-15", undefined],
  ["03/04/2026", undefined],
  ["soon", undefined],
]);

means("a day of the week that is another one is told", remedyForDay, [
  ["Thursday, January 15, 2026", "Write 2026-01-15."],
  [
    "Friday, January 15, 2026",
    "2026-01-15 is a Thursday: correct the day of the week or of the month, and write it as 2026-01-15.",
  ],
]);

means("a time with more than the time", remedyForTime, [
  ["5pm", 'Write "17:00".'],
  ["17:00 CET", `Write "17:00"${zoned("CET")}`],
  ["11:59pm (UTC-12)", `Write "23:59"${zoned("UTC-12")}`],
  ["10:00-11:30", 'Write each with a key of its own: start: "10:00", end: "11:30"'],
  ["9 – 17", 'Write each with a key of its own: start: "09:00", end: "17:00"'],
  ["noonish", undefined],
]);
