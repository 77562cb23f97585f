import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { toldItems } from "../../src/exports/calendar/told.ts";
import { fingerprintsOf } from "../../src/revisions/fingerprints.ts";
import { type Ledger, parseLedger, renderLedger, revisionsIn } from "../../src/revisions/ledger.ts";
import { revise } from "../../src/revisions/revise.ts";
import { type Files, siteWith, spoil } from "../fixture.ts";
import { DATES, EDITION, FIXTURE, OLD_EDITION, PEOPLE, PROGRAM, SERIES } from "../fixture-content.ts";

const FIRST = DateTime.utc(2026, 1, 1, 12, 0, 0, 500);
const SECOND = DateTime.utc(2026, 1, 2, 12);
const THIRD = DateTime.utc(2026, 1, 3, 12);

/** The ledger of a build as the next build finds it: published, and read again. */
function build(changes: Files, now: DateTime, previous?: Ledger, url?: string): Ledger {
  const site = siteWith(changes, url);
  const ledger = revise(previous, fingerprintsOf(site), now, toldItems(site));
  return parseLedger(renderLedger(ledger), "revisions.json");
}

/** The keys whose revision is not that of the ledger before. */
function risen(ledger: Ledger, previous: Ledger): string[] {
  return [...ledger]
    .filter(([key, { sequence }]) => sequence !== previous.get(key)?.sequence)
    .map(([key]) => key);
}

/** What rises when the fixture is published again with `changes`. */
function raisedBy(changes: Files): string[] {
  const first = build({}, FIRST);
  return risen(build(changes, SECOND, first), first);
}

const INK = "/2026/talks/ink/";
const MOVED = spoil(PROGRAM, "        duration: 45\n", "        duration: 45\n        room: annex\n");

/** The edition without its program, and without what asks for one. */
const NO_PROGRAM = {
  [EDITION]: (FIXTURE[EDITION] ?? "").replace(", url: /2026/program/}", "}"),
};

describe("over three builds", () => {
  test("the talk that changed its room rises once, and nothing else ever does", () => {
    const first = build({}, FIRST);
    const second = build(MOVED, SECOND, first);
    const third = build(MOVED, THIRD, second);
    assert.deepEqual(new Set([...first.values()].map(({ sequence }) => sequence)), new Set([0]));
    assert.deepEqual(risen(second, first), [INK]);
    assert.deepEqual(second.get(INK), {
      digest: second.get(INK)?.digest,
      sequence: 1,
      created: "2026-01-01T12:00:00Z",
      modified: "2026-01-02T12:00:00Z",
      told: {
        title: "A History of Ink",
        start: "2026-03-28T08:45:00Z",
        end: "2026-03-28T09:30:00Z",
        calendars: [
          ...["/2026/calendar.ics", "/2026/days/2026-03-28.ics", "/2026/rooms/annex.ics"],
          ...["/2026/talks/ink.ics", "/people/li-ming.ics", "/calendar.ics"],
        ],
      },
    });
    assert.deepEqual(third, second);
    assert.equal(renderLedger(third), renderLedger(second));
  });

  test("what vanishes is kept as it was told, once more changed, and what returns goes on counting", () => {
    const gone = spoil(PROGRAM, '      - {type: lunch, start: "12:00", end: "13:00"}\n', "");
    const lunch = "/2026/program/#2026-03-28-lunch-1";
    const first = build({}, FIRST);
    const second = build(gone, SECOND, first);
    assert.equal(first.get(lunch)?.told?.title, "Lunch");
    assert.deepEqual(second.get(lunch), {
      ...first.get(lunch),
      sequence: 1,
      modified: "2026-01-02T12:00:00Z",
      removed: "2026-01-02T12:00:00Z",
    });
    assert.deepEqual(build(gone, THIRD, second).get(lunch), second.get(lunch));
    assert.deepEqual(build({}, THIRD, second).get(lunch), {
      ...first.get(lunch),
      sequence: 2,
      modified: "2026-01-03T12:00:00Z",
    });
  });

  test("a deadline that is to be announced again is told no more, and told anew when it is known", () => {
    const key = "/2026/dates/#submission-1";
    const withdrawn = spoil(
      DATES,
      "submission, date: 2026-01-15, was: [2026-01-05]",
      "submission, date: tba",
    );
    const first = build({}, FIRST);
    const second = build(withdrawn, SECOND, first);
    assert.deepEqual(second.get(key), {
      ...first.get(key),
      digest: second.get(key)?.digest,
      sequence: 1,
      modified: "2026-01-02T12:00:00Z",
      removed: "2026-01-02T12:00:00Z",
    });
    assert.deepEqual(build(withdrawn, THIRD, second).get(key), second.get(key));
    const again = build({}, THIRD, second).get(key);
    assert.deepEqual([again?.sequence, again?.removed, again?.told], [2, undefined, first.get(key)?.told]);
  });

  test("what has been gone for two years is forgotten", () => {
    const gone = build({ [PROGRAM]: null, ...NO_PROGRAM }, SECOND, build({}, FIRST));
    assert.ok(gone.has(INK));
    const later = build({ [PROGRAM]: null, ...NO_PROGRAM }, SECOND.plus({ years: 2, days: 1 }), gone);
    assert.deepEqual([later.has(INK), later.has("/2026/")], [false, true]);
  });

  test("no moment falls, even when the clock does", () => {
    const changed = build(MOVED, FIRST, build({}, THIRD)).get(INK);
    assert.deepEqual([changed?.sequence, changed?.modified], [1, "2026-01-03T12:00:00Z"]);
  });
});

describe("a change", () => {
  test("of a talk's duration raises it and all that follows without a time of its own", () => {
    const later = spoil(
      PROGRAM,
      "duration: 15, speakers: [ada-morgan]",
      "duration: 20, speakers: [ada-morgan]",
    );
    assert.deepEqual(raisedBy(later), ["/2026/program/#2026-03-28-opening-1", INK]);
  });

  test("of how the YAML is written, or of the site's address, raises nothing", () => {
    const rewritten = {
      [PROGRAM]: `# A comment\n${FIXTURE[PROGRAM]?.replace("title: A History of Ink", 'title: "A History of Ink"')}`,
      [SERIES]: `${FIXTURE[SERIES]}language: "en"\n`,
    };
    const first = build({}, FIRST);
    assert.deepEqual(risen(build(rewritten, SECOND, first, "https://other.example.org/quill/"), first), []);
  });

  test("of one edition raises nothing of another", () => {
    assert.deepEqual(raisedBy(spoil(OLD_EDITION, "city: Bergen", "city: Oslo")), ["/2025/"]);
  });

  test("of the place raises all that takes place there, and neither deadlines nor what is off the venue", () => {
    const raised = raisedBy(spoil(EDITION, "name: Seehaus", "name: Landhaus"));
    assert.equal(raised.length, 15);
    assert.ok(raised.every((key) => /^\/2026\/($|program|talks)/.test(key) && !/social/.test(key)));
  });

  for (const [story, changes, keys] of [
    [
      "a talk that is cancelled",
      spoil(PROGRAM, "duration: 30, speakers: tba", "duration: 30, speakers: tba, cancelled: true"),
      ["/2026/talks/folding/"],
    ],
    [
      "a speaker who is found",
      spoil(PROGRAM, "speakers: tba", "speakers: [{name: Eve Stone}]"),
      ["/2026/talks/folding/"],
    ],
    ["an abstract", spoil(PROGRAM, "abstract: Ink has a", "abstract: Ink had a"), [INK]],
    [
      "a deadline",
      spoil(DATES, "submission, date: 2026-01-15", "submission, date: 2026-01-16"),
      ["/2026/dates/#submission-1"],
    ],
    [
      "a talk that shares its session's time",
      spoil(
        PROGRAM,
        "[{name: Tom Vale}]}\n      - type: session",
        "[{name: Tom Wale}]}\n      - type: session",
      ),
      ["/2026/program/#session-nibs", "/2026/talks/the-blotter/"],
    ],
    ["a biography", spoil(PEOPLE, "Ada builds", "Ada makes"), []],
  ] as const) {
    test(`of ${story} raises ${keys.length === 0 ? "nothing" : "it alone"}`, () => {
      assert.deepEqual(raisedBy(changes), keys);
    });
  }
});

test("a revision is told in moments; what the ledger does not know is new", () => {
  const revisionOf = revisionsIn(build(MOVED, SECOND, build({}, FIRST)), THIRD);
  const { sequence, created, modified } = revisionOf(INK);
  assert.deepEqual(
    [sequence, created.toISO(), modified.toISO()],
    [1, "2026-01-01T12:00:00.000Z", "2026-01-02T12:00:00.000Z"],
  );
  assert.deepEqual([revisionOf("page:/").sequence, revisionOf("page:/").created.toISO()], [0, THIRD.toISO()]);
});
