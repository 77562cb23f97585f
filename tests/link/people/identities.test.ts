import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noticed, problemsOf, refused, siteWith, spoil } from "../../fixture.ts";
import { COMMITTEE, FIXTURE, ORGANIZERS, PAPERS, PEOPLE, PROGRAM } from "../../fixture-content.ts";

const NAMESAKES = `${FIXTURE[PEOPLE]}yang-a: {name: Yang Liu, affiliation: Oslo}\nyang-b: {name: Yang Liu, affiliation: Lund}\n`;
const committeeOf = (...entries: string[]) => ({
  [COMMITTEE]: entries.map((entry) => `- ${entry}\n`).join(""),
});

describe("two people of one name", () => {
  test("are two where each has an id", () => {
    const { people, editions } = siteWith({ [PEOPLE]: NAMESAKES, ...committeeOf("yang-a", "yang-b") });
    assert.deepEqual(
      people.filter(({ name }) => name === "Yang Liu").map(({ id }) => id),
      ["yang-a", "yang-b"],
    );
    assert.deepEqual(
      editions[0].committee.map(({ person, affiliations }) => [person.id, ...affiliations]),
      [
        ["yang-a", "Oslo"],
        ["yang-b", "Lund"],
      ],
    );
    assert.deepEqual(problemsOf({ [PEOPLE]: NAMESAKES, ...committeeOf("yang-a", "yang-b") }), []);
  });

  refused(
    "and a name that fits both",
    { [PEOPLE]: NAMESAKES, ...committeeOf("{name: Yang Liu, affiliation: Oslo}") },
    `${COMMITTEE}:1:10  [0].name`,
    '2 people of data/people.yaml are called "Yang Liu".',
    "Write the id of the one that is meant: yang-a or yang-b.",
  );

  test("and a name that fits both, beside them, is told once", () => {
    const committee = committeeOf("yang-a", "yang-b", "{name: Yang Liu, affiliation: Bern}");
    assert.deepEqual(problemsOf({ [PEOPLE]: NAMESAKES, ...committee }), [
      `${COMMITTEE}:3:10  [2].name\n  2 people of data/people.yaml are called "Yang Liu".\n  Write the id of the one that is meant: yang-a or yang-b.`,
    ]);
  });

  refused(
    "in one committee with two ORCIDs",
    committeeOf(
      "{name: Yang Liu, affiliation: Oslo, orcid: 0000-0002-1694-233X}",
      "{name: Yang Liu, affiliation: Oslo, orcid: 0000-0001-5109-3700}",
    ),
    `${COMMITTEE}:2:46  [1].orcid`,
    '"Yang Liu" has two ORCIDs: 0000-0002-1694-233X and 0000-0001-5109-3700.',
    "Correct one of the two. If they are two people, give each an id in data/people.yaml, and write the ids instead of the name.",
  );

  noticed(
    "in the registry with nothing to tell them apart",
    { [PEOPLE]: `${FIXTURE[PEOPLE]}anna:\n  name: Ada Mórgan\n` },
    `${PEOPLE}:10:3  anna`,
    '"Ada Mórgan" is also a name of `ada-morgan`.',
    "If they are one person, keep one of the two entries; if not, write distinctFrom: [ada-morgan]",
  );

  refused(
    "in one committee with two affiliations",
    committeeOf("{name: Yang Liu, affiliation: Oslo}", "{name: Yang Liu, affiliation: Lund}"),
    `${COMMITTEE}:2:10  [1].name`,
    '"Yang Liu" stands twice in this list.',
    "If they are one person, keep one entry with affiliation: [Oslo, Lund]; if they are two, give each an id in data/people.yaml, and write the ids instead of the name.",
  );

  noticed(
    "in two places of an edition with affiliations that have nothing in common",
    spoil(PROGRAM, "[{name: Li Ming, affiliation: NTU}]", "[{name: Li Ming, affiliation: Lund}]"),
    `${PROGRAM}:16:49  days[0].items[2].speakers[0].affiliation`,
    '"Li Ming" of NTU and "Li Ming" of Lund are taken for one person.',
    "If so, write {name: Li Ming, affiliation: [NTU, Lund]}; if not, give each an id in data/people.yaml, and write the ids instead of the name.",
  );

  for (const other of ["NTU Singapore", "Nanyang Technological University", "[Lund, NTU]"]) {
    test(`of NTU and ${other} are one`, () => {
      const changes = spoil(
        PROGRAM,
        "[{name: Li Ming, affiliation: NTU}]",
        `[{name: Li Ming, affiliation: ${other}}]`,
      );
      assert.deepEqual(problemsOf(changes), []);
    });
  }
});

describe("somebody twice in a list", () => {
  refused(
    "of a committee",
    committeeOf("{name: Yang Liu, affiliation: Oslo}", "{name: Yáng Liu, affiliation: Oslo}"),
    `${COMMITTEE}:2:10  [1].name`,
    '"Yáng Liu" stands twice in this list.',
    "Remove one of the two.",
  );

  refused(
    "under another name, of organizers,",
    spoil(ORGANIZERS, "[ada-morgan,", "[ada-morgan, {name: A. Morgan},"),
    `${ORGANIZERS}:2:31  [0].people[1].name`,
    '"A. Morgan" is "Ada Morgan", who stands in this list already.',
    "Remove one of the two.",
  );

  refused(
    "of authors",
    spoil(PAPERS, "{name: Li Ming, affiliation: NTU}]", "{name: Li Ming, affiliation: NTU}, {name: Jo Øst}]"),
    `${PAPERS}:3:71  [0].authors[2].name`,
    '"Jo Øst" stands twice in this list.',
    "Remove one of the two.",
  );
});

describe("ORCIDs that clash", () => {
  refused(
    "under one name",
    committeeOf("{name: Ada Morgan, affiliation: Oslo, orcid: 0000-0001-5109-3700}"),
    `${COMMITTEE}:1:48  [0].orcid`,
    '"Ada Morgan" has two ORCIDs: 0000-0002-1825-0097 and 0000-0001-5109-3700.',
    "Correct one of the two. If they are two people, give the other one an id in data/people.yaml, and write the ids instead of the name.",
  );

  refused(
    "under two names",
    committeeOf("{name: Jo Øst, affiliation: Lund, orcid: 0000-0002-1825-0097}"),
    `${COMMITTEE}:1:44  [0].orcid`,
    '"Jo Øst" and "Ada Morgan" have the same ORCID, 0000-0002-1825-0097.',
    'If they are one person, add {also: [Jo Øst]} to "Ada Morgan"; if not, correct one of the two.',
  );
});

describe("what stands for one paper alone", () => {
  refused(
    "on two",
    spoil(PAPERS, '  arxiv: "1905.10915"\n', '  arxiv: "1905.10915"\n  doi: 10.1145/3297858.3304013\n'),
    `${PAPERS}:14:8  [1].doi`,
    'The papers "blotter" and "inkwell" have the same DOI, "10.1145/3297858.3304013".',
    "Correct one of the two.",
  );

  noticed(
    "such as a PDF, on two,",
    spoil(PAPERS, "title: The Blotter", "pdf: papers/inkwell.pdf\n  title: The Blotter"),
    `${PAPERS}:11:8  [1].pdf`,
    'The papers "blotter" and "inkwell" have the same PDF, "papers/inkwell.pdf".',
    "Correct one of the two.",
  );

  for (const [pages, remedy] of [
    ["30-20", "Write 20-30, or correct one of the two."],
    ["30–20", "Write 20-30, or correct one of the two."],
    ["123-9", "Write the last page in full: 123-129"],
  ] as const) {
    refused(
      `but for pages, as ${pages},`,
      spoil(PAPERS, "pages: 1-4", `pages: ${pages}`),
      `${PAPERS}:7:10  [0].pages`,
      `The pages "${pages}" run backwards.`,
      remedy,
    );
  }
});
