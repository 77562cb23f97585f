import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsOf, refused, spoil } from "../fixture.ts";
import { PAPERS, PROGRAM } from "../fixture-content.ts";

refused(
  "an id with capitals",
  spoil(PAPERS, "id: blotter", "id: The_Blotter"),
  `${PAPERS}:10:7  [1].id`,
  '"The_Blotter" is not an id.',
  "Write the-blotter.",
);

test("a number is an id of a paper, and the program names it by the number, too", () => {
  assert.deepEqual(
    problemsOf({ ...spoil(PAPERS, "id: blotter", "id: 7"), ...spoil(PROGRAM, "paper: blotter", "paper: 7") }),
    [],
  );
});

refused(
  "a number with a fraction for an id",
  spoil(PAPERS, "id: blotter", "id: 7.50"),
  `${PAPERS}:10:7  [1].id`,
  "7.50 is read as a number, and a text belongs here.",
  'Put it in quotes: "7.50".',
);

refused(
  "a paper by nobody",
  spoil(PAPERS, "[{name: Eve Stone, affiliation: ETH}]", "[]"),
  `${PAPERS}:12:12  [1].authors`,
  "This list is empty.",
  "Write at least one entry.",
);

refused(
  "a DOI with its address",
  spoil(PAPERS, "10.1145/3297858.3304013", "https://doi.org/10.1145/3297858.3304013"),
  `${PAPERS}:8:8  [0].doi`,
  '"https://doi.org/10.1145/3297858.3304013" is not a DOI.',
  "Write 10.1145/3297858.3304013.",
);

refused(
  "an arXiv id with its address",
  spoil(PAPERS, '"1905.10915"', "https://arxiv.org/abs/1905.10915"),
  `${PAPERS}:13:10  [1].arxiv`,
  '"https://arxiv.org/abs/1905.10915" is not an arXiv id.',
  'Write "1905.10915".',
);

refused(
  "an arXiv id without quotes, which is a number,",
  spoil(PAPERS, '"1905.10915"', "1905.10915"),
  `${PAPERS}:13:10  [1].arxiv`,
  "1905.10915 is read as a number, and a text belongs here.",
  'Put it in quotes: "1905.10915".',
);

refused(
  "an unknown status of the program",
  spoil(PROGRAM, "status: preliminary", "status: finale"),
  `${PROGRAM}:1:9  status`,
  '"finale" is not possible here.',
  "Did you mean final? Possible: draft, preliminary, final.",
);

refused(
  "a misspelled type of item",
  spoil(PROGRAM, "type: keynote", "type: keynot"),
  `${PROGRAM}:12:15  days[0].items[2].type`,
  '"keynot" is not a type that exists.',
  "Did you mean keynote? Possible: keynote, invited, paper, short-paper, lightning, demo, poster, tutorial, panel, activity, talk, opening, closing, discussion, break, lunch, social, registration, session, workshop.",
);

refused(
  "a session within a session",
  spoil(PROGRAM, "{type: paper, paper: inkwell}", "{type: session, title: Within}"),
  `${PROGRAM}:28:20  days[0].items[4].items[0].type`,
  '"session" is not a type that exists.',
  "Possible: keynote, invited, paper, short-paper, lightning, demo, poster, tutorial, panel, activity, talk, opening, closing, discussion, break, lunch, social, registration.",
);

refused(
  "a session without a title",
  spoil(PROGRAM, "        title: Nibs\n", ""),
  `${PROGRAM}:20:9  days[0].items[4].title`,
  "The key `title` is missing.",
  'Add it. Write a text. Example: "Accelerators".',
);

refused(
  "a text for an item",
  spoil(PROGRAM, "- {type: closing}", "- closing"),
  `${PROGRAM}:50:9  days[1].items[1]`,
  '"closing" is not a mapping.',
  'Write a mapping: lines of the form "key: value", indented below this key.',
);

refused(
  "a day without items",
  { [PROGRAM]: "days:\n  - date: 2026-03-28\n" },
  `${PROGRAM}:2:5  days[0].items`,
  "The key `items` is missing.",
  'Add it. Write a list: each entry on a line of its own that starts with "- ".',
);

refused(
  "a room without a name",
  spoil(PROGRAM, "{id: annex, name: Annex}", "{id: annex}"),
  `${PROGRAM}:5:5  rooms[1].name`,
  "The key `name` is missing.",
  'Add it. Write a text. Example: "Main hall".',
);

refused(
  "yes for a talk that is cancelled",
  spoil(PROGRAM, "cancelled: true", "cancelled: yes"),
  `${PROGRAM}:36:97  days[0].items[5].items[1].cancelled`,
  '"yes" is not true or false.',
  "Write true.",
);
