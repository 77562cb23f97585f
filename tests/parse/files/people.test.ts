import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsOf, refused, spoil } from "../../fixture.ts";
import { COMMITTEE, ORGANIZERS, PEOPLE, PROGRAM, SPONSORS } from "../../fixture-content.ts";

const INLINE_HELP =
  "Write a name, and the affiliation in brackets, such as Ana Klimovic (ETH Zurich); or an id of data/people.yaml.";

refused(
  "a name for an id in the registry",
  spoil(PEOPLE, "ada-morgan:", "Ada Morgan:"),
  `${PEOPLE}:1:1  Ada Morgan`,
  '"Ada Morgan" is not an id.',
  "Write ada-morgan.",
);

refused(
  "an id whose name of a file no disk takes",
  spoil(PEOPLE, "ada-morgan:", `${"é".repeat(121)}: {name: Eve Long}\nada-morgan:`),
  `${PEOPLE}:1:1  ${"é".repeat(121)}`,
  "This id is too long for the name of a file.",
  "Shorten it to 60 letters or fewer.",
);

const APART =
  '"cafe\u0301" holds accents that are apart from their letters, as some programs of Macs write them.';

refused(
  "an id with an accent apart from its letter",
  spoil(PEOPLE, "ada-morgan:", "cafe\u0301: {name: Other Person}\nada-morgan:"),
  `${PEOPLE}:1:1  cafe\u0301`,
  APART,
  "Type it again, or copy this: caf\u00e9",
);

refused(
  "the same where a person is named",
  spoil(ORGANIZERS, "[ada-morgan,", "[cafe\u0301,"),
  `${ORGANIZERS}:2:12  [0].people[0]`,
  APART,
  "Type it again, or copy this: caf\u00e9",
);

refused(
  "a text for an entry of the registry",
  { [PEOPLE]: "ada-morgan: Ada Morgan\n" },
  `${PEOPLE}:1:13  ada-morgan`,
  '"Ada Morgan" is not a mapping.',
  "Write {name: Ada Morgan}",
);

refused(
  "an ORCID with its address",
  spoil(PEOPLE, "0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"),
  `${PEOPLE}:6:10  ada-morgan.orcid`,
  '"https://orcid.org/0000-0002-1825-0097" is not an ORCID.',
  "Write 0000-0002-1825-0097.",
);

refused(
  "an ORCID with a wrong digit",
  spoil(PEOPLE, "0000-0002-1825-0097", "0000-0002-1825-0079"),
  `${PEOPLE}:6:10  ada-morgan.orcid`,
  '"0000-0002-1825-0079" is not an ORCID that exists.',
  "A digit is wrong: copy it from orcid.org.",
);

test("an ORCID may end with an X", () => {
  assert.deepEqual(problemsOf(spoil(PEOPLE, "0000-0002-1825-0097", "0000-0002-1694-233X")), []);
});

refused(
  "a number for an affiliation",
  spoil(PEOPLE, "University of Oslo", "42"),
  `${PEOPLE}:4:16  ada-morgan.affiliation`,
  "42 is read as a number, and a text belongs here.",
  'Put it in quotes: "42".',
);

refused(
  "a number in a list of affiliations",
  spoil(PEOPLE, "University of Oslo", "[NTNU, 42]"),
  `${PEOPLE}:4:23  ada-morgan.affiliation[1]`,
  "42 is read as a number, and a text belongs here.",
  'Put it in quotes: "42".',
);

refused(
  "a text for the list of other spellings",
  spoil(PEOPLE, "[A. Morgan]", "A. Morgan"),
  `${PEOPLE}:3:9  ada-morgan.also`,
  '"A. Morgan" is not a list.',
  'Write a list: each entry on a line of its own that starts with "- ".',
);

refused(
  "a number where a person belongs",
  spoil(ORGANIZERS, "[ada-morgan,", "[5,"),
  `${ORGANIZERS}:2:12  [0].people[0]`,
  "5 is not a person.",
  INLINE_HELP,
);

refused(
  "a person written inline without a name",
  spoil(ORGANIZERS, "{name: Åsa van der Berg, ", "{"),
  `${ORGANIZERS}:2:24  [0].people[1].name`,
  "The key `name` is missing.",
  'Add it. Write a text. Example: "Ana Klimovic".',
);

refused(
  "one person where a list of people belongs",
  spoil(ORGANIZERS, "people: []", "people: ada-morgan"),
  `${ORGANIZERS}:3:29  [1].people`,
  '"ada-morgan" is not a list of people.',
  "Write [ada-morgan].",
);

refused(
  "a mapping of roles for the list of organizers",
  { [ORGANIZERS]: "General Chairs: [ada-morgan]\n" },
  `${ORGANIZERS}:1:1`,
  "A mapping is not a list.",
  "Write an entry for each: - {role: General Chairs, people: […]}",
);

refused(
  "one speaker where a list belongs",
  spoil(PROGRAM, "speakers: [ada-morgan]", "speakers: ada-morgan"),
  `${PROGRAM}:11:49  days[0].items[1].speakers`,
  '"ada-morgan" is not a list of people.',
  "Write [ada-morgan].",
);

refused(
  "a key without speakers",
  spoil(PROGRAM, "speakers: [ada-morgan]", "speakers:"),
  `${PROGRAM}:11:39  days[0].items[1].speakers`,
  "There is no value here.",
  "Write a list, such as [Ana Klimovic (ETH Zurich)], or tba. Or leave out the key.",
);

refused(
  "several moderators",
  spoil(PROGRAM, "moderator: ada-morgan", "moderator: [ada-morgan]"),
  `${PROGRAM}:41:20  days[0].items[6].moderator`,
  "A list is not a person.",
  INLINE_HELP,
);

refused(
  "an unknown key of a session chair in a list",
  spoil(PROGRAM, "chair: ada-morgan", "chair: [{name: Ada Morgan, affil: Oslo}]"),
  `${PROGRAM}:22:36  days[0].items[4].chair[0].affil`,
  "There is no key `affil` here.",
  "Possible: name, family, also, affiliation, url, orcid, wikidata, country, email, photo, bio.",
);

refused(
  "a sponsor's address without a protocol",
  spoil(SPONSORS, "https://feder.example.org/", "feder.example.org"),
  `${SPONSORS}:2:33  [0].sponsors[0].url`,
  '"feder.example.org" is not a web address.',
  "Write https://feder.example.org",
);

refused(
  "a bracket that is not closed",
  spoil(COMMITTEE, "{name: Minsoo Rhu, affiliation: KAIST, role: Area chair}", "Minsoo Rhu (KAIST"),
  `${COMMITTEE}:1:3  [0]`,
  'The brackets of "Minsoo Rhu (KAIST" do not match.',
  'Write the affiliation between two brackets. In a list between [ and ], put an entry with a comma in quotes: ["Ana Klimovic (ETH, Zurich)"].',
);

refused(
  "a line with the family name in front",
  spoil(
    COMMITTEE,
    "{name: Minsoo Rhu, affiliation: KAIST, role: Area chair}",
    "Verde, Rosa M. (Tile Institute, Aveiro)",
  ),
  `${COMMITTEE}:1:3  [0]`,
  '"Verde, Rosa M." has its family name in front.',
  'Write "Rosa M. Verde (Tile Institute, Aveiro)"',
);
