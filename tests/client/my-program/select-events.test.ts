import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinCalendars, selectEvents, urlsIn } from "../../../src/client/my-program/select-events.ts";

const lines = (...parts: (string | readonly string[])[]): string => [...parts.flat(), ""].join("\r\n");

const HEAD = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quill//EN", "X-WR-CALNAME:Quill"];
const ZONE = [
  ...["BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:STANDARD", "DTSTART:19701025T030000"],
  ...["TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE"],
];
const INK = [
  ...["BEGIN:VEVENT", "UID:ink@quill", "SEQUENCE:2", "DTSTART;TZID=Europe/Berlin:20260328T094500"],
  ...["SUMMARY:A History of Ink\\, told", "URL:https://quill.example.org/2026/", " talks/ink/", "END:VEVENT"],
];
const NIB = [
  ...["BEGIN:VEVENT", "UID:nib@quill", "URL;VALUE=URI:https://quill.example.org/2026/talks/nib/"],
  ...["BEGIN:VALARM", "ACTION:DISPLAY", "END:VALARM", "END:VEVENT"],
];
const HOAX = [
  ...["BEGIN:VEVENT", "UID:hoax@quill", "DESCRIPTION:See\\nURL:https://quill.example.org/2026/talks/ink/"],
  ...["END:VEVENT"],
];
const FOOT = ["END:VCALENDAR"];
const CALENDAR = lines(HEAD, ZONE, INK, NIB, HOAX, FOOT);

const url = (talk: string): string => `https://quill.example.org/2026/talks/${talk}/`;

describe("a selection from a calendar", () => {
  test("keeps head, zones and the chosen entries as they were written, folded address and all", () => {
    assert.equal(selectEvents(CALENDAR, new Set([url("ink")])), lines(HEAD, ZONE, INK, FOOT));
  });

  test("keeps what stands within an entry", () => {
    assert.equal(selectEvents(CALENDAR, new Set([url("nib"), url("gone")])), lines(HEAD, ZONE, NIB, FOOT));
  });

  test("of all entries is the calendar itself, whatever ends its lines", () => {
    const all = new Set([url("ink"), url("nib"), ""]);
    assert.equal(selectEvents(CALENDAR, all), CALENDAR);
    assert.equal(selectEvents(CALENDAR.replaceAll("\r\n", "\n"), all), CALENDAR);
  });

  test("of nothing has no entry", () => {
    assert.equal(selectEvents(CALENDAR, new Set()), lines(HEAD, ZONE, FOOT));
  });
});

test("a calendar tells the addresses of its entries", () => {
  assert.deepEqual(urlsIn(lines(HEAD, INK, NIB, FOOT)), new Set([url("ink"), url("nib")]));
});

test("joined calendars have each zone and entry once, zones first", () => {
  const other = ["BEGIN:VTIMEZONE", "TZID:Asia/Tokyo", "END:VTIMEZONE"];
  assert.equal(
    joinCalendars(lines(HEAD, ZONE, INK, FOOT), [
      lines(HEAD, ZONE, other, NIB, FOOT),
      lines(HEAD, ZONE, INK, FOOT),
    ]),
    lines(HEAD, ZONE, other, INK, NIB, FOOT),
  );
});
