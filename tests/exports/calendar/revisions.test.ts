import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Site } from "../../../src/model/site.ts";
import { fingerprintsOf } from "../../../src/revisions/fingerprints.ts";
import { uidOf } from "../../../src/revisions/keys.ts";
import { type Files, siteWith, spoil } from "../../fixture.ts";
import { CALL, DATES, EDITION, PAPERS, PEOPLE, PROGRAM, SERIES, SPONSORS } from "../../fixture-content.ts";
import { calendarsOf, type ReadEvent, readEvents } from "./reader.ts";

const known = new WeakMap<Site, ReadonlyMap<string, string>>();

/** What calendars tell of each event, by its identity; their revisions are the same. */
function told(site: Site): ReadonlyMap<string, string> {
  const events =
    known.get(site) ?? new Map(eventsOf(site).map((event) => [event.uid, JSON.stringify(event)]));
  known.set(site, events);
  return events;
}

function eventsOf(site: Site): ReadEvent[] {
  return [...calendarsOf(site).values()].flatMap(readEvents);
}

/** The keys of what two maps tell otherwise; what only one of them knows is no change of it. */
function changed(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...one]
    .filter(([key, value]) => other.has(key) && other.get(key) !== value)
    .map(([key]) => key)
    .sort();
}

const site = siteWith();

/** Not all of these change what a calendar tells. */
const CHANGES: Record<string, Files> = {
  "a room's name": spoil(PROGRAM, "name: Annex", "name: Shed"),
  "a room's stream": spoil(PROGRAM, "live.example.org/main", "live.example.org/hall"),
  "a track's name": spoil(PROGRAM, "name: Tools}", "name: Instruments}"),
  "a track that is left out": spoil(PROGRAM, "        track: tools\n", ""),
  "a place": spoil(PROGRAM, "place: Boathouse", "place: Pier"),
  "a text": spoil(PROGRAM, "Bring *boots*", "Bring *shoes*"),
  "a lunch that gets a title": spoil(PROGRAM, "{type: lunch,", "{type: lunch, title: Soup,"),
  "a moderator": spoil(PROGRAM, "moderator: ada-morgan", "moderator: {name: Li Ming}"),
  "a panelist": spoil(PROGRAM, "{name: Minsoo Rhu}]", "{name: Tom Vale}]"),
  "a session's place": spoil(PROGRAM, "room: annex\n", "place: Shed\n"),
  "a session's title": spoil(PROGRAM, "title: Hands on", "title: Workshop"),
  "a session's title among talks without times": spoil(PROGRAM, "title: Nibs", "title: Nib"),
  "a session that is cancelled": spoil(PROGRAM, "title: Nibs\n", "title: Nibs\n        cancelled: true\n"),
  "a chair": spoil(PROGRAM, "chair: ada-morgan", "chair: {name: Li Ming}"),
  slides: spoil(PROGRAM, "title: Folding,", "title: Folding, slides: https://a.org/s,"),
  "a kind of talk": spoil(PROGRAM, "type: demo", "type: tutorial"),
  "where in the recording a talk begins": spoil(PROGRAM, "0:15:00", "0:16:00"),
  "a paper's title": spoil(PAPERS, "title: The Blotter", "title: A Blotter"),
  "a paper's pages": spoil(PAPERS, "pages: 1-4", "pages: 1-5"),
  "an affiliation": spoil(PEOPLE, "University of Oslo", "Oslo University"),
  "a photo that is left out": spoil(PEOPLE, "  photo: photos/ada.svg\n", ""),
  "an ordinal": spoil(EDITION, "ordinal: 3", "ordinal: 4"),
  "a host": spoil(EDITION, "name: ICWT 2026", "name: ICWT"),
  "a host's page": spoil(EDITION, "icwt.example.org", "www.icwt.example.org"),
  "a venue's page": spoil(EDITION, "seehaus.example.org", "www.seehaus.example.org"),
  presence: spoil(EDITION, "presence: hybrid", "presence: in-person"),
  "a cancelled edition": spoil(EDITION, "ordinal: 3", "ordinal: 3\ncancelled: Snow."),
  news: spoil(EDITION, "The program is online.", "The program is out."),
  "a deadline's label": spoil(DATES, "label: Posters", "label: Poster"),
  "a deadline's hour": spoil(DATES, "17:00", "18:00"),
  "the zone of deadlines": spoil(DATES, "AoE", "Europe/Berlin"),
  "an earlier deadline": spoil(DATES, "was: [2026-01-05]", "was: [2026-01-06]"),
  "a topic": spoil(CALL, "topics: [Pens,", "topics: [Nibs,"),
  "a sponsor": spoil(SPONSORS, "name: Feder", "name: Kiel"),
  "the series' description": spoil(SERIES, "A workshop on the tools", "The workshop on the tools"),
};

describe("a revision rises exactly where calendars tell something else, after a change of", () => {
  for (const [story, changes] of Object.entries(CHANGES)) {
    test(story, () => {
      const other = siteWith(changes);
      const [before, after] = [told(site), told(other)];
      const raised = changed(fingerprintsOf(site), fingerprintsOf(other))
        .map((key) => uidOf(key, site.series))
        .filter((uid) => before.has(uid)); // news, and dates to be announced, stand in no calendar
      assert.deepEqual(raised.sort(), changed(before, after));
    });
  }

  test("and some of these changes are told, and others are not", () => {
    const counts = Object.values(CHANGES).map(
      (changes) => changed(told(site), told(siteWith(changes))).length,
    );
    assert.ok(counts.includes(0) && counts.includes(1) && Math.max(...counts) > 15);
  });
});
