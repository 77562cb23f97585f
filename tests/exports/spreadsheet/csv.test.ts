import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { csvOf } from "../../../src/exports/spreadsheet/csv.ts";
import { papersCsv } from "../../../src/exports/spreadsheet/papers.ts";
import { openFile } from "../../../src/imports/containers/source-file.ts";
import { table } from "../../../src/imports/sources/table/table.ts";
import { siteWith } from "../../fixture.ts";
import { FIXTURE, PAPERS } from "../../fixture-content.ts";

describe("a table for spreadsheets", () => {
  test("has the columns that some row fills, and those that are always there", () => {
    assert.equal(
      csvOf(["a", "b", "c"], [{ a: "x, y", c: undefined }, { a: 'say "so"\nor so' }], ["a", "c"]),
      '\ufeffa,c\r\n"x, y",\r\n"say ""so""\nor so",\r\n',
    );
  });

  test("holds no formula", () => {
    const cells = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "\t=1", "a=1", "'tis"];
    assert.equal(
      csvOf(
        ["a"],
        cells.map((a) => ({ a })),
        [],
      ),
      "\ufeffa\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n''=1\r\n'\t=1\r\na=1\r\n'tis\r\n",
    );
  });

  test("gives an import every title again, whatever it holds", async () => {
    const word = fc.stringMatching(/^[A-Za-z0-9,;"'=+@ ]{1,20}$/).map((text) => `T${text.trim()}x`);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(word, { minLength: 1, maxLength: 5, selector: (title) => title.toLowerCase() }),
        async (titles) => {
          const rows = titles.map((title, index) => ({
            id: String(index),
            title,
            authors: "Ann Bell; Bob Fox",
          }));
          const csv = csvOf(["id", "title", "authors"], rows, []);
          const file = await openFile("papers.csv", new TextEncoder().encode(csv));
          const { entries } = table.read([file], { to: "papers" });
          assert.deepEqual(
            entries.papers?.map(({ key, value }) => [key, String(value.title).replace(/\s+/g, " ")]),
            titles.map((title, index) => [String(index), title.replace(/\s+/g, " ")]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test("of papers is read again as it was written", async () => {
    const papers = `- id: first
  title: "=SUM(A1) in $O(n)$"
  authors: [Ann Bell (ETH Zurich), {name: Bob Fox, affiliation: [NYU, "Lab; Two"], country: France}, Cy Dee]
  abstract: |-
    One.

    Two, "quoted".
  keywords: [a b, c]
  awards: [Best paper, Best demo]
  doi: 10.1145/1234567.7654321
  pdf: https://example.org/first.pdf
- id: second
  title: Second
  authors: [Di Eve]
`;
    const [edition] = siteWith({ [PAPERS]: papers + FIXTURE[PAPERS] }).editions;
    const csv = papersCsv(edition.papers);
    const file = await openFile("papers.csv", new TextEncoder().encode(csv));
    assert.deepEqual(
      table
        .read([file], { to: "papers" })
        .entries.papers?.slice(0, 2)
        .map(({ key, value }) => [key, value]),
      [
        [
          "first",
          {
            title: "=SUM(A1) in $O(n)$",
            authors: [
              { name: "Ann Bell", affiliation: "ETH Zurich" },
              { name: "Bob Fox", affiliation: ["NYU", "Lab; Two"], country: "France" },
              { name: "Cy Dee" },
            ],
            abstract: 'One.\n\nTwo, "quoted".',
            keywords: ["a b", "c"],
            awards: ["Best paper", "Best demo"],
            doi: "10.1145/1234567.7654321",
            pdf: "https://example.org/first.pdf",
          },
        ],
        ["second", { title: "Second", authors: [{ name: "Di Eve" }] }],
      ],
    );
  });
});
