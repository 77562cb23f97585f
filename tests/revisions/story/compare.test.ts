import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Files, spoil } from "../../fixture.ts";
import {
  CALL,
  COMMITTEE,
  DATES,
  EDITION,
  FIXTURE,
  ORGANIZERS,
  PAPERS,
  PROGRAM,
} from "../../fixture-content.ts";
import { sentencesOf } from "./sentences.ts";

/** The fixture without its program, and without what asks for one. */
const NO_PROGRAM: Files = {
  [PROGRAM]: null,
  [EDITION]: (FIXTURE[EDITION] ?? "").replace(", url: /2026/program/}", "}"),
};

/** A program of one day in two rooms, with these lines for its items. */
function program(...items: readonly string[]): Files {
  const lines = items.map((item) => `      - {${item}}\n`).join("");
  return {
    ...NO_PROGRAM,
    [PROGRAM]: `status: final\ndays:\n  - date: 2026-03-28\n    items:\n${lines}`,
  };
}

const talk = (title: string, start: string, room: string, more = ""): string =>
  `type: talk, id: ${title.toLowerCase().replaceAll(" ", "-")}, title: ${title}, start: "${start}", duration: 30, room: ${room}, speakers: [{name: Eve Stone}]${more}`;

describe("readers are told", () => {
  for (const [story, after, sentences] of [
    ["nothing where nothing changed", {}, []],
    [
      "of a talk at another time of the day",
      spoil(PROGRAM, 'start: "14:30"', 'start: "15:00"'),
      ["“Will We Write?” moved from Saturday 14:30 to 15:00."],
    ],
    [
      "of a session in another room, with all that stands in it",
      spoil(PROGRAM, "- {id: main, name: Main hall", "- {id: main, name: Aula"),
      ["“Nibs” moved from Main hall to Aula (Saturday 13:00)."],
    ],
    [
      "of a talk that is cancelled",
      spoil(PROGRAM, "duration: 30, speakers: tba", "duration: 30, speakers: tba, cancelled: true"),
      ["“Folding” (Saturday 13:00, Annex) is cancelled."],
    ],
    [
      "of a talk that takes place after all, and who speaks",
      spoil(PROGRAM, "[{name: Tom Vale}], cancelled: true", "[{name: Ada Wong}]"),
      [
        "“Binding” takes place after all (Saturday 13:30, Annex).",
        "Ada Wong speaks instead of Tom Vale: “Binding”.",
      ],
    ],
    [
      "of a speaker who is found",
      spoil(PROGRAM, "speakers: tba", "speakers: [{name: Ada Wong}, {name: Bo Lind}]"),
      ["Ada Wong and Bo Lind speak: “Folding”."],
    ],
    [
      "of a panelist who joins, and one who leaves",
      spoil(PROGRAM, "{name: Minsoo Rhu}]\n", "{name: Minsoo Rhu}, {name: Ada Wong}]\n"),
      ["Also speaking: Ada Wong (“Will We Write?”)."],
    ],
    [
      "of a title that was to be announced",
      spoil(PROGRAM, "title: tba", "title: The Last Word"),
      ["The talk on Sunday 09:30 now has a title: “The Last Word”."],
    ],
    [
      "of another title, though the address goes with it",
      spoil(PROGRAM, "title: Will We Write?", "title: Shall We Write at All?"),
      ["“Will We Write?” is now called “Shall We Write at All?”."],
    ],
    [
      "nothing of a letter, of case and punctuation",
      spoil(PROGRAM, "title: Writing by Moonlight", "title: Writing by moonlihgt!"),
      [],
    ],
    [
      "of an extended deadline",
      spoil(DATES, "date: 2026-01-15, was: [2026-01-05]", "date: 2026-01-22, was: [2026-01-05, 2026-01-15]"),
      ["The submission deadline was extended from January 15 to January 22."],
    ],
    [
      "of a date that becomes known",
      spoil(DATES, "notification, date: tba", "notification, date: 2026-02-09"),
      ["The notification is set for February 9, 2026."],
    ],
    [
      "of an hour, with its zone",
      spoil(DATES, 'time: "17:00"', 'time: "12:00"'),
      [
        "The date “Posters” (Posters and demos) was moved from February 20, 17:00 AoE to February 20, 12:00 AoE.",
      ],
    ],
    [
      "of who joins, and not of who leaves",
      {
        ...spoil(
          COMMITTEE,
          "{name: Jo Øst, affiliation: [Lund, IBM]}",
          "{name: Zoe Quick, affiliation: MIT}",
        ),
        ...spoil(
          ORGANIZERS,
          "role: Web Chair, people: []",
          "role: Web Chairs, people: [{name: Al Bo, affiliation: KTH}]",
        ),
      },
      ["Al Bo joined as Web Chair.", "Zoe Quick joined the program committee."],
    ],
    [
      "of the edition's days and place",
      spoil(EDITION, "start: 2026-03-28\nend: 2026-03-29", "start: 2026-03-28\nend: 2026-03-30"),
      ["Quill 2026 was moved from March 28 – 29, 2026 to March 28 – 30, 2026."],
    ],
    [
      "of another building",
      spoil(EDITION, "name: Seehaus, address: Seestr. 1", "name: Landhaus, address: Hauptstr. 12"),
      [
        "Quill 2026 has moved to a new venue: Landhaus, Hauptstr. 12, Berlin, Germany, and online, instead of Seehaus, Seestr. 1, Berlin, Germany, and online.",
      ],
    ],
    [
      "of slides of a talk, and of an edition that is cancelled",
      {
        ...spoil(
          PROGRAM,
          '        recordingOffset: "0:15:00"\n',
          '        recordingOffset: "0:15:00"\n        slides: https://a.example.org/s.pdf\n',
        ),
        ...spoil(EDITION, "links:\n", "cancelled: Snow.\nlinks:\n  photos: https://a.example.org/\n"),
      },
      ["Quill 2026 is cancelled.", "The slides of “A History of Ink” are online.", "Photos are online."],
    ],
  ] as const satisfies readonly (readonly [string, Files, readonly string[]])[]) {
    test(story, () => assert.deepEqual(sentencesOf(after), sentences));
  }

  test("that the program is online, and not of each talk in it", () => {
    assert.deepEqual(sentencesOf({}, NO_PROGRAM), ["The program is online: 8 talks."]);
    assert.deepEqual(sentencesOf(NO_PROGRAM), ["The program is no longer online."]);
  });

  test("of a call, and not of each date that comes with it", () => {
    const unlinked = spoil(EDITION, "[call](/2026/cfp/)", "call");
    const before = { ...unlinked, [DATES]: "dates: []\n", [CALL]: null };
    assert.deepEqual(sentencesOf({ ...unlinked, [CALL]: "Write!\n" }, before), [
      "The call for papers is online.",
    ]);
  });

  test("of papers that come and go, one by one", () => {
    const papers = FIXTURE[PAPERS] ?? "";
    const one = "- id: pens\n  title: Pens\n  authors: [{name: Al Bo, affiliation: KTH}]\n";
    assert.deepEqual(sentencesOf({ [PAPERS]: papers + one }), ["The paper “Pens” was added."]);
    assert.deepEqual(sentencesOf({}, { [PAPERS]: papers + one }), ["The paper “Pens” was withdrawn."]);
  });
});

describe("what takes place several times", () => {
  const SATURDAY = '{start: "09:00", end: "09:30"}';
  const SUNDAY = '{date: 2026-03-29, start: "10:00", end: "10:30"}';
  const NOON = '{start: "12:00", end: "12:30"}';
  const TWICE = `times: [${SATURDAY}, ${SUNDAY}]`;
  const tour = (times: string, title = "Ink Tour", more = "") =>
    program(
      `type: talk, id: tour, title: ${title}, ${times}, room: Aula, speakers: [{name: Eve Stone}]${more}`,
      talk("Alpha Talk", "13:00", "Aula"),
    );

  for (const [story, after, before, sentences] of [
    [
      "is cancelled in one sentence",
      tour(TWICE, "Ink Tour", ", cancelled: true"),
      tour(TWICE),
      ["“Ink Tour” (Saturday 09:00, Aula and Sunday 10:00, Aula) is cancelled."],
    ],
    [
      "has another title once",
      tour(TWICE, "Paper Tour"),
      tour(TWICE),
      ["“Ink Tour” is now called “Paper Tour”."],
    ],
    [
      "is added once",
      tour(TWICE),
      program(talk("Alpha Talk", "13:00", "Aula")),
      ["“Ink Tour” was added (Saturday 09:00, Aula and Sunday 10:00, Aula)."],
    ],
    [
      "has one time more",
      tour(TWICE),
      tour('start: "09:00", duration: 30'),
      ["“Ink Tour” takes place one more time (Sunday 10:00, Aula)."],
    ],
    [
      "loses its first time, and keeps the others",
      tour(`times: [${NOON}, ${SUNDAY}]`),
      tour(`times: [${SATURDAY}, ${NOON}, ${SUNDAY}]`),
      ["“Ink Tour” no longer takes place at this time: Saturday 09:00, Aula."],
    ],
  ] as const) {
    test(story, () => assert.deepEqual(sentencesOf(after, before), sentences));
  }
});

describe("what moves together is one sentence:", () => {
  const names = ["Alpha Talk", "Beta Talk", "Gamma Talk", "Delta Talk"];
  const at = (shift: number, room: string): string[] =>
    names.map((name, index) =>
      talk(
        name,
        `${String(9 + index + Math.floor(shift / 60)).padStart(2, "0")}:${String(shift % 60).padStart(2, "0")}`,
        room,
      ),
    );

  test("a room by another name", () => {
    assert.deepEqual(sentencesOf(program(...at(0, "Aula")), program(...at(0, "Audimax"))), [
      "Everything in Audimax is now in Aula.",
    ]);
  });

  test("a day that starts later", () => {
    assert.deepEqual(sentencesOf(program(...at(30, "Aula")), program(...at(0, "Aula"))), [
      "Everything on Saturday, March 28 starts 30 minutes later.",
    ]);
  });

  test("some talks of a day, and of a room", () => {
    const rest = talk("Epsilon Talk", "15:00", "Aula");
    assert.deepEqual(sentencesOf(program(...at(60, "Aula"), rest), program(...at(0, "Aula"), rest)), [
      "4 items on Saturday, March 28 start 1 hour later.",
    ]);
    assert.deepEqual(sentencesOf(program(...at(0, "Forum"), rest), program(...at(0, "Aula"), rest)), [
      "4 items moved from Aula to Forum.",
    ]);
  });

  test("rooms that become known", () => {
    const open = at(0, "Aula").map((item) => item.replace(", room: Aula", ""));
    assert.deepEqual(sentencesOf(program(...at(0, "Aula")), program(...open)), ["4 items now have a room."]);
  });

  test("many talks that are added", () => {
    const more = Array.from({ length: 7 }, (_, index) =>
      talk(`New Talk ${index}`, `${10 + index}:30`, "Forum"),
    );
    assert.deepEqual(sentencesOf(program(...at(0, "Aula"), ...more), program(...at(0, "Aula"))), [
      "7 items were added to the program.",
    ]);
  });
});
