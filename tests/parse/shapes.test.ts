import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf, refused, spoil } from "../fixture.ts";
import {
  CALL,
  DATES,
  EDITION,
  OLD_EDITION,
  ORGANIZERS,
  PAPERS,
  PEOPLE,
  SPONSORS,
} from "../fixture-content.ts";

const LIST = "A list is not a mapping.";
const MAPPING = "A mapping is not a list.";

describe("a list where a mapping belongs:", () => {
  refused(
    "people with their ids",
    { [PEOPLE]: "- id: ada-morgan\n  name: Ada Morgan\n- id: bo-li\n  name: Bo Li\n" },
    `${PEOPLE}:1:1`,
    LIST,
    "Write each id as a key, without a hyphen, and the rest below it: ada-morgan: {name: Ada Morgan}",
  );

  refused(
    "dates without their key",
    { [DATES]: "- {kind: submission, date: 2026-01-15}\n" },
    `${DATES}:1:1`,
    LIST,
    "Write `dates:` on a line of its own above the list.",
  );

  refused(
    "the one submission",
    spoil(CALL, "submission:\n  url:", "submission:\n- url:"),
    `${CALL}:4:1  submission`,
    LIST,
    "There is one of these, not a list: leave out the hyphen before it, or the square brackets around it.",
  );

  refused(
    "an edition",
    { [OLD_EDITION]: "- year: 2025\n" },
    `${OLD_EDITION}:1:1`,
    LIST,
    "There is one of these, not a list: leave out the hyphen before it, or the square brackets around it.",
  );

  refused(
    "links of one key each",
    spoil(
      EDITION,
      "  registration: https://register.example.org/\n  recordings:",
      "  - registration: https://register.example.org/\n  - recordings:",
    ),
    `${EDITION}:14:3  links`,
    LIST,
    'Write each on a line of its own, without a hyphen: registration: "https://register.example.org/"',
  );

  refused(
    "a list of texts",
    { [DATES]: "- submission\n" },
    `${DATES}:1:1`,
    LIST,
    'Write a mapping: lines of the form "key: value".',
  );
});

describe("a mapping where a list belongs:", () => {
  refused(
    "papers under a key",
    { [PAPERS]: "papers:\n  - {id: ink, title: Ink, authors: [Jo Øst]}\n" },
    `${PAPERS}:1:1`,
    MAPPING,
    "Leave out `papers:`: the list stands there by itself.",
  );

  refused(
    "papers by id",
    { [PAPERS]: "inkwell: {title: Inkwells, authors: [Jo Øst]}\n" },
    `${PAPERS}:1:1`,
    MAPPING,
    "Write each entry with a hyphen, and its key as id: - id: inkwell",
  );

  refused(
    "one paper",
    { [PAPERS]: "id: inkwell\ntitle: Inkwells\nauthors: [Jo Øst]\n" },
    `${PAPERS}:1:1`,
    MAPPING,
    "It is an entry of a list: start it with a hyphen and a space, and indent its other lines by two more spaces; braces stand in square brackets, [{…}].",
  );

  refused(
    "the one plan",
    { [OLD_EDITION]: "was: {start: 2025-01-01}\n" },
    `${OLD_EDITION}:1:6  was`,
    MAPPING,
    "It is an entry of a list: start it with a hyphen and a space, and indent its other lines by two more spaces; braces stand in square brackets, [{…}].",
  );

  refused(
    "sponsors without a tier",
    { [SPONSORS]: "sponsors: [{name: Feder}]\n" },
    `${SPONSORS}:1:1`,
    MAPPING,
    "Start it with the tier: - tier: …",
  );

  refused(
    "tiers under a key",
    { [SPONSORS]: "sponsors:\n  - {tier: Gold, sponsors: [{name: Feder}]}\n" },
    `${SPONSORS}:1:1`,
    MAPPING,
    "Leave out `sponsors:`: the list stands there by itself.",
  );
});

describe("an entry of a group in place of the group is told once, with the line that is meant:", () => {
  for (const [file, written, at, meant] of [
    [
      ORGANIZERS,
      "- name: Ada Morgan\n  affiliation: IBM\n  role: General chair\n",
      "1:3  [0].name",
      "{role: General chair, people: [{name: Ada Morgan, affiliation: IBM}]}",
    ],
    [
      SPONSORS,
      "- {name: IBM, url: https://ibm.com/}\n",
      "1:4  [0].name",
      '{tier: Gold, sponsors: [{name: IBM, url: "https://ibm.com/"}]}',
    ],
  ] as const)
    test(file, () =>
      assert.deepEqual(problemsOf({ [file]: written }), [
        `${file}:${at}\n  There is no key \`name\` here.\n  It stands in a group. Write ${meant}`,
      ]),
    );
});

refused(
  "a key without a value that cannot be left out",
  { [ORGANIZERS]: "- role: Chairs\n  people:\n" },
  `${ORGANIZERS}:2:3  [0].people`,
  "There is no value here.",
  'Write a list: each entry on a line of its own that starts with "- ".',
);
