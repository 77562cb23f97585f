import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { goneProblems } from "../../src/cli/publication/gone-addresses.ts";
import { originOf } from "../../src/cli/publication/gone-origins.ts";
import { parseLedger, renderLedger } from "../../src/revisions/ledger.ts";
import { contextAt, type Files, siteWith, spoil } from "../fixture.ts";
import { CONDUCT, EDITION, FIXTURE, PAPERS, PROGRAM, SERIES, VENUE } from "../fixture-content.ts";
import { ledgerOf } from "../made.ts";
import { told } from "../told.ts";

const NOW = "2026-01-01T12:00Z";

/** What a site knows after its publication. */
function publishedLedger(site = siteWith()) {
  return parseLedger(renderLedger(ledgerOf(contextAt(NOW, site))), "revisions.json");
}

const PREVIOUS = publishedLedger();

/** What a build says of the fixture with `changes`, after it was published without them. */
function noticesOf(changes: Files, previous = PREVIOUS): string[] {
  return goneProblems(previous, siteWith(changes), false).map(told);
}

/** @param instead what may be written under `redirects`, after the address; undefined for a calendar */
function notice(file: string, message: string, remedy: string, instead?: string): string {
  const [, path = ""] = /now: (\S+?)\.?(?: |$)/.exec(message) ?? [];
  const forwards = `Or write where it leads now under \`redirects\` in data/series.yaml, such as \`${path}: ${instead}\`; if it was removed on purpose, \`${path}: gone\`.`;
  const vanishes = `If it was removed on purpose, write \`${path}: gone\` under \`redirects\` in data/series.yaml.`;
  const answer = instead === undefined ? "" : ` ${instead === "gone" ? vanishes : forwards}`;
  return `${file}:1:1\n  Notice: ${message}\n  ${remedy}${answer}`;
}

const without = (path: string, pattern: RegExp): Files => ({
  [path]: (FIXTURE[path] ?? "").replace(pattern, ""),
});

describe("an address that was published and leads nowhere now is named:", () => {
  test("that of a talk with a new title, with the id that the talk at its time needs", () => {
    const renamed = spoil(PROGRAM, "title: Will We Write?", "title: Shall We Write?");
    assert.deepEqual(noticesOf(renamed), [
      notice(
        "editions/2026/program.yaml",
        'This address was published, and leads nowhere now: /2026/talks/will-we-write/ ("Will We Write?").',
        'If this talk is "Shall We Write?" now, give that one `id: will-we-write`: links and calendars find it again. If it was called off, put it back with `cancelled: true`.',
        "/2026/program/",
      ),
    ]);
    const followed = spoil(
      PROGRAM,
      "title: Will We Write?",
      "title: Shall We Write?\n        id: will-we-write",
    );
    assert.deepEqual(noticesOf(followed), []);
  });

  test("that of a talk that was deleted, and not those of the files about it", () => {
    assert.deepEqual(noticesOf(without(PROGRAM, / {6}- \{type: talk, title: Writing by Moonlight.*\n/)), [
      notice(
        "editions/2026/program.yaml",
        'This address was published, and leads nowhere now: /2026/talks/writing-by-moonlight/ ("Writing by Moonlight").',
        "If this talk has another title now, give it `id: writing-by-moonlight`: links and calendars find it again. If it was called off, put it back with `cancelled: true`.",
        "/2026/program/",
      ),
    ]);
  });

  test("an id that YAML would read as a number stands in quotes", () => {
    const numbered = siteWith(spoil(PROGRAM, "title: Will We Write?", 'title: "1984"'));
    const [only] = noticesOf({}, publishedLedger(numbered));
    assert.match(only ?? "", /give that one `id: "1984"`/);
    const followed = spoil(PROGRAM, "title: Will We Write?", 'title: Will We Write?\n        id: "1984"');
    assert.deepEqual(noticesOf(followed, publishedLedger(numbered)), []);
  });

  test("that of a person whose name is written otherwise, with the key that keeps it", () => {
    const renamed = { [PROGRAM]: (FIXTURE[PROGRAM] ?? "").replaceAll("name: Tom Vale", "name: Thomas Vale") };
    assert.deepEqual(noticesOf(renamed), [
      notice(
        "data/people.yaml",
        "This address was published, and leads nowhere now: /people/tom-vale/.",
        "If the name of this person is written otherwise now, list them in data/people.yaml under the key `tom-vale`, with that name.",
        "/people/",
      ),
    ]);
    const people = `${FIXTURE["data/people.yaml"]}tom-vale: {name: Thomas Vale}\n`;
    assert.deepEqual(noticesOf({ ...renamed, "data/people.yaml": people }), []);
  });

  test("that of a paper, of a page and of a file, each with what keeps it", () => {
    const changes: Files = {
      [PAPERS]: (FIXTURE[PAPERS] ?? "").replace("id: blotter", "id: blotting"),
      [PROGRAM]: (FIXTURE[PROGRAM] ?? "").replace("paper: blotter", "paper: blotting"),
      [CONDUCT]: null,
      "content/conduct.md": FIXTURE[CONDUCT] ?? "",
      [VENUE]: null,
      "editions/2026/place.md": FIXTURE[VENUE] ?? "",
      "editions/2026/cfp.md": (FIXTURE["editions/2026/cfp.md"] ?? "").replace("/2026/venue/", "/2026/place/"),
      "public/papers/old.pdf": null,
    };
    const previous = publishedLedger(siteWith({ "public/papers/old.pdf": "%PDF" }));
    const expected = [
      [
        "editions/2026/papers.yaml",
        "/2026/papers/blotter/",
        "this paper has another id now, give it `id: blotter` again",
        "/2026/",
      ],
      [
        "editions/2026/venue.md",
        "/2026/venue/",
        "this page has another name now, call its file editions/2026/venue.md again",
        "/2026/",
      ],
      [
        "content/code-of-conduct.md",
        "/code-of-conduct/",
        "this page has another name now, call its file content/code-of-conduct.md again",
        "/",
      ],
      [
        "public/papers/old.pdf",
        "/papers/old.pdf",
        "this file has another name now, call it so again, or put a copy there",
        "gone",
      ],
    ] as const;
    assert.deepEqual(
      noticesOf(changes, previous),
      expected.map(([file, path, remedy, instead]) =>
        notice(file, `This address was published, and leads nowhere now: ${path}.`, `If ${remedy}.`, instead),
      ),
    );
  });

  test("those of the calendars of a room, a session and a day, to which people have subscribed", () => {
    const changes: Files = {
      [PROGRAM]: (FIXTURE[PROGRAM] ?? "")
        .replace("{id: annex, name: Annex}", "{id: shed, name: Annex}")
        .replace("room: annex", "room: shed")
        .replace("title: Hands on", "title: Workshop"),
    };
    assert.deepEqual(noticesOf(changes), [
      notice(
        "editions/2026/program.yaml",
        "This address was published, and leads nowhere now: /2026/rooms/annex.ics.",
        "If this room has another id now, list it under `rooms` with `id: annex` again; else whoever subscribed to it finds everything in /2026/calendar.ics.",
      ),
      notice(
        "editions/2026/program.yaml",
        "This address was published, and leads nowhere now: /2026/sessions/hands-on.ics.",
        "It is named by the title of its session, and comes back with it; else whoever subscribed to it finds everything in /2026/calendar.ics.",
      ),
    ]);
  });

  test("that of an edition, with how much lay below it", () => {
    const notices = noticesOf({
      [EDITION.replace("2026", "2025")]: null,
      "editions/2025/organizers.yaml": null,
    });
    assert.deepEqual(notices.slice(-1), [
      notice(
        "editions/2025",
        "This address was published, and leads nowhere now: /2025/ and 2 pages below it.",
        "If its folder has another name now, call it editions/2025 again.",
        "/editions/",
      ),
    ]);
  });

  test("many of one kind in one notice", () => {
    const titles = ["Folding", "Binding", "Will We Write?", "Writing by Moonlight", "A History of Ink"];
    const program = titles.reduce(
      (text, title, index) => text.replace(`title: ${title}`, `title: Talk ${index}`),
      (FIXTURE[PROGRAM] ?? "").replace("id: ink\n", "id: inks\n").replace("id: final-word", "id: last-word"),
    );
    const [first, ...others] = noticesOf({ [PROGRAM]: program });
    assert.deepEqual(others, []);
    assert.match(
      first ?? "",
      /These 6 addresses were published, and lead nowhere now: \/2026\/talks\/binding\/ \("Binding"\), /,
    );
    assert.match(
      first ?? "",
      /If this talk is "Talk 1" now, give that one `id: binding`.* The others are kept in the same way\./,
    );
  });
});

describe("nothing is said", () => {
  test("of a site that is published as it was, or for the first time since a room was given a name", () => {
    assert.deepEqual(noticesOf({}), []);
    assert.deepEqual(noticesOf(spoil(PROGRAM, "name: Annex", "name: Shed")), []);
  });

  test("twice of the same address", () => {
    const changes = without(PROGRAM, / {6}- \{type: talk, title: Writing by Moonlight.*\n/);
    const site = siteWith(changes);
    const ledger = ledgerOf(contextAt(NOW, site), PREVIOUS);
    assert.equal(noticesOf(changes).length, 1);
    assert.deepEqual(noticesOf(changes, ledger), []);
  });
});

test("a ledger of the first version names its pages, without the titles that it does not know", () => {
  const first = new Map([...PREVIOUS].map(([key, { told: _, ...entry }]) => [key, entry]));
  const [only] = noticesOf(spoil(PROGRAM, "title: Will We Write?", "title: Shall We Write?"), first);
  assert.match(only ?? "", /leads nowhere now: \/2026\/talks\/will-we-write\/\./);
  assert.match(only ?? "", /If this talk is "Shall We Write\?" now, give that one `id: will-we-write`/);
});

describe("where a site is published", () => {
  const problemsOf = (changes: Files): string[] =>
    goneProblems(PREVIOUS, siteWith(changes), true).map(({ severity, message }) => `${severity}: ${message}`);
  const renamed = spoil(PROGRAM, "title: Will We Write?", "title: Shall We Write?");
  const redirecting = (lines: string): Files => ({
    ...renamed,
    [SERIES]: `${FIXTURE[SERIES]}redirects:\n${lines}`,
  });

  test("an address that would vanish stops the build, and a calendar does not", () => {
    const shed = (renamed[PROGRAM] ?? "").replace("{id: annex, name", "{id: shed, name");
    assert.deepEqual(problemsOf({ [PROGRAM]: shed.replace("room: annex", "room: shed") }), [
      "notice: This address was published, and leads nowhere now: /2026/rooms/annex.ics.",
      'error: This address was published, and leads nowhere now: /2026/talks/will-we-write/ ("Will We Write?").',
    ]);
  });

  for (const [story, lines] of [
    ["is forwarded", "  /2026/talks/will-we-write: /2026/talks/shall-we-write/\n"],
    ["is meant to be gone", "  /2026/talks/will-we-write/: gone\n"],
    ["lies in a folder that is meant to be gone", "  /2026/talks/: gone\n"],
  ])
    test(`an address that ${story} does not, nor does the calendar beside it`, () => {
      assert.deepEqual(problemsOf(redirecting(lines ?? "")), []);
    });
});

test("a page of the series that is gone may have been one of the theme, where there is a theme", () => {
  const address = { kind: "page", path: "/hall-of-fame/", below: 0 } as const;
  assert.deepEqual(
    [false, true].map((hasTheme) => originOf(address, hasTheme).remedy),
    [
      "If this page has another name now, call its file content/hall-of-fame.md again.",
      "If this page has another name now, call its file content/hall-of-fame.md again, or, if the theme has it, theme/pages/hall-of-fame.njk.",
    ],
  );
});
