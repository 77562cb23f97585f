import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderProblems } from "../../src/cli/problems.ts";
import { problemAt } from "../../src/problem.ts";
import { quote } from "../../src/remedy.ts";

/** A problem whose every part comes from an author who means harm. */
function harmfulProblem(harm: string) {
  const excerpt = `name: ${harm.replaceAll("\n", "")}`;
  const source = { file: `editions/2026/${harm}.md`, locate: () => ({ line: 1, column: 7, excerpt }) };
  return problemAt(
    { source, path: [harm] },
    `There is no key \`${harm}\` here.`,
    `Did you mean ${quote(harm)}?\nWrite it.`,
  );
}

describe("what an author writes into a problem", () => {
  test("starts no command of a workflow, and no line of its own", () => {
    const problem = harmfulProblem("a\n::error::b\r::stop-commands::c\u2028::d");
    for (const format of ["text", "github"] as const) {
      const lines = renderProblems([problem], format, process.cwd()).split(/[\n\r\u2028\u2029\u0085]/);
      const commands = lines.filter((line) => line.trim().startsWith("::"));
      assert.equal(commands.length, format === "github" ? 1 : 0);
      assert.equal(lines.length, format === "github" ? 1 : 6);
    }
  });

  test("does not steer a terminal", () => {
    const text = renderProblems(
      [harmfulProblem("a\u001b]0;title\u0007\u009b31m\u202e")],
      "text",
      process.cwd(),
    );
    assert.equal(/[^\P{Cc}\n]|\u202e/u.test(text), false);
    assert.match(text, /There is no key `a\\u001b\]0;title\\u0007\\u009b31m\\u202e` here\./);
  });
});
