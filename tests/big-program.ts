import { dump } from "js-yaml";
import { type Random, randomFrom } from "./bench/random.ts";
import { affiliationFrom, nameOf, titleFrom, topicFrom } from "./bench/words.ts";
import type { Files } from "./fixture.ts";
import { EDITION, FIXTURE, PAPERS, PROGRAM } from "./fixture-content.ts";

const ROOMS = [
  "Aula",
  "Audimax",
  "Hörsaal 1",
  "Hörsaal 2",
  "Seminar room E 14",
  "Library",
  "Studio",
  "Annex",
];
const TRACKS = [
  "Systems",
  "Hardware",
  "Compilers",
  "Measurement",
  "Data",
  "Security",
  "Education",
  "Practice",
];
const DATES = ["2026-03-28", "2026-03-29", "2026-03-30", "2026-03-31"];
/** When parallel sessions start, each for an hour and a half. */
const BLOCKS = ["10:30", "13:30", "15:30"];
const SESSION_MINUTES = 90;
const TALKS_OF_SESSION = 3;

/** The fixture with a program of 300 talks in 8 rooms over 4 days, or the first of these days. */
export function bigProgram(days = DATES.length): Files {
  const random = randomFrom(300);
  return {
    [PROGRAM]: dump({
      status: "final",
      tracks: TRACKS.map((name) => ({ id: name.toLowerCase(), name })),
      rooms: ROOMS.map((name, index) => ({ id: `room-${index + 1}`, name })),
      days: DATES.slice(0, days).map((date, day) => ({
        date,
        start: "09:00",
        items: itemsOfDay(day, random),
      })),
    }),
    [EDITION]: (FIXTURE[EDITION] ?? "").replace("end: 2026-03-29", "end: 2026-03-31"),
    [PAPERS]: null,
  };
}

function itemsOfDay(day: number, random: Random): unknown[] {
  const parallel = BLOCKS.flatMap((start, block) => [
    ...ROOMS.map((_, room) => parallelItem(day, start, block, room, random)),
  ]);
  const breaks = [
    { type: "break", title: "Coffee", start: "10:00", end: "10:30" },
    { type: "lunch", start: "12:00", end: "13:30" },
    { type: "break", title: "Coffee", start: "15:00", end: "15:30" },
  ];
  return [
    { ...talk("keynote", random), start: "09:00", end: "10:00" },
    ...breaks,
    ...parallel,
    { ...talk("keynote", random), start: "17:00", end: "18:00" },
    { ...talk("invited", random), start: "18:00", end: "18:45" },
  ].sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** A session of talks with or without times of their own, one that starts later, or, last, three talks one by one. */
function parallelItem(day: number, start: string, block: number, room: number, random: Random) {
  const isLate = room === 5 && block === 1;
  const length = isLate ? SESSION_MINUTES - 15 : SESSION_MINUTES;
  const duration = length / TALKS_OF_SESSION;
  const items = Array.from({ length: TALKS_OF_SESSION }, () => ({
    ...talk("paper", random),
    ...(room % 2 === 0 ? { duration } : {}),
  }));
  return {
    type: "session",
    title: topicFrom(random),
    room: `room-${room + 1}`,
    track: TRACKS[(room + day) % TRACKS.length]?.toLowerCase(),
    chair: { name: nameOf(500 + random.below(20) + day * 20 + block * 100 + room * 400) },
    start: isLate ? `${start.slice(0, 3)}45` : start,
    end: endOf(start),
    items,
  };
}

function endOf(start: string): string {
  return { "10:30": "12:00", "13:30": "15:00", "15:30": "17:00" }[start] ?? start;
}

function talk(type: string, random: Random) {
  return {
    type,
    title: titleFrom(random),
    speakers: [{ name: nameOf(5000 + random.below(20_000)), affiliation: affiliationFrom(random) }],
  };
}
