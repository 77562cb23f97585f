import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf, refused, spoil } from "../fixture.ts";
import {
  CALL,
  COMMITTEE,
  EDITION,
  OLD_EDITION,
  ORGANIZERS,
  PAPERS,
  PROGRAM,
  SPONSORS,
  VENUE,
} from "../fixture-content.ts";

refused(
  "a number where a text belongs",
  spoil(EDITION, "ordinal: 3", "title: 3"),
  `${EDITION}:1:8  title`,
  "3 is read as a number, and a text belongs here.",
  'Put it in quotes: "3".',
);

refused(
  "true where a text belongs",
  spoil(EDITION, "ordinal: 3", "title: true"),
  `${EDITION}:1:8  title`,
  "true is read as a boolean, and a text belongs here.",
  'Put it in quotes: "true".',
);

refused(
  "a list where a text belongs",
  spoil(EDITION, "ordinal: 3", "title: [a]"),
  `${EDITION}:1:8  title`,
  "A list is not a text.",
  'Write one text: "a".',
);

refused(
  "a topic with a colon, which makes a mapping of it,",
  spoil(CALL, "[Pens, Paper and card]", "\n  - Pens: red and blue"),
  `${CALL}:3:5  topics[0]`,
  "A mapping is not a text.",
  "A text with a colon and a space in it must stand in quotes.",
);

refused(
  "a text where a number belongs",
  spoil(CALL, "talk: 20", "talk: 20 minutes"),
  `${CALL}:7:9  submission.talk`,
  '"20 minutes" is not a number.',
  "Write a number, without quotes.",
);

refused(
  "a fraction where a whole number belongs",
  spoil(EDITION, "ordinal: 3", "ordinal: 3.5"),
  `${EDITION}:1:10  ordinal`,
  "3.5 is not a whole number.",
  "Write a whole number, without quotes.",
);

refused(
  "a number below the least",
  spoil(EDITION, "ordinal: 3", "ordinal: 0"),
  `${EDITION}:1:10  ordinal`,
  "0 is too small.",
  "The smallest possible value is 1.",
);

refused(
  "a duration of more than two days",
  spoil(PROGRAM, "duration: 45", "duration: 5000"),
  `${PROGRAM}:15:19  days[0].items[2].duration`,
  "5000 is too large.",
  "The largest possible value is 2880.",
);

refused(
  "yes for true",
  spoil(VENUE, "nav: true", "nav: yes"),
  `${VENUE}:3:6  nav`,
  '"yes" is not true or false.',
  "Write true.",
);

refused(
  "a text where a mapping belongs",
  { [OLD_EDITION]: "venue: Boston\n" },
  `${OLD_EDITION}:1:8  venue`,
  '"Boston" is not a mapping.',
  "Write {name: Boston}, or {city: Boston} for a town",
);

refused(
  "a word outside a closed vocabulary",
  spoil(EDITION, "presence: hybrid", "presence: virtual"),
  `${EDITION}:5:11  presence`,
  '"virtual" is not possible here.',
  "Possible: in-person, online, hybrid.",
);

refused(
  "a misspelled word of a closed vocabulary",
  spoil(EDITION, "presence: hybrid", "presence: hybird"),
  `${EDITION}:5:11  presence`,
  '"hybird" is not possible here.',
  "Did you mean hybrid? Possible: in-person, online, hybrid.",
);

refused(
  "a text without a letter",
  spoil(EDITION, "ordinal: 3", 'title: "  "'),
  `${EDITION}:1:8  title`,
  "This text is empty.",
  "Write it, or leave out the key.",
);

refused(
  "a key without a text",
  spoil(EDITION, "ordinal: 3", "title:"),
  `${EDITION}:1:1  title`,
  "There is no value here.",
  "Write a text. Or leave out the key.",
);

refused(
  "a key without a date",
  spoil(EDITION, "end: 2026-03-29", "end:"),
  `${EDITION}:3:1  end`,
  "There is no value here.",
  "Write year, month and day, such as 2021-03-28. Or leave out the key.",
);

refused(
  "a key without a word of a closed vocabulary",
  spoil(EDITION, "presence: hybrid", "presence:"),
  `${EDITION}:5:1  presence`,
  "An empty value is not possible here.",
  "Possible: in-person, online, hybrid.",
);

refused(
  "a key without a list",
  spoil(SPONSORS, "[{name: Feder, url: https://feder.example.org/, logo: sponsors/feder.svg}]", ""),
  `${SPONSORS}:2:3  [0].sponsors`,
  "There is no value here.",
  'Write a list: each entry on a line of its own that starts with "- ".',
);

refused(
  "an empty entry of a list",
  spoil(PROGRAM, "- {type: closing}", "-"),
  `${PROGRAM}:49:7  days[1].items[1]`,
  "There is no value here.",
  'Write a mapping: lines of the form "key: value", indented below this key. Or leave out the entry.',
);

refused(
  "a list where a text or a number belongs",
  spoil(CALL, "pages: 2-4", "pages: [2, 4]"),
  `${CALL}:6:49  submission.categories[0].pages`,
  "A list is not a text.",
  "Write a text.",
);

refused(
  "an address with a script in it",
  spoil(EDITION, "https://seehaus.example.org/", '"javascript:alert(1)"'),
  `${EDITION}:6:81  venue.url`,
  '"javascript:alert(1)" is not an address that can be linked.',
  "Write an address that starts with https://, http:// or mailto:, or a path below public/.",
);

refused(
  "an address without a host",
  spoil(EDITION, "https://register.example.org/", "https://"),
  `${EDITION}:14:17  links.registration`,
  '"https://" is not an address that can be linked.',
  "Write an address that starts with https://, http:// or mailto:, or a path below public/.",
);

for (const [story, title] of [
  ["of a block", "|\n  Pens\n  Link: https://evil.example.org/"],
  ["of a folded text with an empty line", ">\n  Pens\n\n  Link"],
  ["in quotes", '"Pens\\n\\nLink"'],
] as const)
  refused(
    `a line break ${story} in a text of one line`,
    spoil(EDITION, "ordinal: 3", `title: ${title}`),
    `${EDITION}:${title.startsWith('"') ? "1:8" : "2:1"}  title`,
    "This text has a line break in it, and belongs on one line.",
    "Write it on one line.",
  );

describe("what is to be announced, where nothing says so:", () => {
  for (const [what, changes, remedy] of [
    [
      "a day that may be left out",
      spoil(EDITION, "end: 2026-03-29", "end: TBA"),
      "Leave it out until the day is known.",
    ],
    [
      "a day that may not",
      spoil(EDITION, "news:", "announcement: {text: Hall B., until: TBA}\nnews:"),
      "It cannot be left out: write it once it is known, with all that stands beside it.",
    ],
    ["organizers", { [ORGANIZERS]: "- {role: Chairs, people: TBA}\n" }, "Write [] until they are known."],
    [
      "authors",
      { [PAPERS]: "- {id: inkwell, title: Ink, authors: TBA}\n", [PROGRAM]: null },
      "Write who they are, or leave the paper out until then.",
    ],
    [
      "a committee",
      { [COMMITTEE]: "TBA\n" },
      "Leave it out until it is known; a file that holds nothing else is deleted.",
    ],
  ] as const)
    test(what, () =>
      assert.deepEqual(
        problemsOf(changes).map((told) => told.split("\n  ").at(-1)),
        [remedy],
      ),
    );
});
