import assert from "node:assert/strict";
import { test } from "node:test";
import { editionFile } from "../../src/parse/files/edition.ts";
import { problemsOf, refused, spoil } from "../fixture.ts";
import {
  CALL,
  EDITION,
  FIXTURE,
  OLD_EDITION,
  ORGANIZERS,
  PAPERS,
  PEOPLE,
  PROGRAM,
  VENUE,
} from "../fixture-content.ts";

/** Those of an edition, in their order. */
const KEYS = Object.keys(editionFile.shape).join(", ");

test("the fixture has no problems", () => {
  assert.deepEqual(problemsOf({}), []);
});

refused(
  "an unknown key near a known one",
  spoil(EDITION, "ordinal: 3", "ordnal: 3"),
  `${EDITION}:1:1  ordnal`,
  "There is no key `ordnal` here.",
  `Did you mean ordinal? Possible: ${KEYS}.`,
);

refused(
  "an unknown key like no other",
  spoil(EDITION, "city: Oslo", "town: Oslo"),
  `${EDITION}:9:54  was[0].venue.town`,
  "There is no key `town` here.",
  "Write it as `city`.",
);

/** Words that every object of JavaScript knows. */
for (const word of ["constructor", "toString", "hasOwnProperty", "valueOf"])
  refused(
    `the key \`${word}\``,
    spoil(EDITION, "ordinal: 3", `${word}: x`),
    `${EDITION}:1:1  ${word}`,
    `There is no key \`${word}\` here.`,
    `Possible: ${KEYS}.`,
  );

for (const [path, from] of [
  [EDITION, "ordinal: 3"],
  [PEOPLE, "ada-morgan:"],
  [OLD_EDITION, "length: full-day"],
] as const)
  refused(
    `the key \`__proto__\` in ${path}`,
    spoil(path, from, `__proto__: {name: Ann Annson}\n${from}`),
    `${path}:${path === OLD_EDITION ? 4 : 1}:1`,
    "There is no key `__proto__` here.",
    "Give it another name.",
  );

test("a person, a paper, a room and a track may be called `constructor`", () => {
  const program = (FIXTURE[PROGRAM] ?? "")
    .replaceAll("paper: inkwell", "paper: constructor")
    .replace("id: tools", "id: constructor")
    .replace("track: tools", "track: constructor")
    .replace("id: main", "id: constructor")
    .replace("room: main", "room: constructor");
  const changes = {
    [PROGRAM]: program,
    ...spoil(PAPERS, "id: inkwell", "id: constructor"),
    ...spoil(PEOPLE, "ada-morgan:", "constructor: {name: Con Structor}\nada-morgan:"),
  };
  assert.deepEqual(problemsOf(changes), []);
});

refused(
  "a key without a space after its colon, between braces,",
  spoil(EDITION, "{date: 2026-02-10, text: ", "{date:2026-02-10, text: "),
  `${EDITION}:12:6  news[1].date:2026-02-10`,
  "There is no key `date:2026-02-10` here.",
  "Write a colon and a space: date: 2026-02-10",
);

refused(
  "the key `organizers` in edition.yaml",
  spoil(EDITION, "ordinal: 3", "organizers: []"),
  `${EDITION}:1:1  organizers`,
  "There is no key `organizers` here.",
  "This is written in organizers.yaml.",
);

refused(
  "the key `dates` in the front matter of the call",
  spoil(CALL, "topics: [Pens, Paper and card]", "dates: []"),
  `${CALL}:2:1  dates`,
  "There is no key `dates` here.",
  "This is written in dates.yaml.",
);

refused(
  "an unknown type of talk in `counts`",
  { [OLD_EDITION]: "counts: {invted: 6}\n" },
  `${OLD_EDITION}:1:10  counts.invted`,
  "There is no key `invted` here.",
  "Did you mean invited? Possible: keynote, invited, paper, short-paper, lightning, demo, poster, tutorial, panel, activity, talk.",
);

refused(
  "an unknown link of an edition",
  spoil(EDITION, "  recordings:", "  recording:"),
  `${EDITION}:15:3  links.recording`,
  "There is no key `recording` here.",
  "Did you mean recordings? Possible: registration, recordings, proceedings, photos, website.",
);

refused(
  "an unknown key of a person written inline",
  spoil(ORGANIZERS, "affiliation: KTH", "afiliation: KTH"),
  `${ORGANIZERS}:2:49  [0].people[1].afiliation`,
  "There is no key `afiliation` here.",
  "Did you mean affiliation? Possible: name, family, also, affiliation, url, orcid, wikidata, country, email, photo, bio, role.",
);

refused(
  "a break with speakers",
  spoil(PROGRAM, "{type: lunch,", "{type: lunch, speakers: tba,"),
  `${PROGRAM}:19:23  days[0].items[3].speakers`,
  "There is no key `speakers` here.",
  "Possible: type, title, papers, items, start, end, duration, times, room, place, track, text, url, cancelled.",
);

refused(
  "an unknown key of a free page",
  spoil(VENUE, "nav: true", "navigation: true"),
  `${VENUE}:3:1  navigation`,
  "There is no key `navigation` here.",
  "Write it as `nav`: with `nav: false`, only links lead to the page.",
);

refused(
  "the rest of a text with a comma, between braces,",
  spoil(ORGANIZERS, "affiliation: KTH", "affiliation: KTH, Stockholm"),
  `${ORGANIZERS}:2:67  [0].people[1].Stockholm`,
  "There is no key `Stockholm` here.",
  'A text with a comma stands in quotes between braces. Write affiliation: "KTH, Stockholm"',
);

refused(
  "a missing key with an example",
  spoil(EDITION, "{name: ICWT 2026, url:", "{url:"),
  `${EDITION}:7:7  host.name`,
  "The key `name` is missing.",
  'Add it. Write a text. Example: "ISPASS 2021".',
);

refused(
  "a missing date",
  spoil(EDITION, "date: 2026-02-10, ", ""),
  `${EDITION}:12:5  news[1].date`,
  "The key `date` is missing.",
  "Add it. Write year, month and day, such as 2021-03-28.",
);

refused(
  "a missing list",
  spoil(PAPERS, "  authors: [{name: Eve Stone, affiliation: ETH}]\n", ""),
  `${PAPERS}:10:3  [1].authors`,
  "The key `authors` is missing.",
  'Add it. Write a list: each entry on a line of its own that starts with "- ".',
);

refused(
  "an item without a type",
  spoil(PROGRAM, "{type: closing}", "{title: Goodbye}"),
  `${PROGRAM}:50:9  days[1].items[1].type`,
  "The key `type` is missing.",
  "Add it. Possible: keynote, invited, paper, short-paper, lightning, demo, poster, tutorial, panel, activity, talk, opening, closing, discussion, break, lunch, social, registration, session, workshop.",
);

refused(
  "an empty file",
  { [OLD_EDITION]: "# nothing yet\n" },
  `${OLD_EDITION}:1:1`,
  "This file is empty.",
  "Write what belongs in it, or delete the file.",
);

refused(
  "a free page without a title",
  { [VENUE]: "---\nnav: true\n---\nAt the lake.\n" },
  `${VENUE}:2:1  title`,
  "The key `title` is missing.",
  'Add it. Write a text. Example: "Code of conduct".',
);

for (const [text, title] of [
  ["At the lake.\n", "Venue"],
  ["# How to get there\n\nAt the lake.\n", "How to get there"],
] as const)
  test(`a page that is nothing but its text, such as ${JSON.stringify(text)}, is refused`, () => {
    assert.deepEqual(problemsOf({ [VENUE]: text }), [
      `${VENUE}:1:1\n  This page has no front matter, and so no title.\n  Start the file with these three lines:\n---\ntitle: ${title}\n---`,
    ]);
  });

test("a call for papers needs no front matter", () => {
  assert.ok(FIXTURE[CALL]?.startsWith("---"));
  assert.deepEqual(problemsOf({ [CALL]: "Send us what you have.\n" }), []);
});
