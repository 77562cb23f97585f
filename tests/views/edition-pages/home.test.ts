import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { titleOf } from "../../../src/titles/title.ts";
import { homeView } from "../../../src/views/edition-pages/home.ts";
import { contextAt, contextOf, type Files, siteWith, spoil } from "../../fixture.ts";
import { COMMITTEE, DATES, EDITION, FIXTURE, PAPERS, PROGRAM } from "../../fixture-content.ts";

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

const NOTHING = [{ value: "", from: "", until: "" }];

/** What is said until the workshop is over. */
const untilOver = (note: string, end: string) => [
  { value: note, from: "", until: end },
  { value: "", from: end, until: "" },
];

describe("the program on a home page", () => {
  for (const [story, now, changes, program] of [
    [
      "may change while it is preliminary",
      AHEAD,
      {},
      untilOver("The program is preliminary and may still change.", "2026-03-29T09:00:00.001Z"),
    ],
    ["says nothing of that once the edition is over", OVER, {}, NOTHING],
    [
      "will be there, where there is none",
      AHEAD,
      WITHOUT_PROGRAM,
      untilOver("The program will be published here.", "2026-03-29T22:00Z"),
    ],
    [
      "will be there, where it holds nothing",
      AHEAD,
      { [PROGRAM]: "{}\n", [PAPERS]: null },
      untilOver("The program will be published here.", "2026-03-29T22:00Z"),
    ],
    ["is not promised any more once the edition is over", OVER, WITHOUT_PROGRAM, NOTHING],
    [
      "is not promised for what is cancelled",
      AHEAD,
      { ...WITHOUT_PROGRAM, [EDITION]: "start: 2026-03-28\ncancelled: Snow.\n" },
      NOTHING,
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
  const paper = (index: number, category = ""): string =>
    `- {id: p-${index}, title: Paper ${index}, authors: [{name: Jo Øst}]${category}}\n`;
  const homeWith = (papers: string) => home(AHEAD, { ...WITHOUT_PROGRAM, [PAPERS]: papers });
  const papersOf = (count: number): string =>
    Array.from({ length: count }, (_, index) => paper(index)).join("");

  test("are listed while they are few", () => {
    const { papers, index } = homeWith(papersOf(1));
    assert.deepEqual(papers, [{ title: titleOf("Paper 0"), href: "/2026/papers/p-0/" }]);
    assert.deepEqual(index, []);
    assert.equal(homeWith(papersOf(6)).papers.length, 6);
  });

  test("are counted by their kinds when they are many", () => {
    const kinds = `${papersOf(5)}${paper(5, ", category: Short papers")}${paper(6, ", category: Posters")}`;
    const { papers, index } = homeWith(kinds);
    assert.deepEqual(papers, []);
    assert.deepEqual(index, [
      { label: "Papers", href: "/2026/papers/", count: "5" },
      { label: "Short papers", href: "/2026/papers/#kind-1", count: "1" },
      { label: "Posters", href: "/2026/papers/#kind-2", count: "1" },
    ]);
  });

  test("that won a prize are told with it", () => {
    const { awards } = homeWith(paper(0, ", awards: [Best paper, Test of time]"));
    assert.deepEqual(
      awards.map(({ award, title, href, authors }) => [award, title.plain, href, authors[0]?.name]),
      [
        ["Best paper", "Paper 0", "/2026/papers/p-0/", "Jo Øst"],
        ["Test of time", "Paper 0", "/2026/papers/p-0/", "Jo Øst"],
      ],
    );
  });
});

test("a home page leads into the program by its kinds, and once it is over to slides and recordings", () => {
  const rows = (now: string) => home(now).index.map(({ label, href, count }) => [label, href, count]);
  assert.deepEqual(rows(AHEAD).at(-1), ["See the whole program", "/2026/program/", "2 days"]);
  const demos = spoil(
    PROGRAM,
    "type: talk, title: Binding, duration: 25,",
    "type: demo, title: Binding, duration: 25,",
  );
  const kept = {
    ...demos,
    [PROGRAM]: (demos[PROGRAM] ?? "").replace("[{name: Tom Vale}], cancelled: true", "tba"),
  };
  assert.deepEqual(home(AHEAD, kept).index[0], {
    label: "Demos",
    href: "/2026/program/#day-2026-03-28",
    count: "2",
  });
});

describe("the dates on a home page", () => {
  test("are those that lie ahead, with the next one beside the facts", () => {
    const { dates, pastDates, next } = home(AHEAD);
    assert.deepEqual([dates.length, pastDates.length], [2, 0]);
    assert.equal(next[0]?.value?.label.plain, "Submission");
  });

  test("are folded once they have passed, and nothing comes next", () => {
    const { dates, pastDates, next } = home(OVER);
    assert.deepEqual([dates.length, pastDates.length], [0, 2]);
    assert.deepEqual(next, [{ value: undefined, from: "", until: "" }]);
  });
});

describe("the people on a home page", () => {
  test("are all of them where they are few", () => {
    const { committee, committees } = home(AHEAD);
    assert.ok(committee.length > 0);
    assert.equal(committees, undefined);
  });

  test("are those who come first where they are many, with a link to all", () => {
    const many = Array.from({ length: 30 }, (_, index) => `- Member Number${index}\n`).join("");
    const { organizers, committee, committees, topics } = home(AHEAD, { [COMMITTEE]: many });
    assert.deepEqual([committee, topics], [[], []]);
    assert.equal(organizers[0]?.role, "General Chairs");
    assert.equal(committees?.href, "/2026/committees/");
    assert.match(committees?.label ?? "", /^All committees \(\d+ people\)$/);
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
