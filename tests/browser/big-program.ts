import type { Files } from "../fixture.ts";
import { PAPERS, PROGRAM } from "../fixture-content.ts";

const DAYS = ["2026-03-28", "2026-03-29"];
const TITLE = "On the Performance of Distributed Systems for Machine Learning at the Edge, and Beyond It";

/** A program of two days: in each room a session of talks, twenty minutes each, then lunch for everybody. */
export function bigProgram(rooms: number, talksOfRoom: number): Files {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const talk = (name: string, room: number, number: number): string =>
    `          - {type: talk, id: ${name}, title: "${room}.${number} ${TITLE}", duration: 20, speakers: [{name: Speaker ${room}, affiliation: University of Room ${room}}, {name: Guest ${room} ${number}}]}`;
  const sessions = (date: string): string[] =>
    numbers(rooms).flatMap((room) => [
      `      - type: session`,
      `        title: Session of room ${room} on ${date}`,
      `        room: room-${room}`,
      `        start: "09:00"`,
      `        items:`,
      ...numbers(talksOfRoom).map((number) => talk(`t${date.slice(-2)}-${room}-${number}`, room, number)),
    ]);
  const lines = [
    "rooms:",
    ...numbers(rooms).map((room) => `  - {id: room-${room}, name: Room ${room}}`),
    "days:",
    ...DAYS.flatMap((date) => [
      `  - date: ${date}`,
      `    start: "09:00"`,
      "    items:",
      ...sessions(date),
      `      - {type: social, title: Dinner, start: "20:00", end: "22:00"}`,
    ]),
  ];
  return { [PROGRAM]: `${lines.join("\n")}\n`, [PAPERS]: null };
}
