import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NOTICES } from "../src/model/vocabulary.ts";
import { examineSite } from "../src/site.ts";
import { type Files, inFolder } from "./fixture.ts";
import { told } from "./told.ts";

const SITE: Files = {
  "data/series.yaml": "name: W\ntitle: Workshop\ndescription: A workshop.\nurl: https://w.example.org/\n",
  "editions/2026/edition.yaml": "start: 2026-03-28\n",
  "editions/2026/pc.yaml": "- {name: Ann Bell, affiliation: MIT}\n- {name: Bob Orr}\n",
};
const [SERIES, EDITION] = [SITE["data/series.yaml"], SITE["editions/2026/edition.yaml"]];

function problemsIn(changes: Files) {
  return inFolder({ ...SITE, ...changes }, (folder) => examineSite(folder).problems);
}

describe("a notice", () => {
  test("prints the line that answers it, and where it belongs", () => {
    const [{ answer } = {}] = problemsIn({});
    assert.equal(
      answer,
      "If it is right as it is, write in editions/2026/edition.yaml:\naccept: [{notice: blank-affiliation, at: [Bob Orr]}]",
    );
  });

  test("is silent once that line is written", () => {
    const line = "accept: [{notice: blank-affiliation, at: [Bob Orr]}]\n";
    assert.deepEqual(problemsIn({ "editions/2026/edition.yaml": EDITION + line }), []);
  });

  test("prints an entry alone where there are answers already", () => {
    const [{ answer } = {}] = problemsIn({
      "editions/2026/edition.yaml": `${EDITION}accept: [{notice: blank-affiliation, at: [Cy Dee]}]\n`,
      "editions/2026/pc.yaml": "- {name: Bob Orr}\n- {name: Cy Dee}\n",
    });
    assert.equal(
      answer,
      "If it is right as it is, add to `accept` in editions/2026/edition.yaml: {notice: blank-affiliation, at: [Bob Orr]}",
    );
  });

  test("of a file outside of the editions is answered in series.yaml", () => {
    const page = {
      "content/contact.md": "---\ntitle: Contact\n---\n\nWrite to ann@example.org.\n",
      "editions/2026/pc.yaml": null,
    };
    const [{ answer = "" } = {}] = problemsIn(page);
    const [place, line] = answer.split("\n");
    assert.equal(place, "If it is right as it is, write in data/series.yaml:");
    assert.deepEqual(problemsIn({ ...page, "data/series.yaml": `${SERIES}${line}\n` }), []);
  });

  test("of many that are told as one is answered for all of them", () => {
    const names = "Abbot Bell Cole Dean Earl Ford Gray Hill Irwin Jones Kerr Lamb".split(" ");
    const committee = { "editions/2026/pc.yaml": names.map((name) => `- {name: Ann ${name}}\n`).join("") };
    const [{ answer = "" } = {}, ...rest] = problemsIn(committee);
    assert.deepEqual(rest, []);
    assert.match(answer, /accept: \[\{notice: blank-affiliation\}\]$/);
    const line = answer.split("\n")[1];
    assert.deepEqual(problemsIn({ ...committee, "editions/2026/edition.yaml": `${EDITION}${line}\n` }), []);
  });
});

describe("an answer", () => {
  const answered = (answer: string): string[] =>
    problemsIn({
      "editions/2026/edition.yaml": `${EDITION}accept: [${answer}]\n`,
      "editions/2026/pc.yaml": null,
    }).map(told);

  test("that answers nothing is told", () => {
    assert.deepEqual(answered("{notice: blank-affiliation, at: [Bob Orr]}"), [
      "editions/2026/edition.yaml:2:10  accept[0]\n  Notice: There is no notice that this answers.\n  Remove this entry.",
    ]);
  });

  test("of a kind that does not exist is refused with those that do", () => {
    assert.deepEqual(answered("{notice: blank-affilation}"), [
      `editions/2026/edition.yaml:2:19  accept[0].notice\n  "blank-affilation" is not possible here.\n  Did you mean blank-affiliation? Possible: ${NOTICES.join(", ")}.`,
    ]);
  });

  for (const [story, value] of [
    ["a text", "accept: all"],
    ["a list of words", "accept: [double-booking]"],
    ["words that are numbers", "accept: [{notice: midnight, at: [2026]}]"],
    ["one word instead of a list", "accept: [{notice: midnight, at: dinner}]"],
    ["nothing", "accept:"],
    ["an empty list of words", "accept: [{notice: midnight, at: []}]"],
  ]) {
    test(`that is ${story} is an error with a remedy`, () => {
      const problems = problemsIn({
        "editions/2026/edition.yaml": `${EDITION}${value}\n`,
        "editions/2026/pc.yaml": null,
      });
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        ["error"],
      );
      assert.notEqual(problems[0]?.remedy, "");
    });
  }
});

test("of two notices in one file, the first begins the list of answers, and the second goes on with it", () => {
  const text = "---\ntitle: Venue\n---\nWrite to one@example.org.\n\nOr to two@example.org.\n";
  assert.deepEqual(
    problemsIn({ "editions/2026/venue.md": text }).map(({ answer }) => answer),
    [
      "If it is right as it is, write in editions/2026/edition.yaml:\naccept: [{notice: blank-affiliation, at: [Bob Orr]}]",
      'If it is right as it is, add to `accept` in editions/2026/edition.yaml: {notice: email-address, at: ["one@example.org"]}',
      'If it is right as it is, add to `accept` in editions/2026/edition.yaml: {notice: email-address, at: ["two@example.org"]}',
    ],
  );
});
