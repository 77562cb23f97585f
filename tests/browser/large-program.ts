import { type Files, spoil } from "../fixture.ts";
import { EDITION, PAPERS, PROGRAM } from "../fixture-content.ts";

const ROOMS = 8;
const TRACKS = 5;
const TALKS_OF_SESSION = 5;
const DATES = ["2026-03-28", "2026-03-29", "2026-03-30"];
/** By hour, in how many rooms a session begins: twenty a day. */
const SESSIONS = [
  [10, 8],
  [13, 8],
  [15, 4],
] as const;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The fixture with 300 talks in 8 rooms: `t0` to `t299`. */
export function largeProgram(): Files {
  const sessions = DATES.flatMap((date) =>
    SESSIONS.flatMap(([hour, rooms]) => upTo(rooms).map((room) => ({ date, hour, room }))),
  );
  const days = DATES.flatMap((date) => [
    `  - date: ${date}`,
    "    items:",
    '      - {type: opening, start: "09:30", end: "10:00"}',
    ...sessions.flatMap((session, index) => (session.date === date ? linesOf({ ...session, index }) : [])),
  ]);
  const named = (name: string, count: number): string[] =>
    upTo(count).map((index) => `  - {id: ${name}-${index}, name: ${name} ${index}}`);
  const program = ["rooms:", ...named("room", ROOMS), "tracks:", ...named("track", TRACKS), "days:", ...days];
  return {
    ...spoil(EDITION, "end: 2026-03-29", "end: 2026-03-30"),
    [PROGRAM]: `${program.join("\n")}\n`,
    [PAPERS]: null,
  };
}

function linesOf({ hour, room, index }: { hour: number; room: number; index: number }): string[] {
  return [
    "      - type: session",
    `        title: Session ${index}`,
    `        room: room-${room}`,
    `        track: track-${index % TRACKS}`,
    `        start: "${hour}:00"`,
    "        items:",
    ...upTo(TALKS_OF_SESSION).map((place) => {
      const n = index * TALKS_OF_SESSION + place;
      const people = `[{name: Person Number ${n}, affiliation: University ${n % 40}}, {name: Author of ${n}}]`;
      return `          - {type: ${n % 3 ? "talk" : "invited"}, id: t${n}, title: A Study of Subject ${n} with Some Care, duration: 15, speakers: ${people}}`;
    }),
  ];
}
