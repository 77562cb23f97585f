import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { examineSite } from "../../src/site.ts";
import { type Files, inSiteFolder, spoil } from "../fixture.ts";
import { EDITION, SERIES } from "../fixture-content.ts";
import { told } from "../told.ts";

const NOBODY = spoil(SERIES, "contact: chairs@quill.example.org\n", "");

describe("a site that names nobody who answers questions", () => {
  const problemsAt = (now: string, changes: Files): string[] =>
    inSiteFolder({ ...NOBODY, ...changes }, (folder) =>
      examineSite(folder, { now: DateTime.fromISO(now) }).problems.map(told),
    );

  test("is worth a look until its newest edition is over", () => {
    assert.deepEqual(problemsAt("2026-03-20T00:00Z", {}), [
      `${SERIES}:1:1\n  Notice: The site names nobody who answers questions.\n  Add the address of the chairs: \`contact: chairs@example.org\`. It then stands on the home page, in the call and at the foot of every page.`,
    ]);
    assert.deepEqual(problemsAt("2026-04-20T00:00Z", {}), []);
  });

  test("says nothing of it where the edition is cancelled, or where it is answered", () => {
    assert.deepEqual(problemsAt("2026-03-20T00:00Z", spoil(EDITION, "ordinal: 3", "cancelled: Snow.")), []);
    const answer = { [SERIES]: `${NOBODY[SERIES]}accept: [{notice: no-contact}]\n` };
    assert.deepEqual(problemsAt("2026-03-20T00:00Z", answer), []);
  });
});
