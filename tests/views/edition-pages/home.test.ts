import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { titleOf } from "../../../src/titles/title.ts";
import { homeView } from "../../../src/views/edition-pages/home.ts";
import { contextAt, contextOf, type Files, siteWith, spoil } from "../../fixture.ts";
import { DATES, EDITION, FIXTURE, PAPERS, PROGRAM } from "../../fixture-content.ts";

const [AHEAD, OVER] = ["2026-01-10T00:00Z", "2026-06-01T00:00Z"] as const;
const WITHOUT_PROGRAM: Files = {
  ...spoil(EDITION, "url: /2026/program/", "url: /2026/"),
  [PROGRAM]: null,
};

function home(now: string, changes: Files = {}, id = "2026") {
  const context = contextAt(now, siteWith(changes));
  const edition = context.site.editions.find((other) => other.id === id);
  assert.ok(edition !== undefined);
  return homeView(edition, `/${id}/`, contextOf(edition, context));
}

test("a home page is headed by the edition's name and its full title", () => {
  const { eyebrow, title, frame } = home(AHEAD);
  assert.deepEqual(
    [eyebrow, title, frame.title],
    ["Quill 2026", "Third Workshop on Writing Tools", "Quill 2026 · Third Workshop on Writing Tools"],
  );
});

test("an edition that is called after itself says its name once", () => {
  const { eyebrow, title, frame } = home(AHEAD, spoil(EDITION, "ordinal: 3", "title: Quill 2026"));
  assert.deepEqual([eyebrow, title, frame.title], ["", "Quill 2026", "Quill 2026"]);
});

test("news are told with the newest first, and where to read more", () => {
  assert.deepEqual(home(AHEAD).news, [
    {
      date: "February 10, 2026",
      datetime: "2026-02-10",
      text: "The program is online.",
      link: { label: "Read more", href: "/2026/program/" },
    },
    {
      date: "November 1, 2025",
      datetime: "2025-11-01",
      text: "The [call](/2026/cfp/) is out.",
      link: undefined,
    },
  ]);
});

/** What is said until the workshop is over. */
const untilOver = (note: string, end: string) => [
  { value: note, from: "", until: end },
  { value: "", from: end, until: "" },
];

describe("the program on a home page", () => {
  const link = { label: "See the whole program", href: "/2026/program/" };
  for (const [story, now, changes, program] of [
    [
      "may change while it is preliminary",
      AHEAD,
      {},
      {
        text: untilOver("The program is preliminary and may still change.", "2026-03-29T09:00:00.001Z"),
        link,
      },
    ],
    [
      "says nothing of that once the edition is over",
      OVER,
      {},
      { text: [{ value: "", from: "", until: "" }], link },
    ],
    [
      "will be there, where there is none",
      AHEAD,
      WITHOUT_PROGRAM,
      { text: untilOver("The program will be published here.", "2026-03-29T22:00Z") },
    ],
    [
      "will be there, where it holds nothing",
      AHEAD,
      { [PROGRAM]: "{}\n", [PAPERS]: null },
      { text: untilOver("The program will be published here.", "2026-03-29T22:00Z") },
    ],
    ["is not promised any more once the edition is over", OVER, WITHOUT_PROGRAM, undefined],
    [
      "is not promised for what is cancelled",
      AHEAD,
      { ...WITHOUT_PROGRAM, [EDITION]: "start: 2026-03-28\ncancelled: Snow.\n" },
      undefined,
    ],
  ] as const satisfies readonly (readonly [string, string, Files, unknown])[]) {
    test(story, () => assert.deepEqual(home(now, changes).program, program));
  }
});

test("speakers are those of keynotes and invited talks that take place", () => {
  const names = (changes: Files = {}) =>
    home(AHEAD, changes).speakers.map(({ type, title, speakers }) => [
      type,
      title.plain,
      ...speakers.map(({ name }) => name),
    ]);
  assert.deepEqual(names(), [
    ["Keynote", "A History of Ink", "Li Ming"],
    ["Invited talk", "To be announced", "Tom Vale"],
  ]);
  assert.deepEqual(
    names(spoil(PROGRAM, "type: keynote", "type: keynote\n        cancelled: true")).length,
    1,
  );
  assert.deepEqual(
    names(
      spoil(
        PROGRAM,
        "speakers: [{name: Tom Vale}]}\n      - {type: closing}",
        "speakers: tba}\n      - {type: closing}",
      ),
    ).length,
    1,
  );
});

describe("the papers on a home page", () => {
  const paper = (index: number): string =>
    `- {id: p-${index}, title: Paper ${index}, authors: [{name: Jo Øst}]}\n`;
  const papersOf = (count: number) =>
    home(AHEAD, {
      ...WITHOUT_PROGRAM,
      [PAPERS]: Array.from({ length: count }, (_, index) => paper(index)).join(""),
    }).papers;

  test("are listed while they are few", () => {
    assert.deepEqual(papersOf(1), {
      titles: [{ title: titleOf("Paper 0"), href: "/2026/papers/p-0/" }],
      all: { label: "1 paper", href: "/2026/papers/" },
    });
    assert.deepEqual(papersOf(6)?.titles.length, 6);
  });

  test("are counted when they are many", () => {
    assert.deepEqual(papersOf(7), { titles: [], all: { label: "All 7 papers", href: "/2026/papers/" } });
  });
});

describe("roles that nobody has yet", () => {
  const roles = (now: string) =>
    home(now).organizers.map(({ role, isToBeAnnounced }) => [role, isToBeAnnounced]);

  test("are to be announced while the edition lies ahead", () => {
    assert.deepEqual(roles(AHEAD), [
      ["General Chairs", false],
      ["Web Chair", true],
    ]);
  });

  test("are left out once it is over", () => {
    assert.deepEqual(roles(OVER), [["General Chairs", false]]);
  });
});

test("an edition of which little is known says it in a sentence", () => {
  assert.ok(FIXTURE["editions/2025/organizers.yaml"]);
  assert.equal(home(AHEAD, {}, "2025").summary, "");
  assert.equal(
    home(AHEAD, { "editions/2025/organizers.yaml": null }, "2025").summary,
    "Quill 2025 was held on April 6, 2025 in Bergen, Norway. Full-day with 1 keynote speaker, 6 invited speakers and 1 regular speaker.",
  );
});

test("previous editions are those before, with what there is of them", () => {
  const older = {
    "editions/2020/edition.yaml": "host: {name: ICWT}\nlinks: {website: https://old.example.org/}\n",
  };
  const namesOf = (id: string) => home(AHEAD, older, id).previous.map(({ name, links }) => [name, links]);
  const old = ["Quill 2020", [{ label: "Original website", href: "https://old.example.org/" }]];
  assert.deepEqual(namesOf("2026"), [["Quill 2025", []], old]);
  assert.deepEqual(namesOf("2025"), [old]);
  assert.deepEqual(namesOf("2020"), []);
});

test("an edition without important dates shows none", () => {
  assert.equal(home(AHEAD).dates.length, 2);
  assert.deepEqual(home(AHEAD, { [DATES]: null }).dates, []);
});
