import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { prepared } from "../../../src/imports/content/prepared.ts";
import type { Destination, Imported } from "../../../src/imports/record.ts";

type Value = Readonly<Record<string, unknown>>;

function read(
  to: Destination,
  values: readonly Value[],
  files: Imported["files"] = {},
): {
  readonly values: readonly Value[];
  readonly told: readonly string[];
  readonly files: Imported["files"];
} {
  const entries = values.map((value, index) => ({ key: `${index}`, place: `row ${index + 2}`, value }));
  const imported = prepared(
    { source: "table", entries: { [to]: entries }, files, leftOut: [], remarks: [] },
    { isFile: (path) => path === "papers/a.pdf", program: undefined },
  );
  return {
    values: (imported.entries[to] ?? []).map(({ value }) => value),
    told: [
      ...imported.leftOut.map(({ what, reason }) => `${what} ${reason}`),
      ...imported.remarks.map(({ text }) => text),
    ],
    files: imported.files,
  };
}

describe("what a source says", () => {
  test("of two people in one name becomes two, and whoever stands twice stands once; both are told", () => {
    const authors = [
      { name: "Ann Bell" },
      { name: "Bob Fox and Cy Dee", role: "Speaker" },
      { name: "Ann  Bell" },
    ];
    const { values, told } = read("papers", [{ title: "T", authors: authors.map(({ name }) => ({ name })) }]);
    assert.deepEqual(values[0]?.authors, [{ name: "Ann Bell" }, { name: "Bob Fox" }, { name: "Cy Dee" }]);
    assert.deepEqual(told, [
      "Ann  Bell stands in the same list twice; two people of one name need an id each, in data/people.yaml",
      '"Bob Fox and Cy Dee" was taken for 2 people: "Bob Fox" and "Cy Dee".',
    ]);
  });

  test("of somebody who cannot be named leaves a talk whose speakers nobody knows", () => {
    const item = { type: "talk", title: "T", start: "09:00", speakers: [{ name: "Ann Bell et al." }] };
    const { values, told } = read("program", [{ date: "2026-03-28", items: [item] }]);
    assert.deepEqual(values[0]?.items, [{ ...item, speakers: "unknown" }]);
    assert.deepEqual(told, ['Ann Bell et al. "Ann Bell et al." hides people behind the name of one.']);
  });

  test("of a member of the committee twice is taken once", () => {
    const { values, told } = read("pc", [{ name: "Ann Bell" }, { name: "Ann Bell", affiliation: "ETH" }]);
    assert.deepEqual(values, [{ name: "Ann Bell" }]);
    assert.deepEqual(told, ["Ann Bell stands in the same list twice"]);
  });

  test("takes place side by side without a room gets one that is to be announced; breaks are for everybody", () => {
    const items = [
      { type: "session", title: "One", start: "09:00", duration: 90 },
      { type: "session", title: "Two", start: "09:30", end: "10:00", room: "hall" },
      { type: "session", title: "Three", start: "09:30", end: "10:30" },
      { type: "lunch", start: "12:00", end: "13:00" },
      { type: "talk", title: "Four", start: "12:30", end: "13:30", speakers: "tba", room: "hall" },
      { type: "social", start: "12:30", end: "18:00" },
    ];
    const rooms = [{ id: "hall", name: "Hall" }];
    const { values, told, files } = read("program", [{ date: "2026-03-28", items }], {
      "program.yaml": { rooms },
    });
    assert.deepEqual(
      ((values[0]?.items ?? []) as readonly Value[]).map(({ room }) => room),
      ["tba", "hall", "tba-2", undefined, "hall", undefined],
    );
    assert.deepEqual(files, {
      "program.yaml": {
        rooms: [...rooms, { id: "tba", name: "To be announced" }, { id: "tba-2", name: "To be announced 2" }],
      },
    });
    assert.deepEqual(told, [
      'On 2026-03-28, these take place beside others, and no room is named: "One" and "Three". Their rooms are “to be announced” now: write them, or correct the times.',
    ]);
  });

  test("leads to a file that the site does not have is left out; an address without a scheme gets one", () => {
    const paper = { title: "T", authors: [{ name: "Ann Bell" }] };
    const { values, told } = read("papers", [
      {
        ...paper,
        pdf: "papers/a.pdf",
        url: "www.example.org/a",
        slides: "slides.pdf",
        video: "https://v.example.org",
      },
    ]);
    assert.deepEqual(values, [
      { ...paper, pdf: "papers/a.pdf", url: "https://www.example.org/a", video: "https://v.example.org" },
    ]);
    assert.deepEqual(told, ["slides (slides.pdf) is no address on the web, and no file in public/"]);
  });

  test("leads to the computer of somebody, or within the old site, does not; the words of a link stay", () => {
    const { values, told } = read("papers", [
      {
        title: "T",
        authors: [{ name: "Ann Bell" }],
        abstract: "See [poster 7](/poster_7.html), [us](https://x.example.org) and [it](papers/a.pdf).",
        url: "http://localhost:8000/talk/1",
      },
    ]);
    assert.deepEqual(values, [
      {
        title: "T",
        authors: [{ name: "Ann Bell" }],
        abstract: "See poster 7, [us](https://x.example.org) and [it](papers/a.pdf).",
      },
    ]);
    assert.deepEqual(told, [
      "a link (/poster_7.html) leads within the old site: its words stay",
      "url (http://localhost:8000/talk/1) leads to somebody's own computer",
    ]);
  });

  test("has two things in one room at once is in a room for several; its tracks are listed", () => {
    const item = (title: string, start: string, room: string): Value => ({
      ...{ type: "talk", title, start, duration: 30, room, track: "Posters & Demos" },
    });
    const { values, told, files } = read("program", [
      { date: "2026-03-28", items: [item("A", "09:00", "Hall 1"), item("B", "09:10", "Hall 1")] },
      { date: "2026-03-29", items: [item("C", "09:00", "Room 2")] },
    ]);
    const placed = (title: string, start: string, room: string): Value => ({
      ...item(title, start, room),
      track: "posters-demos",
    });
    assert.deepEqual(values, [
      { date: "2026-03-28", items: [placed("A", "09:00", "hall-1"), placed("B", "09:10", "hall-1")] },
      { date: "2026-03-29", items: [placed("C", "09:00", "room-2")] },
    ]);
    assert.deepEqual(files, {
      "program.yaml": {
        rooms: [
          { id: "hall-1", name: "Hall 1", isShared: true },
          { id: "room-2", name: "Room 2" },
        ],
        tracks: [{ id: "posters-demos", name: "Posters & Demos" }],
      },
    });
    assert.deepEqual(told, [
      'In Hall 1, "A" and "B" overlap: the room is now marked as one for several things at once.',
    ]);
  });
});
