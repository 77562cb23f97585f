import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Edition } from "../../../src/model/edition.ts";
import { isOpen, openCallsOf } from "../../../src/model/moments/calls.ts";
import { actionViews } from "../../../src/views/moments/actions.ts";
import { dateGroups } from "../../../src/views/moments/dates.ts";
import { contextAt, type Files, problemsOf, siteWith } from "../../fixture.ts";
import { CALL, DATES, EDITION, PROGRAM } from "../../fixture-content.ts";

const POSTERS = "editions/2026/calls/posters.md";
const PARTICIPATION = "editions/2026/calls/participation.md";

/** Papers are due in January, posters in February; whoever only comes reads a third call. */
const THREE_CALLS: Files = {
  [POSTERS]:
    "---\ntitle: Posters and demos\nsubmission: {url: https://posters.example.org/}\n---\nShow your work.\n",
  [PARTICIPATION]: "---\ntitle: Participation\n---\nCome to Berlin.\n",
  [DATES]: `timezone: AoE
dates:
  - {kind: submission, date: 2026-01-15}
  - {kind: notification, date: 2026-02-15}
  - {kind: submission, date: 2026-02-20, call: posters}
`,
};

function editionWith(changes: Files): Edition {
  return siteWith({ ...THREE_CALLS, ...changes }).editions[0];
}

function openAt(now: string, changes: Files = {}): string[] {
  return openCallsOf(editionWith(changes), DateTime.fromISO(now)).map(({ id }) => id);
}

describe("the calls that are open", () => {
  test("come by their deadlines, and one for participation is none", () => {
    assert.deepEqual(openAt("2026-01-10T00:00Z"), ["cfp", "posters"]);
    assert.deepEqual(openAt("2026-01-17T00:00Z"), ["posters"]);
    assert.deepEqual(openAt("2026-02-22T00:00Z"), []);
  });

  test("are none of an edition that is cancelled", () =>
    assert.deepEqual(
      openAt("2026-01-10T00:00Z", {
        [EDITION]: "start: 2026-03-28\ntimezone: Europe/Berlin\ncancelled: Snow.\n",
        [PROGRAM]: null,
      }),
      [],
    ));

  test("come last while their deadline is to be announced", () => {
    const dates = `dates:\n  - {kind: submission, date: tba}\n  - {kind: submission, date: 2026-02-20, call: posters}\n`;
    assert.deepEqual(openAt("2026-01-17T00:00Z", { [DATES]: dates }), ["posters", "cfp"]);
  });

  test("are closed by abstracts where nothing else is due, and by artifacts", () => {
    const dates = `dates:\n  - {kind: abstract, date: 2026-01-15}\n  - {kind: artifact, date: 2026-02-20, call: posters}\n`;
    assert.deepEqual(openAt("2026-01-17T00:00Z", { [DATES]: dates }), ["cfp", "posters"].slice(1));
    assert.deepEqual(openAt("2026-02-22T00:00Z", { [DATES]: dates }), []);
  });
});

describe("what a reader can do while there are several calls", () => {
  for (const [story, now, actions] of [
    [
      "before the first deadline",
      "2026-01-10T00:00Z",
      [
        ["Submit your work", "https://submit.example.org/quill"],
        ["Read the call for papers", "/2026/cfp/"],
        ["Posters and demos", "/2026/calls/posters/"],
        ["Register", "https://register.example.org/"],
        ["Participation", "/2026/calls/participation/"],
        ["See the program", "/2026/program/"],
      ],
    ],
    [
      "between the deadlines",
      "2026-02-01T00:00Z",
      [
        ["Submit your work: Posters and demos", "https://posters.example.org/"],
        ["Posters and demos", "/2026/calls/posters/"],
        ["Register", "https://register.example.org/"],
        ["Participation", "/2026/calls/participation/"],
        ["See the program", "/2026/program/"],
      ],
    ],
    [
      "after all of them",
      "2026-03-01T00:00Z",
      [
        ["Register", "https://register.example.org/"],
        ["Participation", "/2026/calls/participation/"],
        ["See the program", "/2026/program/"],
      ],
    ],
  ] as const) {
    test(story, () => {
      const context = contextAt(now, siteWith(THREE_CALLS));
      const views = actionViews(context.current, context);
      assert.deepEqual(
        views.map(({ label, href }) => [label, href]),
        actions,
      );
    });
  }
});

test("each call has its own dates, and the whole edition tells those of a further call under its title", () => {
  const context = contextAt("2026-01-10T00:00Z", siteWith(THREE_CALLS));
  const edition = context.current;
  const labels = (groups: ReturnType<typeof dateGroups>) =>
    groups.map(({ heading, dates }) => [heading, dates.map(({ label, date }) => `${label.plain}: ${date}`)]);
  const workshop = "Workshop: Mar 28 – 29, 2026";
  const papers = ["Submission: Jan 15, 2026, AoE", "Notification: Feb 15, 2026, AoE"];
  const posters = "Submission: Feb 20, 2026, AoE";
  assert.deepEqual(labels(dateGroups(edition, context)), [
    [undefined, [...papers, workshop]],
    ["Posters and demos", [posters]],
  ]);
  const [cfp, , poster] = edition.calls;
  assert.deepEqual(labels(dateGroups(edition, context, cfp)), [[undefined, [...papers, workshop]]]);
  assert.deepEqual(labels(dateGroups(edition, context, poster)), [[undefined, [posters, workshop]]]);
});

describe("groups of dates without calls of their own", () => {
  const two = (call: string) => `timezone: AoE
dates:
  - {kind: submission, group: Papers, date: 2026-01-25}
  - {kind: notification, group: Papers, date: 2026-02-20}
  - {kind: submission, group: Posters, date: 2026-02-21${call}}
`;

  test("leave the call closed after the deadline of the first", () => {
    const edition = siteWith({ [DATES]: two("") }).editions[0];
    const [call] = edition.calls;
    assert.ok(call !== undefined);
    const at = (now: string): boolean => isOpen(call, edition, DateTime.fromISO(now));
    assert.deepEqual([at("2026-01-20T00:00Z"), at("2026-02-15T00:00Z")], [true, false]);
  });

  test("are told, and a further round of the same call answers", () => {
    assert.deepEqual(problemsOf({ [DATES]: two("") }), [
      `${DATES}:5:5  dates[2]
  Notice: It is not known where what is due by this deadline is submitted: the group "Posters" belongs to no call.
  If that is the address in cfp.md, add \`call: cfp\` to this date; else write a call of its own, calls/posters.md, and add \`call: posters\`.`,
    ]);
    assert.deepEqual(problemsOf({ [DATES]: two(", call: cfp") }), []);
    const edition = siteWith({ [DATES]: two(", call: cfp") }).editions[0];
    assert.deepEqual(
      openCallsOf(edition, DateTime.fromISO("2026-02-15T00:00Z")).map(({ id }) => id),
      ["cfp"],
    );
  });

  test("are answered by a call of their own", () => {
    const changes = { ...THREE_CALLS, [DATES]: two(", call: posters") };
    assert.deepEqual(problemsOf(changes), []);
    assert.deepEqual(
      siteWith(changes).editions[0].dates.map(({ call }) => call),
      ["cfp", "cfp", "posters"],
    );
  });
});

describe("calls that are wrong", () => {
  for (const [story, changes, problems] of [
    [
      "a call that is misspelled",
      { [DATES]: "dates: [{kind: submission, date: 2026-02-20, call: poster}]\n" },
      [`${DATES}:1:52  dates[0].call\n  There is no call "poster".\n  Did you mean "posters"?`],
    ],
    [
      "a call that is not there",
      { [DATES]: "dates: [{kind: submission, date: 2026-02-20, call: tutorials}]\n" },
      [
        `${DATES}:1:52  dates[0].call\n  There is no call "tutorials".\n  Write the file editions/2026/calls/tutorials.md, or name one of: cfp, participation, posters.`,
      ],
    ],
    [
      "a group of two calls",
      {
        [DATES]: `dates:
  - {kind: submission, date: 2026-02-20, group: Posters, call: posters}
  - {kind: notification, date: 2026-02-25, group: Posters, call: cfp}
`,
      },
      [
        `${DATES}:3:66  dates[1].call\n  The group "Posters" belongs to the call "posters" already.\n  Write "posters", or give this date another group.`,
      ],
    ],
    [
      "a further call without a title",
      { [POSTERS]: "Show your work.\n" },
      [
        `${POSTERS}:1:1  title\n  This call has no title.\n  Add it between two lines of hyphens at the top of the file, such as \`title: Posters\`.`,
      ],
    ],
    [
      "a further call of the first one's name",
      { "editions/2026/calls/cfp.md": "---\ntitle: Papers\n---\nText.\n" },
      [
        "editions/2026/calls/cfp.md:2:1\n  This name is that of the call for papers, cfp.md of the edition's folder.\n  Give this file another name, such as posters.md.",
      ],
    ],
    [
      "references of no pages",
      { [CALL]: "---\nsubmission: {categories: [{name: Paper, references: included}]}\n---\nAims.\n" },
      [
        `${CALL}:2:53  submission.categories[0].references\n  \`references\` says whether references count as pages, and there are no \`pages\`.\n  Add \`pages\`, or remove \`references\`.`,
      ],
    ],
  ] as const satisfies readonly (readonly [string, Files, readonly string[]])[]) {
    test(`${story} is refused`, () => assert.deepEqual(problemsOf({ ...THREE_CALLS, ...changes }), problems));
  }
});
