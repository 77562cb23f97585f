import assert from "node:assert/strict";
import { describe, test } from "node:test";
import stringWidth from "string-width";
import { callText } from "../../../src/exports/call/text.ts";
import { type Files, siteWith, spoil } from "../../fixture.ts";
import { CALL, COMMITTEE, DATES, EDITION, FIXTURE, ORGANIZERS } from "../../fixture-content.ts";

/** The plain call of the fixture's newest edition. */
function callWith(changes: Files = {}, url?: string): string {
  const { editions, series } = siteWith(changes, url);
  const [call] = editions[0].calls;
  assert.ok(call !== undefined);
  return callText(editions[0], call, series);
}

/** The lines below a heading, up to the next. */
function section(heading: string, text = callWith()): string {
  return (
    text
      .split(`\n${heading}\n\n`)[1]
      ?.split(/\n\n[A-Z ]+\n\n/)[0]
      ?.trimEnd() ?? ""
  );
}

test("the call of an edition is a text to be mailed", () => {
  const text = callWith({
    [COMMITTEE]: null,
    [DATES]: "timezone: AoE\ndates: [{kind: submission, date: 2026-01-15, was: [2026-01-05]}]\n",
  });
  assert.equal(
    text.replace(/\nSUBMISSION\n[\s\S]*(?=\nKEY DATES)/, ""),
    `Quill 2026 - CALL FOR PAPERS

Third Workshop on Writing Tools

March 28 - 29, 2026 - Seehaus, Seestr. 1, Berlin, Germany, and online
https://quill.example.org/2026/

In conjunction with ICWT 2026
https://icwt.example.org/

SUMMARY

Aims

Tools shape texts. See the venue
(https://quill.example.org/2026/venue/).

TOPICS

Topics of interest include, but are not limited to:

- Pens
- Paper and card

KEY DATES

Submission: January 15, 2026, AoE
Workshop: March 28 - 29, 2026

ORGANIZERS

General Chairs: Ada Morgan (University of Oslo), Åsa van der Berg (KTH)
Web Chair: to be announced
`,
  );
});

test("a submission tells its kinds, its place, what comes of it, and more", () => {
  assert.equal(
    section("SUBMISSION"),
    `Types of submission:

- Extended abstract, 2-4 pages

Submission system: SubmitHub
https://submit.example.org/quill

Authors of accepted submissions give a 20-minute talk at the workshop.

Send one PDF.`,
  );
});

test("dates stand with the workshop's own, those of a group below its heading", () => {
  assert.equal(
    section("KEY DATES"),
    `Submission: January 15, 2026, AoE
Author response: February 2 - 4, 2026, AoE
Notification: To be announced
Workshop: March 28 - 29, 2026

Posters and demos

Posters: February 20, 2026, 17:00 AoE`,
  );
});

test("a committee has a line for each member, with affiliations", () => {
  assert.equal(section("PROGRAM COMMITTEE"), "Minsoo Rhu (KAIST)\nJo Øst (Lund / IBM)");
});

test("a call that says little has no empty headings", () => {
  const text = callWith({
    ...{ [CALL]: "Send us what you have.\n", [DATES]: null, [ORGANIZERS]: null, [COMMITTEE]: null },
    ...spoil(EDITION, "host: {name: ICWT 2026, url: https://icwt.example.org/}\n", ""),
  });
  assert.deepEqual(text.split("\n").slice(6), ["", "SUMMARY", "", "Send us what you have.", ""]);
});

test("a cancelled edition says so at the top", () => {
  const text = callWith(spoil(EDITION, "ordinal: 3", "cancelled: The lake was closed."));
  assert.ok(text.includes("\n\nCANCELLED: The lake was closed.\n\nSUMMARY\n"));
});

test("links are addresses in full, also below a base path", () => {
  const text = callWith({}, "https://user.github.io/quill/");
  assert.ok(text.includes("\nhttps://user.github.io/quill/2026/\n"));
  assert.ok(text.includes("(https://user.github.io/quill/2026/venue/)"));
});

describe("every plain call", () => {
  const prose = `---
topics: [“Quoted” – and… dashed — topics ‘here’ that need more than one single line of seventy-two columns]
---
${"Long words and short — with a no-break space here and 3 × 4 · 5. ".repeat(12)}

1. ${"A numbered point that runs on. ".repeat(5)}
   - ${"A point below it that runs on. ".repeat(5)}

> ${"A quotation. ".repeat(12)}

執筆の道具について論文を募集します。${"筆と墨と紙と硯について。".repeat(9)}

https://example.org/${"a-long-address-that-cannot-be-broken/".repeat(3)}
`;
  const lines = callWith({ [CALL]: prose }).split("\n");

  test("has lines of at most 72 columns, but for bare addresses", () => {
    const long = lines.filter((line) => stringWidth(line) > 72);
    assert.deepEqual(long, [`https://example.org/${"a-long-address-that-cannot-be-broken/".repeat(3)}`]);
  });

  test("has no spaces at the ends of lines", () => {
    assert.deepEqual(
      lines.filter((line) => /\s$/.test(line)),
      [],
    );
  });

  test("has punctuation in ASCII, and letters as they are", () => {
    assert.ok(/[“–…—‘×·]/.test(prose));
    assert.deepEqual(
      lines.filter((line) => /[‘’“”„–—−…•·×\u00a0\u2009\u202f]/.test(line)),
      [],
    );
    assert.ok(lines.some((line) => line.includes('- "Quoted" - and... dashed -- topics')));
    assert.ok(FIXTURE[ORGANIZERS]?.includes("Åsa") && lines.some((line) => line.includes("Åsa")));
  });

  test("breaks Chinese and Japanese anywhere, losing nothing", () => {
    const japanese = lines.filter((line) => /[\p{Script=Han}]/u.test(line));
    assert.equal(japanese.length, 4);
    assert.equal(
      japanese.join(""),
      `執筆の道具について論文を募集します。${"筆と墨と紙と硯について。".repeat(9)}`,
    );
  });

  test("indents what belongs to a point of a list", () => {
    const start = lines.findIndex((line) => line.startsWith("1. "));
    assert.deepEqual(
      lines.slice(start, start + 6).map((line) => /^[ \d.-]*/.exec(line)?.[0]),
      ["1. ", "   ", "   ", "  - ", "    ", "    "],
    );
  });
});

test("a call in ASCII spells every letter with one that sounds like it, still in 72 columns", () => {
  const { editions, series } = siteWith({
    [COMMITTEE]: "- {name: Łukasz Müller, affiliation: Παν. Αθηνών}\n- {name: 李明, affiliation: “Ø”}\n",
  });
  const [edition] = editions;
  const [call] = edition.calls;
  assert.ok(call !== undefined);
  const text = callText(edition, call, series, true);
  assert.match(text, /^[\x20-\x7e\n]+$/);
  assert.match(text, /PROGRAM COMMITTEE\n\nLukasz Muller \(Pan\. Athinon\)\nLiMing \("O"\)\n$/);
  assert.deepEqual(
    text.split("\n").filter((line) => line.length > 72 || line !== line.trimEnd()),
    [],
  );
});
