import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dump } from "js-yaml";
import { committeeCsv } from "../../../src/exports/spreadsheet/committee.ts";
import { papersCsv } from "../../../src/exports/spreadsheet/papers.ts";
import { prepared } from "../../../src/imports/content/prepared.ts";
import type { Destination } from "../../../src/imports/record.ts";
import { table } from "../../../src/imports/sources/table/table.ts";
import { siteWith } from "../../fixture.ts";
import { PAPERS } from "../../fixture-content.ts";
import { fileOf } from "../source-files.ts";

const RUNS = Number(process.env.RUNS ?? 20);
const COMMITTEE = "editions/2026/pc.yaml";

const word = fc.constantFrom(
  ..."Ink quill “Wells” R&D 50% =1+1 -dash @home $x_1$ naïve 墨水 x<y a;b c,d #5 O'Neill *soft*".split(" "),
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => ["On", ...words].join(" "));
const NAMES = [
  "Ann Bell",
  "Bob Fox",
  "Émile Zola",
  "李明",
  "Jan van der Berg",
  "Ana Ortega y Gasset",
  "Sammy Davis Jr.",
];
const PLACES = ["ETH Zurich", "University of Oslo, Blindern", "IBM", "Lab (West)", "A+B"];
const person = fc.record(
  {
    name: fc.constantFrom(...NAMES),
    affiliation: fc.oneof(
      fc.constantFrom(...PLACES),
      fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 2, maxLength: 2 }),
    ),
    country: fc.constantFrom("Norway", "Côte d’Ivoire"),
  },
  { requiredKeys: ["name"], noNullPrototype: true },
);
const people = fc.uniqueArray(person, { selector: ({ name }) => name, minLength: 1, maxLength: 4 });
const paper = fc.record(
  {
    title: line,
    authors: people,
    abstract: fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join("\n\n")),
    keywords: fc.uniqueArray(fc.constantFrom("ink", "R&D", "two words"), { minLength: 1 }),
    pages: fc.constantFrom("7", "1–4"),
    pdf: fc.constant("https://p.example.org/a.pdf"),
  },
  { requiredKeys: ["title", "authors"], noNullPrototype: true },
);

async function valuesIn(text: string, to: Destination): Promise<readonly unknown[]> {
  const imported = prepared(table.read([await fileOf(`${to}.csv`, text)], { to, edition: "2026" }), {
    isFile: () => true,
    program: undefined,
  });
  assert.deepEqual(imported.leftOut, []);
  return (imported.entries[to] ?? []).map(({ key, value }) =>
    to === "papers" ? { id: key, ...value } : value,
  );
}

test(`papers in a table, imported again, give the same table, ${RUNS} times`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(paper, { selector: ({ title }) => title, minLength: 1, maxLength: 4 }),
      async (all) => {
        const tableOf = (papers: readonly unknown[]): string =>
          papersCsv(
            siteWith({ [PAPERS]: dump(papers), "editions/2026/program.yaml": "days: []\n" }).editions[0]
              .papers,
          );
        const before = tableOf(all.map((one, index) => ({ id: `p${index + 1}`, ...one })));
        assert.equal(tableOf(await valuesIn(before, "papers")), before);
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test(`a committee in a table, imported again, gives the same table, ${RUNS} times`, async () => {
  await fc.assert(
    fc.asyncProperty(people, async (all) => {
      const tableOf = (members: readonly unknown[]): string =>
        committeeCsv(siteWith({ [COMMITTEE]: dump(members) }).editions[0].committee);
      const before = tableOf(all);
      assert.equal(tableOf(await valuesIn(before, "pc")), before);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
