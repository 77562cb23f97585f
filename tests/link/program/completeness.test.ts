import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Files, noticed, problemsOf, refused, spoil } from "../../fixture.ts";
import { COMMITTEE, FIXTURE, PAPERS, PROGRAM } from "../../fixture-content.ts";

/** The fixture with its program final, and nothing to be announced in it. */
function finalProgram(...changes: readonly (readonly [from: string, to: string])[]): Files {
  const settled = [
    ["status: preliminary", "status: final"],
    ["duration: 30, speakers: tba", "duration: 30, speakers: [{name: Bo Other}]"],
    ["title: tba, id: final-word", "title: The Final Word, id: final-word"],
  ] as const;
  const program = [...settled, ...changes].reduce((text, [from, to]) => {
    assert.ok(text.includes(from));
    return text.replace(from, to);
  }, FIXTURE[PROGRAM] ?? "");
  return { [PROGRAM]: program };
}

describe("a program that is final", () => {
  test("has nothing to be announced", () => {
    assert.deepEqual(problemsOf(finalProgram()), []);
  });

  const write = "Write it, or set `status: preliminary`.";
  refused(
    "with a title to be announced",
    finalProgram(["title: The Final Word", "title: tba"]),
    `${PROGRAM}:49:9  days[1].items[0]`,
    'The program is final, and the title of the talk "final-word" is to be announced.',
    write,
  );

  refused(
    "with speakers to be announced",
    finalProgram(["speakers: [{name: Bo Other}]", "speakers: tba"]),
    `${PROGRAM}:35:13  days[0].items[5].items[0]`,
    'The program is final, and the speakers of "Folding" are to be announced.',
    write,
  );

  const holds = "Add `items`, a `text`, or a `url` that says more.";
  const empty = '- {type: session, title: Later, start: "10:30", end: "11:00"}\n      - {type: lunch,';
  noticed(
    "with a session that holds nothing",
    finalProgram(["- {type: lunch,", empty]),
    `${PROGRAM}:19:9  days[0].items[3]`,
    'The session "Later" holds nothing.',
    holds,
  );

  noticed(
    "or will be, with a session that holds nothing,",
    spoil(PROGRAM, "- {type: lunch,", empty),
    `${PROGRAM}:19:9  days[0].items[3]`,
    'The session "Later" holds nothing.',
    holds,
  );

  noticed(
    "without a talk on one of the papers",
    finalProgram(["{type: paper, paper: blotter, speakers: [{name: Tom Vale}]}", "{type: discussion}"]),
    `${PAPERS}:10:7  [1].id`,
    'No talk of the program presents the paper "blotter".',
    "Add `paper: blotter` to its talk.",
  );

  noticed(
    "with two talks on one paper",
    finalProgram([
      "{type: paper, paper: blotter,",
      "{type: paper, paper: inkwell, id: again}\n          - {type: paper, paper: blotter,",
    ]),
    `${PAPERS}:1:7  [0].id`,
    '2 talks of the program present the paper "inkwell".',
    "One talk at several times has `times`; else correct one of them.",
  );

  test("with a talk and a poster on one paper is in order", () =>
    assert.deepEqual(
      problemsOf(
        finalProgram([
          "{type: paper, paper: blotter,",
          "{type: poster, paper: inkwell, id: poster}\n          - {type: paper, paper: blotter,",
        ]),
      ),
      [],
    ));
});

describe("what is listed and never used", () => {
  const remedy = "Name it where it is meant, or remove it.";
  noticed(
    "as a room",
    spoil(
      PROGRAM,
      "  - {id: annex, name: Annex}",
      "  - {id: annex, name: Annex}\n  - {id: attic, name: Attic}",
    ),
    `${PROGRAM}:6:5  rooms[2]`,
    'No item of the program names the room "attic".',
    remedy,
  );

  noticed(
    "as a track",
    spoil(PROGRAM, "        track: tools\n", ""),
    `${PROGRAM}:2:10  tracks[0]`,
    'No item of the program names the track "tools".',
    remedy,
  );

  test("is fine before there is a program", () => {
    assert.deepEqual(problemsOf({ [PROGRAM]: "rooms: [{id: attic, name: Attic}]\n" }), []);
  });
});

noticed(
  "a committee member without an affiliation",
  spoil(COMMITTEE, ", affiliation: KAIST", ""),
  `${COMMITTEE}:1:3  [0]`,
  'The affiliation of "Minsoo Rhu" is missing.',
  "Add `affiliation`, such as `affiliation: ETH Zurich`.",
);
