import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { type Files, siteWith, spoil } from "../../fixture.ts";
import { DATES, EDITION, FIXTURE, PROGRAM } from "../../fixture-content.ts";
import { type Published, publish, type ReadEvent, readEvents } from "./reader.ts";

/** Before the workshop of March 28 and 29, at it, and after it. */
const FIRST = DateTime.utc(2026, 1, 1, 12);
const SECOND = DateTime.utc(2026, 2, 1, 12);
const AT_NIGHT = DateTime.utc(2026, 3, 28, 20);
const AFTER = DateTime.utc(2026, 4, 1, 12);

const FOLDING = "          - {type: demo, title: Folding, duration: 30, speakers: tba}\n";
const NO_FOLDING = spoil(PROGRAM, FOLDING, "");

const ORIGINAL = publish(siteWith(), FIRST);

function eventIn({ calendars }: Published, path: string, uid: string): ReadEvent | undefined {
  return readEvents(calendars.get(path) ?? "").find((event) => event.uid === `${uid}@quill.lectern`);
}

/** The calendars of the fixture, published as it is and then, at each moment, with `changes`. */
function changed(changes: Files, ...moments: readonly DateTime[]): Published {
  const site = siteWith(changes);
  return moments.reduce<Published>((previous, now) => publish(site, now, previous), ORIGINAL);
}

/** The paths of the calendars that tell an item as cancelled. */
function tellingGone({ calendars }: Published, uid: string): string[] {
  return [...calendars.keys()].filter(
    (path) => eventIn({ calendars, ledger: new Map() }, path, uid)?.status === "CANCELLED",
  );
}

describe("a talk that was deleted", () => {
  test("is told as cancelled, with the next sequence, at its time, in its own calendar too", () => {
    const event = eventIn(changed(NO_FOLDING, SECOND), "/2026/talks/folding.ics", "2026-talks-folding");
    assert.deepEqual(event, {
      uid: "2026-talks-folding@quill.lectern",
      start: "2026-03-28T12:00:00Z",
      end: "2026-03-28T12:30:00Z",
      title: "Cancelled: Folding",
      status: "CANCELLED",
      location: "",
      address: "https://quill.example.org/2026/",
      categories: [],
      sequence: 1,
      modified: "2026-02-01T12:00:00Z",
      stamp: "2026-02-01T12:00:00Z",
      description: "This is no longer part of Quill 2026.\n\nQuill 2026: https://quill.example.org/2026/",
    });
  });

  test("is told so wherever it was told, and nothing else is", () => {
    const published = changed(NO_FOLDING, SECOND);
    assert.deepEqual(tellingGone(published, "2026-talks-folding").sort(), [
      ...["/2026/calendar.ics", "/2026/days/2026-03-28.ics", "/2026/rooms/annex.ics"],
      ...["/2026/sessions/hands-on.ics", "/2026/talks/folding.ics", "/calendar.ics"],
    ]);
    const titles = readEvents(published.calendars.get("/2026/calendar.ics") ?? "").map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith("Cancelled")),
      ["Cancelled: Binding", "Cancelled: Folding"],
    );
  });

  test("leaves a calendar in which nothing else stands, called as the talk was where it is the talk's own", () => {
    const session = /\n {6}- type: session\n {8}title: Hands on[\s\S]*?(?=\n {6}- type: panel)/;
    const without = { [PROGRAM]: (FIXTURE[PROGRAM] ?? "").replace(session, "") };
    const { calendars } = changed(without, SECOND);
    const told = ["/2026/rooms/annex.ics", "/2026/talks/folding.ics"].map((path) => {
      const text = calendars.get(path) ?? "";
      return [/\r\nNAME:(.*)\r/.exec(text)?.[1], readEvents(text).map(({ title }) => title)];
    });
    assert.deepEqual(told, [
      ["Calendar of Quill", ["Cancelled: Binding", "Cancelled: Folding"]],
      ["Folding", ["Cancelled: Folding"]],
    ]);
  });

  test("leaves its place to a file that the organizers put there", () => {
    const own = { ...NO_FOLDING, "public/2026/talks/folding.ics": "BEGIN:VCALENDAR" };
    assert.deepEqual(tellingGone(changed(own, SECOND), "2026-talks-folding").length, 5);
    assert.equal(changed(own, SECOND).calendars.has("/2026/talks/folding.ics"), false);
  });

  test("is told so until its time is over, and then no more", () => {
    assert.equal(
      tellingGone(changed(NO_FOLDING, SECOND, DateTime.utc(2026, 3, 28, 12)), "2026-talks-folding").length,
      6,
    );
    assert.deepEqual(tellingGone(changed(NO_FOLDING, SECOND, AFTER), "2026-talks-folding"), []);
    assert.equal(changed(NO_FOLDING, SECOND, AFTER).calendars.has("/2026/talks/folding.ics"), false);
  });

  test("just before its time is told so for thirty days", () => {
    const late = DateTime.utc(2026, 3, 28, 11);
    const days = (count: number) =>
      tellingGone(changed(NO_FOLDING, late, late.plus({ days: count })), "2026-talks-folding").length;
    assert.deepEqual([days(29), days(30)], [6, 0]);
  });

  test("after its time did take place, and is not told as cancelled", () => {
    assert.deepEqual(tellingGone(changed(NO_FOLDING, AT_NIGHT), "2026-talks-folding"), []);
  });

  test("and came back is told as any other, with a sequence higher than before", () => {
    const gone = publish(siteWith(NO_FOLDING), SECOND, ORIGINAL);
    const back = publish(siteWith(), SECOND.plus({ days: 1 }), gone);
    const event = eventIn(back, "/2026/talks/folding.ics", "2026-talks-folding");
    assert.deepEqual([event?.status, event?.title, event?.sequence], ["TENTATIVE", "Folding", 2]);
  });
});

test("a deadline that is withdrawn is told as cancelled, as the moment that it was", () => {
  const withdrawn = spoil(
    DATES,
    'label: Posters, date: 2026-02-20, time: "17:00"',
    "label: Posters, date: tba",
  );
  const published = changed(withdrawn, SECOND);
  const event = eventIn(published, "/2026/dates.ics", "2026-dates-posters-and-demos-other-1");
  assert.deepEqual(
    [event?.title, event?.status, event?.start, event?.end, event?.sequence],
    ["Cancelled: Quill 2026: Posters (Posters and demos)", "CANCELLED", "2026-02-21T05:00:00Z", "", 1],
  );
});

test("the days of an edition that is put off are told as cancelled, as days", () => {
  const files = Object.keys(FIXTURE).filter((path) => /editions\/2026\//.test(path));
  const putOff: Files = {
    ...Object.fromEntries(files.map((path) => [path, null])),
    [EDITION]: "year: 2026\n",
  };
  const published = changed(putOff, SECOND);
  const event = eventIn(published, "/calendar.ics", "2026");
  assert.deepEqual(
    [event?.title, event?.status, event?.start, event?.end],
    ["Cancelled: Quill 2026", "CANCELLED", "2026-03-28", "2026-03-30"],
  );
});
