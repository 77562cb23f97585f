import { refused, spoil } from "../../fixture.ts";
import { DATES, EDITION, FIXTURE, PAPERS, PROGRAM } from "../../fixture-content.ts";

const ofEdition = (line: string) => ({ [EDITION]: `${FIXTURE[EDITION]}${line}\n` });
const afterEdition = (key: string, column: number): string => `${EDITION}:16:${column}  ${key}`;

for (const [story, line, key, column, message, remedy] of [
  [
    "a picture as the name of its file",
    "image: hall.jpg",
    "image",
    8,
    '"hall.jpg" is not a mapping.',
    "Write {file: hall.jpg, alt: …}",
  ],
  [
    "hours in one text",
    "hours: 9:00-17:00",
    "hours",
    8,
    '"9:00-17:00" is not a mapping.',
    'Write {start: "9:00", end: "17:00"}',
  ],
  [
    "an answer as its kind",
    "accept: double-booking",
    "accept",
    9,
    '"double-booking" is not a list.',
    "Write [{notice: double-booking}]",
  ],
  [
    "an announcement as its text",
    "announcement: Hall B",
    "announcement",
    15,
    '"Hall B" is not a mapping.',
    "Write {text: Hall B, until: …}",
  ],
  [
    "an address for the volume",
    "proceedings: https://ceur-ws.org/Vol-1/",
    "proceedings",
    14,
    '"https://ceur-ws.org/Vol-1/" is not a mapping.',
    'Write links: {proceedings: "https://ceur-ws.org/Vol-1/"}',
  ],
  [
    "a number of a volume with words",
    "proceedings: {volume: Vol-3456}",
    "proceedings.volume",
    23,
    '"Vol-3456" is more than the number.',
    "Write 3456",
  ],
  [
    "a cancelled edition without a reason",
    "cancelled: true",
    "cancelled",
    12,
    "true is not a reason.",
    "Write why, in a sentence, such as: Too few submissions were received.",
  ],
  [
    "a cancelled edition by a word",
    "cancelled: yes",
    "cancelled",
    12,
    '"yes" is not a reason.',
    "Write why, in a sentence, such as: Too few submissions were received.",
  ],
  [
    "an edition that is not cancelled",
    "cancelled: false",
    "cancelled",
    12,
    "false is not a reason.",
    "Leave the key out.",
  ],
  [
    "a language by its name",
    "language: Portuguese",
    "language",
    11,
    '"Portuguese" is not a language.',
    "Write pt",
  ],
  [
    "a language with an underscore",
    "language: pt_BR",
    "language",
    11,
    '"pt_BR" is not a language.',
    "Write pt-BR",
  ],
  [
    "a key of the series",
    "noun: school",
    "noun",
    1,
    "There is no key `noun` here.",
    "This is written in data/series.yaml.",
  ],
] as const)
  refused(story, ofEdition(line), afterEdition(key, column), message, remedy);

refused(
  "a list of keywords with semicolons",
  spoil(PAPERS, 'arxiv: "1905.10915"', "keywords: pens; ink"),
  `${PAPERS}:13:13  [1].keywords`,
  '"pens; ink" is not a list.',
  "Write [pens, ink].",
);

refused(
  "an end that is to be announced",
  spoil(PROGRAM, 'end: "22:00", place', "end: tba, place"),
  `${PROGRAM}:43:60  days[0].items[7].end`,
  '"tba" is not a time of day.',
  "Write open.",
);

refused(
  "speakers whom nobody remembers, in a capital letter,",
  spoil(PROGRAM, "speakers: tba", "speakers: Unknown"),
  `${PROGRAM}:35:66  days[0].items[5].items[0].speakers`,
  '"Unknown" is not a list of people.',
  "Write unknown.",
);

refused(
  "a date that is listed twice",
  { [DATES]: "dates:\n  - {kind: submission, date: 2026-01-15}\n  - {kind: submission, date: 2026-01-15}\n" },
  `${DATES}:3:5  dates[1]`,
  "This date is listed twice.",
  "Remove one of the two.",
);
