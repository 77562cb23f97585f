import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Files, siteWith, spoil } from "../../fixture.ts";
import { CALL, DATES, EDITION, FIXTURE, PROGRAM } from "../../fixture-content.ts";
import { calendarsOf, type ReadEvent, readEvents } from "./reader.ts";

function eventsIn(path: string, changes: Files = {}): ReadEvent[] {
  return readEvents(calendarsOf(siteWith(changes)).get(path) ?? "");
}

function eventOf(uid: string, path: string, changes: Files = {}): ReadEvent | undefined {
  return eventsIn(path, changes).find((event) => event.uid === `${uid}@quill.lectern`);
}

describe("a talk in a calendar", () => {
  test("says who, what, where and in which session", () => {
    assert.deepEqual(eventOf("2026-talks-inkwells-revisited", "/2026/talks/inkwells-revisited.ics"), {
      uid: "2026-talks-inkwells-revisited@quill.lectern",
      start: "2026-03-28T12:00:00Z",
      end: "2026-03-28T13:00:00Z",
      title: "Inkwells Revisited",
      status: "TENTATIVE",
      location: "Main hall, Seehaus, Seestr. 1, Berlin, Germany, and online",
      address: "https://quill.example.org/2026/talks/inkwells-revisited/",
      categories: ["Paper", "Tools"],
      sequence: 0,
      modified: "2026-01-01T12:00:00Z",
      stamp: "2026-01-01T12:00:00Z",
      description: [
        "Speakers: Jo Øst (Lund / IBM); Li Ming (NTU)",
        "Session: Nibs",
        "Wells hold ink.",
        "Live stream: https://live.example.org/main",
        "Quill 2026: https://quill.example.org/2026/talks/inkwells-revisited/",
      ].join("\n\n"),
    });
  });

  test("of one speaker begins with the name alone, and so does an opening", () => {
    const firstLineOf = (uid: string): string | undefined =>
      eventOf(uid, "/2026/calendar.ics")?.description.split("\n")[0];
    assert.equal(firstLineOf("2026-talks-ink"), "Li Ming (NTU)");
    assert.equal(firstLineOf("2026-program-2026-03-28-opening-1"), "Ada Morgan (University of Oslo)");
  });

  test("without a title or off the venue says so", () => {
    assert.equal(eventOf("2026-talks-final-word", "/2026/calendar.ics")?.title, "To be announced");
    assert.equal(eventOf("2026-program-2026-03-28-social-1", "/2026/calendar.ics")?.location, "Boathouse");
    const shed = spoil(PROGRAM, "room: annex\n", "place: Shed\n");
    assert.equal(eventOf("2026-talks-folding", "/2026/calendar.ics", shed)?.location, "Shed");
  });

  test("is tentative until the program is final, and confirmed then", () => {
    const whole = (FIXTURE[PROGRAM] ?? "").replace("speakers: tba", "speakers: [{name: Eve Stone}]");
    const program = whole.replace("title: tba", "title: Last");
    const statusWith = (status: string): string | undefined =>
      eventOf("2026-talks-ink", "/2026/talks/ink.ics", { [PROGRAM]: program.replace("preliminary", status) })
        ?.status;
    assert.deepEqual(["draft", "preliminary", "final"].map(statusWith), [
      "TENTATIVE",
      "TENTATIVE",
      "CONFIRMED",
    ]);
  });

  test("that is cancelled, or in a session that is, says so twice: not every calendar shows the status", () => {
    const cancelled = eventOf("2026-talks-binding", "/2026/calendar.ics");
    assert.deepEqual([cancelled?.status, cancelled?.title], ["CANCELLED", "Cancelled: Binding"]);
    const changes = spoil(PROGRAM, "title: Hands on\n", "title: Hands on\n        cancelled: true\n");
    assert.equal(eventOf("2026-talks-folding", "/2026/calendar.ics", changes)?.status, "CANCELLED");
  });
});

describe("a calendar of a program", () => {
  test("lists the talks of a session with times, and the session whose talks have none", () => {
    const titles = eventsIn("/2026/calendar.ics").map(({ title }) => title);
    assert.deepEqual(titles, [
      ...["Coffee and badges", "Opening", "A History of Ink", "Lunch", "Nibs", "Folding"],
      ...[
        "Cancelled: Binding",
        "Will We Write?",
        "Dinner",
        "Writing by Moonlight",
        "To be announced",
        "Closing",
      ],
    ]);
    const nibs = eventOf("2026-program-session-nibs", "/2026/calendar.ics");
    assert.match(
      nibs?.description ?? "",
      /\n\n- Inkwells Revisited \(Jo Øst, Li Ming\)\n- The Blotter \(Tom Vale\)\n\n/,
    );
  });

  test("leaves out a plain break, and keeps lunch, which has a place to go to", () => {
    const changes = spoil(PROGRAM, "{type: lunch, start", "{type: break, start");
    const lunches = (titles: readonly ReadEvent[]) =>
      titles.filter(({ categories }) => /Lunch|Break/.test(`${categories}`));
    assert.equal(lunches(eventsIn("/2026/calendar.ics")).length, 1);
    assert.deepEqual(lunches(eventsIn("/2026/calendar.ics", changes)), []);
  });

  test("stands in parts beside it, none of them empty", () => {
    const counts = [...calendarsOf(siteWith())].map(([path, text]) => [path, readEvents(text).length]);
    assert.deepEqual(Object.fromEntries(counts.filter(([path]) => !/\/talks\//.test(`${path}`))), {
      "/2026/calendar.ics": 12,
      "/2026/days/2026-03-28.ics": 10,
      "/2026/days/2026-03-29.ics": 2,
      "/2026/sessions/nibs.ics": 1,
      "/2026/sessions/hands-on.ics": 2,
      "/2026/tracks/tools.ics": 1,
      "/2026/rooms/main.ics": 1,
      "/2026/rooms/annex.ics": 2,
      "/2026/dates.ics": 4,
      "/people/ada-morgan.ics": 3,
      "/people/li-ming.ics": 2,
      "/people/jo-ost.ics": 1,
      "/people/tom-vale.ics": 3,
      "/people/eve-stone.ics": 2,
      "/people/minsoo-rhu.ics": 1,
      "/calendar.ics": 17,
    });
  });
});

describe("the calendar of important dates", () => {
  const rows = (changes: Files = {}) =>
    eventsIn("/2026/dates.ics", changes).map(({ title, start, end, status }) => [title, start, end, status]);

  test("tells a deadline as its last moment, a period with its start, and the workshop's days as days", () => {
    assert.deepEqual(rows(), [
      ["Quill 2026: Submission", "2026-01-16T11:59:59Z", "", "CONFIRMED"],
      ["Quill 2026: Author response", "2026-02-02T12:00:00Z", "2026-02-05T11:59:59Z", "CONFIRMED"],
      ["Quill 2026: Posters (Posters and demos)", "2026-02-21T05:00:00Z", "", "CONFIRMED"],
      ["Quill 2026", "2026-03-28", "2026-03-30", "CONFIRMED"],
    ]);
  });

  test("tells dates without a zone as whole days, whose end is the day after", () => {
    const dates = (FIXTURE[DATES] ?? "").replace("timezone: AoE\n", "").replace(', time: "17:00"', "");
    assert.deepEqual(
      rows({ [DATES]: dates }).map(([, start, end]) => [start, end]),
      [
        ["2026-01-15", "2026-01-16"],
        ["2026-02-02", "2026-02-05"],
        ["2026-02-20", "2026-02-21"],
        ["2026-03-28", "2026-03-30"],
      ],
    );
  });

  test("leads to the call where there is one, else to the edition", () => {
    const address = (changes: Files) =>
      eventOf("2026-dates-submission-1", "/2026/dates.ics", changes)?.address;
    assert.equal(address({}), "https://quill.example.org/2026/cfp/#dates");
    const news = spoil(EDITION, "The [call](/2026/cfp/) is out.", "The call is out.");
    assert.equal(address({ ...news, [CALL]: null }), "https://quill.example.org/2026/#dates");
  });
});

test("an edition that is cancelled cancels all its entries, and no other edition's", () => {
  const changes = spoil(EDITION, "ordinal: 3", "ordinal: 3\ncancelled: The lake flooded.");
  for (const path of ["/2026/calendar.ics", "/2026/dates.ics", "/2026/talks/ink.ics"]) {
    const events = eventsIn(path, changes);
    assert.ok(events.length > 0);
    assert.deepEqual(new Set(events.map(({ status }) => status)), new Set(["CANCELLED"]));
    assert.ok(events.every(({ description }) => description.includes("The lake flooded.")));
  }
  assert.equal(eventOf("2025", "/calendar.ics", changes)?.status, "CONFIRMED");
});

describe("the calendar of the series", () => {
  const uids = (changes: Files = {}) =>
    eventsIn("/calendar.ics", changes).map(({ uid }) => uid.replace(/@.*/, ""));

  test("tells the days of every edition, and the dates and the program of the newest", () => {
    const all = uids();
    assert.deepEqual(
      all.filter((uid) => /^\d+$/.test(uid)),
      ["2026", "2025"],
    );
    assert.deepEqual([all.includes("2026-dates-submission-1"), all.includes("2026-talks-ink")], [true, true]);
  });

  test("keeps a program until a newer one is known", () => {
    const next = { "editions/2027/edition.yaml": "start: 2027-03-20\n" };
    const all = uids(next);
    assert.deepEqual([all.includes("2027"), all.includes("2026-talks-ink")], [true, true]);
    const program = `days: [{date: 2027-03-20, start: "09:00", items: [{type: opening, duration: 5}]}]\n`;
    const newer = uids({
      "editions/2027/edition.yaml": "start: 2027-03-20\ntimezone: UTC\n",
      "editions/2027/program.yaml": program,
    });
    assert.deepEqual(
      [newer.includes("2027-program-2027-03-20-opening-1"), newer.includes("2026-talks-ink")],
      [true, false],
    );
  });

  test("is not made where there is nothing to tell", () => {
    const files = Object.keys(FIXTURE).filter((path) => /editions\/2026\//.test(path));
    const bare: Files = {
      ...Object.fromEntries(files.map((path) => [path, null])),
      "editions/2025/edition.yaml": "year: 2025\n",
    };
    assert.deepEqual([...calendarsOf(siteWith(bare)).keys()], []);
  });
});
