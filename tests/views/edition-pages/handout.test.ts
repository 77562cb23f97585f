import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type HandoutView, handoutView } from "../../../src/views/edition-pages/handout.ts";
import { bigProgram } from "../../big-program.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { EDITION } from "../../fixture-content.ts";

function handout(form: HandoutView["form"], changes: Files = {}): HandoutView {
  const context = contextAt("2026-01-01T00:00Z", siteWith(changes));
  return handoutView(form, context.current, context);
}

describe("a handout", () => {
  test("says what the edition is, and how to print it", () => {
    const { frame, days, ...rest } = handout("handout");
    assert.deepEqual(rest, {
      path: "/2026/program/print/",
      name: "Handout",
      howTo: "Print in portrait on A4 or Letter paper, double-sided if it takes two pages.",
      back: { label: "Back to the program", href: "/2026/program/" },
      editionName: "Quill 2026",
      asOf: "",
      form: "handout",
      isShort: true,
      title: "Third Workshop on Writing Tools",
      where: "Seehaus, Seestr. 1, Berlin, Germany, and online",
      notes: ["Preliminary program", "Times are in Berlin time (CET, then CEST)."],
    });
    assert.deepEqual(
      [frame.title, frame.isHidden, frame.stylesheet],
      ["Handout · Quill 2026", true, "/assets/sheets.css"],
    );
    assert.equal(days.length, 2);
  });

  test("holds all items by time, with their rooms", () => {
    const [day] = handout("handout").days;
    assert.equal(day?.heading, "Saturday, March 28");
    assert.deepEqual(
      day?.items.map(({ time, title, place }) => [time?.local, title.plain, place]),
      [
        ["09:00–09:30", "Coffee and badges", ""],
        ["09:30–09:45", "Opening", ""],
        ["09:45–10:30", "A History of Ink", ""],
        ["12:00–13:00", "Lunch", ""],
        ["13:00–14:00", "Nibs", "Main hall"],
        ["13:00–14:30", "Hands on", "Annex"],
        ["14:30–15:30", "Will We Write?", ""],
        ["19:00–22:00", "Dinner", "Boathouse"],
        ["00:30–01:00 (+1)", "Writing by Moonlight", ""],
      ],
    );
  });

  test("says that the edition is cancelled", () => {
    const cancelled = spoil(EDITION, "ordinal: 3", "ordinal: 3\ncancelled: A storm came.");
    assert.equal(handout("handout", cancelled).notes[0], "Quill 2026 is cancelled. A storm came.");
  });
});

describe("a pocket program", () => {
  const talks = (view: HandoutView): number =>
    view.days.flatMap(({ items }) => items.flatMap((session) => session.items)).length;

  test("holds every talk of a short program", () => {
    assert.equal(talks(handout("pocket")), 4);
    assert.equal(handout("pocket").path, "/2026/program/pocket/");
  });

  test("holds the sessions of a long program without their talks, so that it stays one sheet", () => {
    assert.equal(talks(handout("pocket", bigProgram())), 0);
    assert.equal(talks(handout("handout", bigProgram())), 288);
  });
});
