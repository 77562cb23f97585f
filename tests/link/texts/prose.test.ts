import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noticed, problemsOf, refused, spoil } from "../../fixture.ts";
import { CONDUCT, EDITION, PAPERS, PROGRAM, SERIES, VENUE } from "../../fixture-content.ts";

const inVenue = (text: string) => spoil(VENUE, "At the lake.", text);

refused(
  "a picture without words for it",
  inVenue("![](photos/ada.svg)"),
  `${VENUE}:5:5  text`,
  'The picture "photos/ada.svg" has no text for those who cannot see it.',
  "Say in words what it shows: ![A lecture hall](photos/ada.svg).",
);

noticed(
  "a heading that skips a level",
  inVenue("## Getting there\n\n#### By tram"),
  `${VENUE}:7:1  text`,
  'The heading "By tram" skips a level.',
  "Write it with ###.",
);

describe("a weekday that is not the date's", () => {
  for (const [written, right, corrected] of [
    ["Friday, March 28, 2026", "Saturday", "Saturday, March 28, 2026"],
    ["Sunday 28 March 2026", "Saturday", "Saturday 28 March 2026"],
  ] as const) {
    refused(
      `as in ${written}`,
      inVenue(`We meet on ${written}.`),
      `${VENUE}:5:12  text`,
      `"${written}" is a ${right}.`,
      `Write "${corrected}", or correct the date.`,
    );
  }

  refused(
    "in news, with the year of the news,",
    spoil(EDITION, "text: The program is online.", 'text: "See us on Friday, March 28."'),
    `${EDITION}:12:41  news[1].text`,
    '"Friday, March 28" of 2026 is a Saturday.',
    'Write "Saturday, March 28", or correct the date.',
  );

  refused(
    "of a day that the month does not have",
    inVenue("Until Monday, February 30, 2026."),
    `${VENUE}:5:7  text`,
    "The calendar has no February 30, 2026.",
    "Correct the date.",
  );

  test("is not looked for where the year is not known", () => {
    assert.deepEqual(problemsOf(inVenue("We meet on Friday, March 28.")), []);
  });
});

noticed(
  "a text that is cut at a number sign",
  spoil(PROGRAM, "title: A History of Ink", "title: A History of C #1"),
  `${PROGRAM}:14:16`,
  'The text ends before "#1": YAML takes the rest for a comment.',
  'If it belongs to the text, write title: "A History of C #1"',
);

noticed(
  "an e-mail address in a text",
  spoil(CONDUCT, "Be kind.", "Be kind. Write to ada@example.org."),
  `${CONDUCT}:4:19`,
  'The e-mail address "ada@example.org" is published, and programs collect it.',
  "Leave it out, or write it in data/series.yaml as `contact`, or as `email` of a person of a committee.",
);

test("a comment is fine, also with an address, and so is the contact of the series", () => {
  const changes = {
    ...spoil(PROGRAM, "title: A History of Ink", "title: A History of Ink # ada@example.org is not sure"),
    ...spoil(SERIES, "contact: chairs@quill.example.org", "contact: chairs@quill.example.org # for now"),
  };
  assert.deepEqual(problemsOf(changes), []);
});

noticed(
  "a title in typographic quotes",
  spoil(PAPERS, "title: The Blotter", "title: “The Blotter”"),
  `${PAPERS}:11:10`,
  "These quotes are typographic ones: they are published as a part of the text.",
  'If they are not meant, write title: "The Blotter"',
);
