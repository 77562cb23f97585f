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

const TOLD = {
  title: "A History of Ink",
  start: "2026-03-28T08:45:00Z",
  end: "2026-03-28T09:30:00Z",
  calendars: ["/2026/calendar.ics", "/2026/talks/ink.ics"],
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
      ["/a/", { ...ENTRY, told: TOLD, removed: "2026-01-03T12:00:00Z" }],
    ]);
    const other = new Map([...one].reverse());
    assert.equal(renderLedger(one), renderLedger(other));
    assert.deepEqual(parseLedger(renderLedger(one), "revisions.json"), other);
  });

  test("may hold keys of kinds that are not known here", () => {
    const page = new Map([["page:/2026/", ENTRY]]);
    assert.deepEqual(parseLedger(renderLedger(page), "revisions.json"), page);
  });

  test("of the first version is read as it is, and written in the present one", () => {
    const first = new Map([["/a/", { ...ENTRY, removed: "2026-01-03T12:00:00Z" }]]);
    const text = JSON.stringify({ version: 1, items: Object.fromEntries(first) });
    assert.deepEqual(parseLedger(text, "revisions.json"), first);
    assert.equal(JSON.parse(renderLedger(first)).version, 3);
  });

  for (const [story, text, message] of [
    ["a page", "<!doctype html>", "revisions.json is no ledger of revisions: it is not JSON."],
    [
      "another program's JSON",
      "{}",
      "revisions.json is no ledger of revisions: Invalid input: expected number, received undefined at version.",
    ],
    [
      "a list",
      "[]",
      "revisions.json is no ledger of revisions: Invalid input: expected object, received array.",
    ],
    [
      "a newer format",
      '{"version": 4, "entries": []}',
      "revisions.json was written by a newer Lectern (version 4).",
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
    ...["/../../etc/cron.ics", "https://a.org/b.ics", "/2026/calendar.html", "/2026//a.ics", "/a\n.ics"].map(
      (path): [string, string, string] => [
        `a calendar at ${JSON.stringify(path)}`,
        JSON.stringify({
          version: 2,
          items: { "/a/": { ...ENTRY, told: { ...TOLD, calendars: [path] } } },
        }),
        "revisions.json is no ledger of revisions: Invalid string: must match pattern " +
          "/^(\\/[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}_-]*)+\\.ics$/u at items > /a/ > told > calendars > 0.",
      ],
    ),
  ] as const) {
    test(`is refused when it is ${story}`, () => assert.equal(refusalOf(text), message));
  }
});
