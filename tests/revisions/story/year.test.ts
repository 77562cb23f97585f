import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { differenceBetween } from "../../../src/exports/difference/difference.ts";
import { writtenDifference } from "../../../src/exports/difference/written.ts";
import { feedOf } from "../../../src/exports/feed/feed.ts";
import { updateText } from "../../../src/exports/update/update.ts";
import type { Site } from "../../../src/model/site.ts";
import { renderLedger, revisionsIn } from "../../../src/revisions/ledger.ts";
import { changesView } from "../../../src/views/changes/changes-page.ts";
import { contextAt, contextOf } from "../../fixture.ts";
import { yearOf } from "./year.ts";

const years = new Map(["en", "de"].map((language) => [language, yearOf(language)]));

function lastOf(language: string): Site {
  const site = years.get(language)?.sites.at(-1);
  if (site === undefined) throw new Error(`There is no year in ${language}.`);
  return site;
}

/** The page as a reader sees it. */
function pageIn(language: string): string {
  const context = contextAt("2027-05-03T12:00Z", lastOf(language));
  const { days } = changesView(context.current, contextOf(context.current, context));
  return days
    .map(({ heading, sentences }) =>
      [
        heading,
        ...sentences.map(
          (pieces) => `- ${pieces.map(({ text, isTitle }) => (isTitle ? `*${text}*` : text)).join("")}`,
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

describe("a year of an edition", () => {
  test("reads on the page of changes as a careful secretary would have written it", () => {
    assert.equal(
      pageIn("en"),
      `Sunday, May 2, 2027
- The recordings are online.

Monday, April 12, 2027
- The slides of *The Dawn of Data* are online.

Thursday, April 1, 2027
- The program is final.

Saturday, March 20, 2027
- *Warm Caches* (Saturday 11:30, Audimax) is cancelled.
- Flo Hart speaks instead of Cy Day: *Lazy Joins*.

Friday, March 5, 2027
- *Lazy Joins* moved from Saturday 11:00 to 10:30.
- *Elastic Parsers* moved from Saturday 10:30, Audimax, to Sunday 09:00, Aula.

Saturday, February 20, 2027
- The program is online: 5 talks.

Monday, January 25, 2027
- Ida West joined the program committee.

Tuesday, January 12, 2027
- The submission deadline was extended from January 15 to January 22.
- The program committee was announced.

Sunday, December 20, 2026
- The submission deadline was extended from January 8 to January 15.

Monday, October 5, 2026
- The call for papers is online.`,
    );
  });

  test("reads in German as well", () => {
    assert.equal(
      pageIn("de"),
      `Sonntag, 2. Mai 2027
- Die Aufzeichnungen sind online.

Montag, 12. April 2027
- Die Folien zu *The Dawn of Data* sind online.

Donnerstag, 1. April 2027
- Das Programm ist endgültig.

Samstag, 20. März 2027
- *Warm Caches* (Samstag, 11:30, Audimax) ist abgesagt.
- Flo Hart spricht anstelle von Cy Day: *Lazy Joins*.

Freitag, 5. März 2027
- *Lazy Joins* wurde verlegt: statt Samstag, 11:00, nun 10:30.
- *Elastic Parsers* wurde verlegt: statt Samstag, 10:30, Audimax, nun Sonntag, 09:00, Aula.

Samstag, 20. Februar 2027
- Das Programm ist online: 5 Vorträge.

Montag, 25. Januar 2027
- Neu im Programmkomitee: Ida West.

Dienstag, 12. Januar 2027
- Die Einreichungsfrist wurde vom 15. Januar bis zum 22. Januar verlängert.
- Das Programmkomitee steht fest.

Sonntag, 20. Dezember 2026
- Die Einreichungsfrist wurde vom 8. Januar bis zum 15. Januar verlängert.

Montag, 5. Oktober 2026
- Der Call for Papers ist online.`,
    );
  });

  test("is told in the feed, each publication once", () => {
    const { ledger } = years.get("en") ?? yearOf("en");
    const { entries } = feedOf(lastOf("en"), revisionsIn(ledger, DateTime.utc(2027, 5, 3)));
    assert.deepEqual(
      entries.map(({ title }) => title).filter((title) => title.startsWith("Quill 2027")),
      [
        "Quill 2027: The recordings are online.",
        "Quill 2027: The slides of “The Dawn of Data” are online.",
        "Quill 2027: The program is final.",
        "Quill 2027: 2 changes",
        "Quill 2027: 2 changes",
        "Quill 2027: The program is online: 5 talks.",
        "Quill 2027: Ida West joined the program committee.",
        "Quill 2027: Submission extended to January 22, 2027, AoE",
        "Quill 2027: The program committee was announced.",
        "Quill 2027: The call for papers is online.",
      ],
    );
    const moved = entries.find(({ content }) => content.includes("Elastic"));
    assert.equal(
      moved?.content,
      "<ul><li><cite><bdi>Lazy Joins</bdi></cite> moved from Saturday 11:00 to 10:30.</li>" +
        "<li><cite><bdi>Elastic Parsers</bdi></cite> moved from Saturday 10:30, Audimax, to Sunday 09:00, Aula.</li></ul>",
    );
  });

  for (const [language, mail] of [
    [
      "en",
      `Quill 2027: what has changed

What has changed at Quill 2027 since December 1, 2026:

- The recordings are online.

IMPORTANT DATES

- The submission deadline was extended from January 8 to January 22.

PROGRAM

- The program is online: 5 talks.
- "Lazy Joins" moved from Saturday 11:00 to 10:30.
- "Elastic Parsers" moved from Saturday 10:30, Audimax, to Sunday 09:00,
  Aula.
- "Warm Caches" (Saturday 11:30, Audimax) is cancelled.
- Flo Hart speaks instead of Cy Day: "Lazy Joins".
- The program is final.
- The slides of "The Dawn of Data" are online.

COMMITTEES

- The program committee was announced.
- Ida West joined the program committee.

The program: https://quill.example.org/2027/program/
All changes: https://quill.example.org/2027/changes/
https://quill.example.org/2027/
`,
    ],
    [
      "de",
      `Quill 2027: Was sich geändert hat

Das hat sich bei Quill 2027 seit dem 1. Dezember 2026 geändert:

- Die Aufzeichnungen sind online.

TERMINE

- Die Einreichungsfrist wurde vom 8. Januar bis zum 22. Januar
  verlängert.
`,
    ],
  ] as const) {
    test(`is mailed in ${language}, what changed twice told once`, () => {
      const site = lastOf(language);
      const text = updateText(site.editions[0], site.series, "2026-12-01");
      const [body = "", social = ""] = text.split(`\n${"-".repeat(72)}\n`);
      assert.ok(`${body}`.startsWith(mail.trimEnd()), body);
      assert.match(social, /https:\/\/quill\.example\.org\/2027\/talks\/elastic\/card\.png/);
      assert.deepEqual(
        body.split("\n").filter((line) => line.length > 72),
        [],
      );
    });
  }

  test("says what each change meant before it was made", () => {
    const [before, after] = (years.get("en") ?? yearOf("en")).sites.slice(6, 8);
    if (before === undefined || after === undefined) throw new Error("The year has ten changes.");
    assert.equal(
      writtenDifference(differenceBetween(before, after, DateTime.utc(2027, 3, 20)), [], "markdown"),
      `## What readers are told

### Quill 2027

- *Warm Caches* (Saturday 11:30, Audimax) is cancelled.
- Flo Hart speaks instead of Cy Day: *Lazy Joins*.

## What organizers should know

### Quill 2027

- Cancelled talks: 0 → 1.

### Addresses that lead nowhere any more

- \`/people/cy-day/\`

### New addresses

- \`/people/flo-hart/\``,
    );
  });

  test("takes little of the ledger, and none that is not public", () => {
    const text = renderLedger((years.get("en") ?? yearOf("en")).ledger);
    assert.ok(text.length < 12_000, String(text.length));
    assert.ok(!/@/.test(text));
  });
});
