import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actionViews } from "../../../src/views/moments/actions.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { CALL, DATES, EDITION, FIXTURE, PAPERS, PROGRAM } from "../../fixture-content.ts";

/** What readers of the newest edition can do at a moment, as words. */
function actionsAt(now: string, changes: Files = {}): string[] {
  const context = contextAt(now, siteWith(changes));
  return actionViews(context.current, context).map(({ label }) => label);
}

const [OPEN, CLOSED, ON, OVER] = [
  "2026-01-10T00:00Z",
  "2026-02-10T00:00Z",
  "2026-03-28T12:00Z",
  "2026-04-10T00:00Z",
];
const archive = (FIXTURE[EDITION] ?? "").replace(
  "links:",
  "links:\n  proceedings: https://a.org/p\n  photos: https://a.org/f\n  website: https://a.org/w",
);

describe("what a reader can do", () => {
  for (const [story, now, changes, actions] of [
    [
      "while submissions are open",
      OPEN,
      {},
      ["Submit your work", "Read the call for papers", "Register", "See the program"],
    ],
    ["once they are closed", CLOSED, {}, ["Register", "See the program"]],
    [
      "once they are closed, before there is a program",
      CLOSED,
      { [PROGRAM]: null, ...spoil(EDITION, "url: /2026/program/", "url: /2026/") },
      ["Register", "Read the call for papers"],
    ],
    ["on the day", ON, {}, ["See the program", "Register", "Watch the recordings"]],
    ["after it", OVER, {}, ["Watch the recordings", "See the program"]],
    [
      "on the day, with an archive",
      ON,
      { [EDITION]: archive },
      ["See the program", "Register", "Watch the recordings", "Proceedings"],
    ],
    [
      "after it, with an archive",
      OVER,
      { [EDITION]: archive },
      ["Watch the recordings", "See the program", "Proceedings", "Photos", "Original website"],
    ],
    ["of what was cancelled", OPEN, spoil(EDITION, "ordinal: 3", "cancelled: Snow."), []],
    [
      "of what was cancelled and had a site",
      OPEN,
      { [EDITION]: `cancelled: Snow.\n${archive}` },
      ["Original website"],
    ],
    [
      "with a call that names no deadline",
      CLOSED,
      { [DATES]: null },
      ["Submit your work", "Read the call for papers", "Register", "See the program"],
    ],
    [
      "with a deadline to be announced",
      CLOSED,
      { [DATES]: "dates: [{kind: submission, date: tba}]\n" },
      ["Submit your work", "Read the call for papers", "Register", "See the program"],
    ],
    [
      "with a program without items",
      OPEN,
      { [PROGRAM]: "days: []\n", [PAPERS]: null },
      ["Submit your work", "Read the call for papers", "Register"],
    ],
    ["with nothing to do", OPEN, { [CALL]: null, [PROGRAM]: null, [EDITION]: "start: 2026-03-28\n" }, []],
  ] as const satisfies readonly (readonly [string, string | undefined, Files, readonly string[]])[]) {
    test(story, () => assert.deepEqual(actionsAt(now ?? "", changes), actions));
  }

  test("names a few of many calls, which the navigation has", () => {
    const calls = ["posters", "demos", "theses"].map((id): [string, string] => [
      `editions/2026/calls/${id}.md`,
      `---\ntitle: Call for ${id}\nsubmission: {url: "https://submit.example.org/${id}"}\n---\nSend ${id}.\n`,
    ]);
    assert.deepEqual(actionsAt(OPEN, Object.fromEntries(calls)), [
      "Submit your work",
      "Read the call for papers",
      "Call for demos",
      "Call for posters",
      "Register",
      "See the program",
    ]);
  });

  test("lasts until the last deadline for submissions", () => {
    const dates =
      "timezone: AoE\ndates: [{kind: submission, date: 2026-01-15}, {kind: submission, date: 2026-02-15}]\n";
    assert.equal(actionsAt("2026-02-16T11:00Z", { [DATES]: dates })[0], "Submit your work");
    assert.equal(actionsAt("2026-02-16T12:00Z", { [DATES]: dates })[0], "Register");
  });

  test("leads where it says", () => {
    const context = contextAt(OPEN ?? "", siteWith({}, "https://user.github.io/quill/"));
    assert.deepEqual(
      actionViews(context.current, context).map(({ href }) => href),
      [
        "https://submit.example.org/quill",
        "/quill/2026/cfp/",
        "https://register.example.org/",
        "/quill/2026/program/",
      ],
    );
  });
});
