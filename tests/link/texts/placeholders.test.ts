import assert from "node:assert/strict";
import { test } from "node:test";
import { PLACEHOLDERS } from "../../../src/model/vocabulary.ts";
import { problemsOf } from "../../fixture.ts";
import { CALL } from "../../fixture-content.ts";

test("each paragraph that only holds a place is told where it stands", () => {
  const [first, second] = PLACEHOLDERS.aims;
  const problems = problemsOf({ [CALL]: `---\ntopics: [Pens]\n---\n\n## Aims\n\n${first}\n\n${second}\n` });
  assert.deepEqual(
    problems.map((problem) => problem.split("\n")[0]?.split("  ")[0]),
    [`${CALL}:7:1`, `${CALL}:10:1`],
  );
});
