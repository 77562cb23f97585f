import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { askForSeries } from "../../src/cli/commands/series-questions.ts";
import { parseOptions } from "../../src/cli/options.ts";
import { LeftError } from "../../src/cli/refusals.ts";

const NOVEMBER = DateTime.fromISO("2026-11-26T12:00Z");

/** What is known of a series after these answers, and what was asked. */
async function asked(answers: readonly (string | undefined)[], ...parameters: string[]) {
  const questions: string[] = [];
  const left = [...answers];
  const options = parseOptions(["new", ...parameters]);
  if (typeof options === "string") throw new Error(options);
  const known = await askForSeries(options, NOVEMBER, async (question) => {
    questions.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new LeftError();
    return answer;
  });
  assert.deepEqual(left, [], "nobody was asked this");
  return { known, questions };
}

describe("who begins a series on a terminal", () => {
  test("is asked five questions, and late in a year is offered the next one", async () => {
    const { known, questions } = await asked([
      "Quill",
      "On Quills",
      "",
      "2027-06-14/2027-06-15",
      "Boston, US",
    ]);
    assert.deepEqual(questions, [
      "What is the short name of the series, such as FastPath?",
      "And its full title? (Enter skips)",
      "Which year is the first edition of? (Enter: 2027)",
      "On which days, such as 2027-06-14/2027-06-15? (Enter skips)",
      "Where: city and country, or online? (Enter skips)",
    ]);
    assert.deepEqual(known, {
      name: "Quill",
      title: "On Quills",
      year: "2027",
      days: "2027-06-14/2027-06-15",
      place: "Boston, US",
    });
  });

  test("may skip all but the name, which is asked for again", async () => {
    const { known, questions } = await asked(["", "Quill", "", "", "", ""]);
    assert.deepEqual(known, { name: "Quill", title: "", year: "2027", days: "", place: "" });
    assert.equal(questions[1], questions[0]);
  });

  test("is told at once what cannot be, and keeps the answers that were right", async () => {
    const { known, questions } = await asked([
      "Quill",
      "",
      "20x7",
      "2027",
      "June",
      "2026-06-14",
      "2027-06-14",
      "",
    ]);
    assert.equal(known.days, "2027-06-14");
    assert.deepEqual(
      [questions[3], questions[5], questions[6]],
      [
        "20x7 is not a year: a new edition is named by its year, such as 2026.",
        "June is no day, nor two: write the first and the last, such as 2027-06-14/2027-06-15.",
        "2026-06-14 is no day of 2027: write the same year twice, or leave it out.",
      ],
    );
  });

  test("is not asked what the command line says", async () => {
    const { questions } = await asked(["", ""], "2028", "--series", "Quill", "--place", "online");
    assert.deepEqual(questions, [
      "And its full title? (Enter skips)",
      "On which days, such as 2028-06-14/2028-06-15? (Enter skips)",
    ]);
  });

  test("may leave at any question", async () => {
    await assert.rejects(asked(["Quill", "On Quills", undefined]), LeftError);
  });
});
