import assert from "node:assert/strict";
import { test } from "node:test";
import { actionStages } from "../../../src/views/moments/actions.ts";
import { scriptsOfMoments } from "../../../src/views/moments/stages.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { DATES, EDITION, PROGRAM } from "../../fixture-content.ts";

/** What a reader can do from each moment on, as words. */
function stagesAt(now: string, changes: Files = {}) {
  const context = contextAt(now, siteWith(changes));
  return actionStages(context.current, context).map(({ value, from, until }) => [
    from,
    until,
    value.map(({ label }) => label).join(", "),
  ]);
}

const [SUBMIT, REGISTER, ON, OVER] = [
  "Submit your work, Read the call for papers, Register, See the program",
  "Register, See the program",
  "See the program, Register, Watch the recordings",
  "Watch the recordings, See the program",
];
const [CLOSED, FIRST, AFTER] = ["2026-01-16T12:00Z", "2026-03-28T08:00Z", "2026-03-29T09:00:00.001Z"];

test("a page carries what a reader can do in every phase to come, each until the next", () => {
  assert.deepEqual(stagesAt("2026-01-10T00:00Z"), [
    ["", CLOSED, SUBMIT],
    [CLOSED, FIRST, REGISTER],
    [FIRST, AFTER, ON],
    [AFTER, "", OVER],
  ]);
  assert.deepEqual(stagesAt("2026-03-28T12:00Z"), [
    ["", AFTER, ON],
    [AFTER, "", OVER],
  ]);
});

test("a page of an edition that is over carries nothing else, and so does one of a cancelled edition", () => {
  assert.deepEqual(stagesAt("2026-06-01T00:00Z"), [["", "", OVER]]);
  assert.deepEqual(stagesAt("2026-01-10T00:00Z", spoil(EDITION, "ordinal: 3", "cancelled: Snow.")), [
    ["", "", ""],
  ]);
});

test("a page needs its script for hours and for what will change, and not without", () => {
  const scriptsAt = (now: string, changes: Files = {}) => {
    const context = contextAt(now, siteWith(changes));
    return scriptsOfMoments(context.current, context);
  };
  const plain = { [EDITION]: "start: 2026-03-28\n", [PROGRAM]: null, [DATES]: null };
  assert.deepEqual(scriptsAt("2026-01-01T00:00Z"), ["moments"]);
  assert.deepEqual(scriptsAt("2026-06-01T00:00Z"), ["hours"]);
  assert.deepEqual(scriptsAt("2026-01-01T00:00Z", plain), ["moments"]);
  assert.deepEqual(scriptsAt("2026-06-01T00:00Z", plain), []);
});
