import type { Files } from "./fixture.ts";

/** A program, call and people for some editions besides those of the fixture. */
export const SEVERAL_EDITIONS: Files = Object.fromEntries(
  [2027, 2028].flatMap((year) => [
    [
      `editions/${year}/edition.yaml`,
      `start: ${year}-06-14\nend: ${year}-06-15\ntimezone: Europe/Zurich\nvenue: {city: Basel, country: CH}\n`,
    ],
    [
      `editions/${year}/program.yaml`,
      `status: final
days:
  - date: ${year}-06-14
    start: "9:00"
    items:
      - {type: keynote, title: Ink of ${year}, duration: 60, speakers: [{name: Ada Lovelace}]}
      - {type: talk, title: "Quills & Pens", duration: 30, speakers: [{name: Grace Hopper}], abstract: Why they dry.}
      - {type: break, title: Coffee, duration: 30}
      - {type: talk, title: Blots, duration: 30, speakers: [{name: Alan Turing}, {name: Ada Lovelace}]}
`,
    ],
    [
      `editions/${year}/dates.yaml`,
      `timezone: AoE\ndates:\n  - {kind: submission, date: ${year}-02-01}\n  - {kind: notification, date: ${year}-03-01}\n`,
    ],
  ]),
);
