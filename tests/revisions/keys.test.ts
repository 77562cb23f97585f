import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keyOfEdition, keysOfDates, keysOfItems, keysOfNews, uidOf } from "../../src/revisions/keys.ts";
import { siteWith, spoil } from "../fixture.ts";
import { DATES, PROGRAM, SERIES } from "../fixture-content.ts";

const site = siteWith();
const [edition] = site.editions;

describe("the key", () => {
  test("of an item is its address; without an id, it is the n-th of its type on its day", () => {
    assert.deepEqual(
      [...keysOfItems(edition).values()],
      [
        ...["/2026/program/#2026-03-28-registration-1", "/2026/program/#2026-03-28-opening-1"],
        ...["/2026/talks/ink/", "/2026/program/#2026-03-28-lunch-1", "/2026/program/#session-nibs"],
        ...["/2026/talks/inkwells-revisited/", "/2026/talks/the-blotter/", "/2026/program/#session-hands-on"],
        ...["/2026/talks/folding/", "/2026/talks/binding/", "/2026/talks/will-we-write/"],
        ...["/2026/program/#2026-03-28-social-1", "/2026/talks/writing-by-moonlight/"],
        ...["/2026/talks/final-word/", "/2026/program/#2026-03-29-closing-1"],
      ],
    );
  });

  test("of a second lunch on a day counts on, and one on another day begins anew", () => {
    const changes = spoil(
      PROGRAM,
      "      - {type: closing}\n",
      "      - {type: lunch, duration: 5}\n      - {type: lunch, duration: 5}\n      - {type: closing}\n",
    );
    const lunches = [...keysOfItems(siteWith(changes).editions[0]).values()].filter((key) =>
      /lunch/.test(key),
    );
    assert.deepEqual(lunches, [
      "/2026/program/#2026-03-28-lunch-1",
      "/2026/program/#2026-03-29-lunch-1",
      "/2026/program/#2026-03-29-lunch-2",
    ]);
  });

  test("of an important date is the n-th of its kind within its group", () => {
    const changes = spoil(DATES, "notification, date: tba", "submission, date: tba");
    assert.deepEqual(
      [...keysOfDates(siteWith(changes).editions[0]).values()],
      [
        ...["/2026/dates/#submission-1", "/2026/dates/#response-1", "/2026/dates/#submission-2"],
        ...["/2026/dates/#posters-and-demos-other-1"],
      ],
    );
  });

  test("of news is its date, and of an edition's own days its page", () => {
    assert.deepEqual(
      [...keysOfNews(edition).values()],
      ["/2026/news/#2026-02-10-1", "/2026/news/#2025-11-01-1"],
    );
    assert.equal(keyOfEdition(edition), "/2026/");
  });
});

describe("the identity in calendars", () => {
  test("is made of the series' name and the key", () => {
    assert.equal(uidOf("/2026/talks/ink/", site.series), "2026-talks-ink@quill.lectern");
    assert.equal(
      uidOf("/2026/program/#2026-03-28-lunch-1", site.series),
      "2026-program-2026-03-28-lunch-1@quill.lectern",
    );
  });

  test("is the same at another address of the site, and another for another series", () => {
    const moved = siteWith({}, "http://localhost:8080/preview/").series;
    assert.equal(uidOf("/2026/talks/ink/", moved), uidOf("/2026/talks/ink/", site.series));
    const other = siteWith(spoil(SERIES, "name: Quill", "name: Feder!")).series;
    assert.equal(uidOf("/2026/talks/ink/", other), "2026-talks-ink@feder.lectern");
    assert.equal(uidOf("/2026/", { ...other, name: "!" }), "2026@series.lectern");
  });
});
