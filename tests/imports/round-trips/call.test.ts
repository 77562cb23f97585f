import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dump } from "js-yaml";
import { callText } from "../../../src/exports/call/text.ts";
import { readCall } from "../../../src/imports/sources/call/call.ts";
import type { Site } from "../../../src/model/site.ts";
import { examineSite, loadSite } from "../../../src/site.ts";
import { inFolder, siteWith } from "../../fixture.ts";
import { COMMITTEE, DATES, EDITION, FIXTURE, ORGANIZERS, SERIES } from "../../fixture-content.ts";
import { told } from "../../told.ts";
import { filesOfImported } from "../imported-site.ts";
import { people, RUNS } from "./hostile.ts";

const day = fc.integer({ min: 10, max: 28 });
const dates = fc
  .record({ submission: day, notification: day, camera: day, was: fc.boolean(), isTba: fc.boolean() })
  .map(({ submission, notification, camera, was, isTba }) => ({
    timezone: "AoE",
    dates: [
      { kind: "submission", date: `2026-01-${submission}`, ...(was ? { was: ["2026-01-05"] } : {}) },
      { kind: "notification", date: isTba ? "tba" : `2026-02-${notification}` },
      { kind: "camera-ready", date: `2026-03-${camera}`, ...(was ? { time: "17:00" } : {}) },
    ],
  }));
const roles = fc.uniqueArray(
  fc.record(
    { role: fc.constantFrom("General Chairs", "Program Chairs", "Web Chair"), people },
    { noNullPrototype: true },
  ),
  { selector: ({ role }) => role, minLength: 1 },
);
const ordinal = fc.integer({ min: 1, max: 40 });

const textOf = ({ editions: [edition], series }: Site): string =>
  edition.calls[0] === undefined ? "" : callText(edition, edition.calls[0], series);

const LISTS = [
  ["李明", "Sammy Davis Jr."],
  ["Sammy Davis Jr.", "李明"],
  ["Plato", "Sammy Davis Jr."],
  ["Ann Bell", "Plato", "김민수"],
  ["Plato", "Socrates"],
  ["Martin Luther King, Jr.", "Thurston Howell III", "Plato"],
].map((names, index) => ({ role: `Chair ${index}`, people: names.map((name) => ({ name })) }));

for (const language of ["en", "ja", "zh", "ar", "fr"])
  test(`names of one word, in a call in ${language}, are those of people, whoever stands beside them`, () => {
    const site = siteWith({
      [EDITION]: `${FIXTURE[EDITION] ?? ""}language: ${language}\n`,
      [ORGANIZERS]: dump(LISTS, { noRefs: true }),
    });
    const { entries } = readCall(textOf(site), { edition: "2026" });
    assert.deepEqual(
      entries.organizers?.map(({ value }) => value),
      LISTS,
    );
  });

test(`a call in plain text, imported again, gives the same call, ${RUNS} times`, () => {
  fc.assert(
    fc.property(ordinal, dates, roles, people, (number, when, chairs, members) => {
      const site = siteWith({
        [EDITION]: (FIXTURE[EDITION] ?? "").replace("ordinal: 3", `ordinal: ${number}`),
        [DATES]: dump(when),
        [ORGANIZERS]: dump(chairs, { noRefs: true }),
        [COMMITTEE]: dump(members),
      });
      const before = textOf(site);
      const written = filesOfImported(readCall(before, { edition: "2026" }), "2026");
      inFolder({ [SERIES]: FIXTURE[SERIES] ?? "", ...written }, (folder) => {
        const problems = examineSite(folder).problems.map(told);
        assert.deepEqual(
          problems.filter((problem) => !/\n {2}Notice: /.test(problem)),
          [],
        );
        assert.equal(textOf(loadSite(folder)), before);
      });
    }),
    { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true },
  );
});
