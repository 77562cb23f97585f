import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { eachPosting, lineOf, readLines } from "../../src/search/term-lines.ts";
import { HEAVIEST, type Posting, postingOf } from "../../src/search/weights.ts";

test("a line says how much it shares with the line before, and how far records lie apart", () => {
  const line = lineOf("inkwell", [postingOf(0, 1), postingOf(1, 26), postingOf(38, 3)], "inks");
  assert.equal(line, "3well AZ10C\n");
});

test("terms and postings of any kind are read as they were written", () => {
  const term = fc.string({
    minLength: 1,
    maxLength: 50,
    unit: fc.constantFrom("a", "b", "é", "李", "𠮷", "1"),
  });
  const postings = fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 20 });
  const weight = fc.integer({ min: 1, max: HEAVIEST });
  const terms = fc.dictionary(term, fc.tuple(postings, weight), { noNullPrototype: true });
  fc.assert(
    fc.property(terms, (all) => {
      const written = Object.entries(all)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, [records, heavy]]): [string, Posting[]] => [
          name,
          records.toSorted((a, b) => a - b).map((record) => postingOf(record, heavy)),
        ]);
      const lines = written.map(([name, own], place) => lineOf(name, own, written[place - 1]?.[0] ?? ""));
      const read = readLines(lines.join(""));
      const readPostings = read.postings.map((text) => {
        const found: Posting[] = [];
        eachPosting(text, (record, heavy) => found.push(postingOf(record, heavy)));
        return found;
      });
      assert.deepEqual(
        read.terms.map((name, place) => [name, readPostings[place]]),
        written,
      );
    }),
  );
});
