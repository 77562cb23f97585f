import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { titleOf } from "../../../src/titles/title.ts";
import { papersView } from "../../../src/views/edition-pages/papers.ts";
import { peopleView } from "../../../src/views/series-pages/people.ts";
import { personView } from "../../../src/views/series-pages/person.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { COMMITTEE, FIXTURE, ORGANIZERS, PROGRAM } from "../../fixture-content.ts";

function person(id: string, changes: Files = {}) {
  const context = contextAt("2026-01-01T00:00Z", siteWith(changes));
  const found = context.site.people.find((other) => other.id === id);
  assert.ok(found !== undefined);
  return personView(found, { ...context, appearances: context.appearances.get(found) ?? [] });
}

test("the page of a person tells who they are and all they did, newest edition first", () => {
  const { frame, ...view } = person("ada-morgan", {
    "editions/2025/organizers.yaml": "- {role: Founder, people: [{name: A. Morgan, affiliation: NTNU}]}\n",
  });
  assert.equal(frame.description, "Ada Morgan (University of Oslo) at Quill 2025, 2026.");
  assert.deepEqual(view, {
    path: "/people/ada-morgan/",
    name: "Ada Morgan",
    affiliation: "University of Oslo",
    also: "Also spelled A. Morgan.",
    bio: "Ada builds *pens*.",
    photo: { src: "/photos/ada.svg", srcset: "" },
    links: [
      { label: "Homepage", href: "https://ada.example.org/", rel: "me" },
      { label: "ORCID 0000-0002-1825-0097", href: "https://orcid.org/0000-0002-1825-0097", rel: "me" },
      { label: "Calendar", href: "/people/ada-morgan.ics" },
    ],
    talks: [
      {
        edition: { label: "Quill 2026", href: "/2026/" },
        affiliation: "",
        type: "Panel",
        title: titleOf("Will We Write?"),
        href: "/2026/talks/will-we-write/",
      },
    ],
    papers: [],
    committees: [
      {
        edition: { label: "Quill 2026", href: "/2026/" },
        affiliation: "",
        roles: ["General Chair", "Session chair"],
      },
      { edition: { label: "Quill 2025", href: "/2025/" }, affiliation: "NTNU", roles: ["Founder"] },
    ],
    people: "/people/",
  });
});

test("an index of many people begins with its letters", () => {
  const many = Array.from({ length: 120 }, (_, n) => `- {name: Guest No${n}, affiliation: NTNU}\n`).join("");
  const hasIndex = (changes: Files): boolean =>
    peopleView(contextAt("2026-01-01T00:00Z", siteWith(changes))).hasIndex;
  assert.deepEqual([hasIndex({}), hasIndex({ [COMMITTEE]: many })], [false, true]);
});

describe("what a person did", () => {
  test("names a paper where others present it, and the talk where they do", () => {
    const told = ({ type, title, href }: ReturnType<typeof person>["talks"][number]) => [
      type,
      title.plain,
      href,
    ];
    assert.deepEqual(person("eve-stone").papers.map(told), [["", "The Blotter", "/2026/papers/blotter/"]]);
    assert.deepEqual(person("jo-ost").papers, []);
    assert.deepEqual(person("jo-ost").talks.map(told), [
      ["Paper", "Inkwells Revisited", "/2026/talks/inkwells-revisited/"],
    ]);
  });

  test("names the task within the committee", () => {
    assert.deepEqual(person("minsoo-rhu").committees[0]?.roles, ["Program committee, Area chair"]);
    assert.deepEqual(person("jo-ost").committees[0]?.roles, ["Program committee"]);
  });

  test("may be to open or to close", () => {
    const changes = spoil(PROGRAM, "- {type: closing}", "- {type: closing, speakers: [{name: Una Close}]}");
    assert.deepEqual(person("una-close", changes).committees[0]?.roles, ["Opening or closing"]);
  });

  test("may be said in a biography of one edition", () => {
    const changes = spoil(ORGANIZERS, "affiliation: KTH", "affiliation: KTH, bio: Åsa sails.");
    assert.equal(person("asa-van-der-berg", changes).bio, "Åsa sails.");
  });
});

test("people stand in an index by family name, under its letter, with their years", () => {
  const view = peopleView(contextAt("2026-01-01T00:00Z"));
  assert.deepEqual(
    view.letters.map(({ letter, people }) => [
      letter,
      people.map(({ before, family, years }) => [before, family, years]),
    ]),
    [
      [
        "M",
        [
          ["Li ", "Ming", "2026"],
          ["Ada ", "Morgan", "2026"],
        ],
      ],
      ["Ø", [["Jo ", "Øst", "2026"]]],
      ["R", [["Minsoo ", "Rhu", "2026"]]],
      ["S", [["Eve ", "Stone", "2026"]]],
      [
        "V",
        [
          ["Tom ", "Vale", "2026"],
          ["Åsa ", "van der Berg", "2025, 2026"],
        ],
      ],
    ],
  );
});

describe("a family name in the index", () => {
  const partsOf = (entry: string) => {
    const site = siteWith({ [COMMITTEE]: `${FIXTURE[COMMITTEE]}- {${entry}, affiliation: KTH}\n` });
    const entries = peopleView(contextAt("2026-01-01T00:00Z", site)).letters.flatMap(({ people }) => people);
    const known = ["Ming", "Morgan", "Øst", "Rhu", "Stone", "Vale", "van der Berg"];
    return entries
      .filter(({ family }) => !known.includes(family))
      .map(({ before, family, after }) => [before, family, after])[0];
  };

  test("may stand before the given name", () => {
    assert.deepEqual(partsOf("name: Nakamura Yuki, family: Nakamura"), ["", "Nakamura", " Yuki"]);
  });

  test("may be followed by a suffix", () => {
    assert.deepEqual(partsOf('name: "Martin King, Jr."'), ["Martin ", "King", ", Jr."]);
  });

  test("may be no part of the name", () => {
    assert.deepEqual(partsOf("name: Yuki N., family: Nakamura"), ["Yuki N.", "", ""]);
  });
});

test("papers are listed with what is known of them, and their talks", () => {
  const context = contextAt("2026-01-01T00:00Z");
  const [blotter, inkwell] = papersView(context.current, context).groups.flatMap(({ papers }) => papers);
  assert.deepEqual(inkwell, {
    id: "paper-inkwell",
    title: titleOf("Inkwells Revisited"),
    href: "/2026/papers/inkwell/",
    authors: [
      { name: "Jo Øst", href: "/people/jo-ost/", affiliation: "Lund / IBM" },
      { name: "Li Ming", href: "/people/li-ming/", affiliation: "NTU" },
    ],
    awards: ["Best paper"],
    notes: ["pages 1–4"],
    badges: [],
    keywords: "",
    abstract: "Wells **hold** ink.",
    links: [
      { label: "PDF", href: "/papers/inkwell.pdf" },
      { label: "DOI", href: "https://doi.org/10.1145/3297858.3304013" },
    ],
    talks: [{ title: titleOf("Inkwells Revisited"), href: "/2026/talks/inkwells-revisited/" }],
  });
  assert.deepEqual(
    [blotter?.notes, blotter?.links],
    [[], [{ label: "arXiv", href: "https://arxiv.org/abs/1905.10915" }]],
  );
});
