import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type Ledger,
  type LedgerEntry,
  LedgerError,
  parseLedger,
  renderLedger,
} from "../../src/revisions/ledger.ts";

const ENTRY = {
  digest: "0123456789abcdef",
  sequence: 3,
  created: "2026-01-01T12:00:00Z",
  modified: "2026-01-02T12:00:00Z",
};

function refusalOf(text: string): string {
  try {
    parseLedger(text, "revisions.json");
    return "";
  } catch (error) {
    assert.ok(error instanceof LedgerError);
    return error.message.split("\n")[0] ?? "";
  }
}

describe("a ledger", () => {
  test("is the same bytes in whatever order it was filled, and reads as it was written", () => {
    const one: Ledger = new Map<string, LedgerEntry>([
      ["/b/", ENTRY],
      ["/a/", { ...ENTRY, removed: "2026-01-03T12:00:00Z" }],
    ]);
    const other = new Map([...one].reverse());
    assert.equal(renderLedger(one), renderLedger(other));
    assert.deepEqual(parseLedger(renderLedger(one), "revisions.json"), other);
  });

  test("may hold keys of kinds that are not known here", () => {
    const page = new Map([["page:/2026/", ENTRY]]);
    assert.deepEqual(parseLedger(renderLedger(page), "revisions.json"), page);
  });

  for (const [story, text, message] of [
    ["a page", "<!doctype html>", "revisions.json is no ledger of revisions: it is not JSON."],
    [
      "another program's JSON",
      "{}",
      "revisions.json is no ledger of revisions: Invalid input: expected 1 at version.",
    ],
    [
      "a list",
      "[]",
      "revisions.json is no ledger of revisions: Invalid input: expected object, received array.",
    ],
    [
      "a newer format",
      '{"version": 2, "entries": []}',
      "revisions.json was written by a newer Lectern (version 2).",
    ],
    [
      "a falling sequence",
      JSON.stringify({ version: 1, items: { "/a/": { ...ENTRY, sequence: -1 } } }),
      "revisions.json is no ledger of revisions: Too small: expected number to be >=0 at items > /a/ > sequence.",
    ],
    [
      "a sequence that calendars cannot tell",
      JSON.stringify({ version: 1, items: { "/a/": { ...ENTRY, sequence: 9007199254740991 } } }),
      "revisions.json is no ledger of revisions: Too big: expected number to be <=2147483647 at items > /a/ > sequence.",
    ],
  ] as const) {
    test(`is refused when it is ${story}`, () => assert.equal(refusalOf(text), message));
  }
});
