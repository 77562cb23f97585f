import { DateTime } from "luxon";
import type { Site } from "../../../src/model/site.ts";
import { type Ledger, parseLedger, renderLedger } from "../../../src/revisions/ledger.ts";
import { continueStories, withChanges } from "../../../src/revisions/stories.ts";
import { type Files, siteWith } from "../../fixture.ts";

const PROGRAM = (late: string): string => `status: preliminary
rooms: [{id: aula, name: Aula}, {id: audimax, name: Audimax}]
days:
  - date: 2027-04-10
    items:
      - {type: keynote, id: dawn, title: The Dawn of Data, start: "09:00", duration: 60, room: audimax, speakers: [{name: Ada Wong, affiliation: KTH}]}
      - {type: talk, id: elastic, title: Elastic Parsers, start: "10:30", duration: 30, room: audimax, speakers: [{name: Bo Lind, affiliation: ETH}]}
      - {type: talk, id: lazy, title: Lazy Joins, start: "11:00", duration: 30, room: audimax, speakers: [{name: Cy Day, affiliation: MIT}]}
      - {type: talk, id: warm, title: Warm Caches, start: "11:30", duration: 30, room: audimax, speakers: [{name: Di Moss, affiliation: NTU}]}
  - date: 2027-04-11
    items:
      - {type: talk, id: late, title: ${late}, start: "10:00", duration: 30, room: aula, speakers: [{name: Ed Rowe, affiliation: UiO}]}
`;

const edited = (text: string, ...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((old, [from, to]) => {
    if (!old.includes(from)) throw new Error(`${from} does not stand there.`);
    return old.replace(from, to);
  }, text);

const FIRST = PROGRAM("Late Binding");
const MOVED = edited(
  FIRST,
  [
    `      - {type: talk, id: elastic, title: Elastic Parsers, start: "10:30", duration: 30, room: audimax, speakers: [{name: Bo Lind, affiliation: ETH}]}\n`,
    "",
  ],
  [
    `  - date: 2027-04-11\n    items:\n`,
    `  - date: 2027-04-11\n    items:\n      - {type: talk, id: elastic, title: Elastic Parsers, start: "09:00", duration: 30, room: aula, speakers: [{name: Bo Lind, affiliation: ETH}]}\n`,
  ],
  ['title: Lazy Joins, start: "11:00"', 'title: Lazy Joins, start: "10:30"'],
);
const CANCELLED = edited(
  MOVED,
  ['title: Warm Caches, start: "11:30"', 'title: Warm Caches, cancelled: true, start: "11:30"'],
  ["{name: Cy Day, affiliation: MIT}", "{name: Flo Hart, affiliation: MIT}"],
);
const FINAL = edited(
  CANCELLED,
  ["status: preliminary", "status: final"],
  ["title: Late Binding", "title: Late binding"],
);
const SLIDES = edited(FINAL, ["id: dawn,", "id: dawn, slides: https://a.example.org/dawn.pdf,"]);

const dates = (day: string, was: string): string =>
  `timezone: AoE\ndates:\n  - {kind: submission, date: ${day}${was}}\n  - {kind: notification, date: tba}\n`;

const COMMITTEE = "- {name: Gus Hall, affiliation: KTH}\n";

/** A year of an edition: what each publication adds to, or changes in, the one before. */
const STEPS: readonly (readonly [day: string, changes: Files])[] = [
  ["2026-10-01", {}],
  ["2026-10-05", { "cfp.md": "Write!\n", "dates.yaml": dates("2027-01-08", "") }],
  ["2026-12-20", { "dates.yaml": dates("2027-01-15", ", was: [2027-01-08]") }],
  [
    "2027-01-12",
    { "dates.yaml": dates("2027-01-22", ", was: [2027-01-08, 2027-01-15]"), "pc.yaml": COMMITTEE },
  ],
  ["2027-01-25", { "pc.yaml": `${COMMITTEE}- {name: Ida West, affiliation: UiO}\n` }],
  ["2027-02-20", { "program.yaml": FIRST }],
  ["2027-03-05", { "program.yaml": MOVED }],
  ["2027-03-20", { "program.yaml": CANCELLED }],
  ["2027-04-01", { "program.yaml": FINAL }],
  ["2027-04-12", { "program.yaml": SLIDES }],
  [
    "2027-05-02",
    {
      "edition.yaml": "links: {recordings: https://v.example.org/}\n",
    },
  ],
];

/** The site after each publication of the year, as its readers know it. */
export function yearOf(language: string): { readonly sites: readonly Site[]; readonly ledger: Ledger } {
  const base = `language: ${language}\nstart: 2027-04-10\nend: 2027-04-11\ntimezone: Europe/Berlin\nvenue: {city: Berlin, country: Germany}\n`;
  let ledger: Ledger | undefined;
  let files: Record<string, string> = { "edition.yaml": base };
  const sites: Site[] = [];
  for (const [day, changes] of STEPS) {
    for (const [name, text] of Object.entries(changes))
      files = { ...files, [name]: name === "edition.yaml" ? base + text : (text ?? "") };
    const content = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`editions/2027/${name}`, text]),
    );
    const site = siteWith(content);
    const next: Ledger = continueStories(new Map(), ledger, site, DateTime.fromISO(`${day}T12:00Z`));
    // As the next publication finds it.
    ledger = parseLedger(renderLedger(next), "revisions.json");
    sites.push(withChanges(site, ledger));
  }
  return { sites, ledger: ledger ?? new Map() };
}
