import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf, refused, spoil } from "../fixture.ts";
import { DATES, EDITION, ORGANIZERS, PROGRAM, SERIES } from "../fixture-content.ts";

/** What an organizer's one slip sets off must not look like several. */
describe("one slip is told once:", () => {
  refused(
    "a required key that is misspelled",
    spoil(ORGANIZERS, "{role: Web Chair, people: []}", "{role: Web Chair, peple: []}"),
    `${ORGANIZERS}:3:21  [1].peple`,
    "There is no key `peple` here.",
    "Did you mean people? Possible: role, people.",
  );

  refused(
    "a paper that does not exist, in a final program",
    {
      [PROGRAM]: `status: final
days:
  - date: 2026-03-28
    start: "09:00"
    items:
      - {type: paper, paper: inkwel, duration: 30}
      - {type: paper, paper: blotter, duration: 30}
`,
    },
    `${PROGRAM}:6:30  days[0].items[0].paper`,
    'No paper of papers.yaml has the id "inkwel".',
    "Did you mean inkwell? Possible: inkwell, blotter.",
  );

  refused(
    "a deadline after the workshop, which is also out of order",
    spoil(DATES, "date: 2026-01-15, was: [2026-01-05]", "date: 2026-04-15, was: [2026-01-05]"),
    `${DATES}:3:30  dates[0].date`,
    "The submission deadline, 2026-04-15, lies after the workshop, 2026-03-29.",
    "Correct it, or the days in edition.yaml.",
  );

  refused(
    "a colour without quotes",
    { ...spoil(SERIES, "contact: chairs@quill.example.org\n", "accent: #7a1f3d\n") },
    `${SERIES}:5:1  accent`,
    "YAML takes # for a comment.",
    'Write accent: "#7a1f3d"',
  );

  test("a language by its name is refused", () => {
    const changes = spoil(SERIES, "contact: chairs@quill.example.org\n", "language: english\n");
    const [problem = "", ...others] = problemsOf(changes);
    assert.deepEqual(others, []);
    assert.match(problem, /data\/series\.yaml:5:11 {2}language\n {2}"english" is not a language\./);
  });

  test("an edition without its days has no dates after them", () => {
    const text = "start: 2026-03-28\nend: 2026-03-29\n";
    const problems = problemsOf({
      ...spoil(EDITION, text, ""),
      ...spoil(DATES, "date: 2026-01-15, was: [2026-01-05]", "date: 2026-04-15, was: [2026-01-05]"),
    });
    assert.deepEqual(
      problems.filter((problem) => problem.includes("lies after the workshop")),
      [],
    );
    assert.equal(problems.length > 0, true, "the order of the dates is still told");
  });
});
