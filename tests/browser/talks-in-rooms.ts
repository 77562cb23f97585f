import type { Files } from "../fixture.ts";
import { PAPERS, PROGRAM } from "../fixture-content.ts";

/** Talks in rooms, without sessions: some that start and end together, some that only start together. */
export const TALKS_IN_ROOMS: Files = {
  [PROGRAM]: `tracks: [{id: tools, name: Tools}]
rooms: [{id: main, name: Main hall}, {id: annex, name: Annex}, {id: attic, name: Attic}]
days:
  - date: 2026-03-28
    items:
      - {type: talk, title: Nibs, room: main, start: "10:00", duration: 30, speakers: tba}
      - {type: talk, title: Quills, room: annex, track: tools, start: "10:00", duration: 30, speakers: tba}
      - {type: talk, title: Reeds, room: attic, start: "10:00", duration: 30, speakers: tba, cancelled: true}
      - {type: talk, title: Ink, room: main, start: "10:30", duration: 30, speakers: tba}
      - {type: talk, title: Paint, room: annex, start: "10:30", duration: 30, speakers: tba}
      - {type: talk, title: Paper, room: main, start: "11:00", duration: 15, speakers: tba}
      - {type: talk, title: Card, room: annex, start: "11:00", duration: 45, speakers: tba}
  - date: 2026-03-29
    items:
      - {type: closing, start: "09:00", duration: 30}
`,
  [PAPERS]: null,
};
