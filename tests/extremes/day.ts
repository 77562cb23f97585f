import { DateTime } from "luxon";
import type { Draw } from "./draw.ts";
import { common, type Entry, item, type Stage, talk } from "./items.ts";
import { momentOn, writable, writtenTime } from "./moments.ts";
import { type ExtremePerson, reference } from "./people.ts";
import * as texts from "./texts.ts";

/** When a talk takes place, as its program means it. */
export interface MeantTalk {
  readonly id: string;
  readonly start: DateTime;
  readonly end: DateTime;
  /** Whether it has a time of its own, and not only that of its session. */
  readonly isTimed: boolean;
}

/** Items with their end, written or not. */
interface Piece {
  readonly entry: Entry;
  readonly end: DateTime;
  readonly talks: readonly MeantTalk[];
}

interface Row {
  readonly entries: readonly Entry[];
  readonly talks: readonly MeantTalk[];
  readonly end: DateTime;
  /** Of the whole row, where its last item leaves its end to it. */
  readonly mustTellEnd: boolean;
}

/** Nobody plans longer than this after midnight, in hours. */
const LONGEST_DAY = 40;

const MINUTES = [30, 1, 5, 45, 90, 180, 7];

export function extremeDay(
  stage: Stage,
  people: readonly ExtremePerson[],
  date: string,
  zone: string,
): { readonly day: { date: string; items: readonly Entry[] }; readonly talks: readonly MeantTalk[] } {
  const { draw } = stage;
  const first = momentOn(draw, date, zone);
  const isStartTold = draw.chance(50);
  const form = draw.one(["any", "one item", "any", "any", "any", "breaks", "any", "nothing"]);
  const count = form === "nothing" ? 0 : form === "one item" ? 1 : draw.int(2, 6);
  const make = (start: DateTime): readonly Piece[] => {
    if (form === "breaks") return [single(draw, { type: draw.one(["lunch", "break", "social"]) }, start)];
    return blockOf(stage, people, start, date);
  };
  const { entries, talks, end, mustTellEnd } = rowOf(draw, date, first, isStartTold, count, make);
  const day = {
    date,
    start: isStartTold ? writtenTime(date, first) : undefined,
    end: mustTellEnd ? writtenTime(date, end) : undefined,
    items: entries,
  };
  return { day, talks };
}

/** What is put one after another, each with as little as tells its time. Pieces of one block start together. */
function rowOf(
  draw: Draw,
  date: string,
  first: DateTime,
  isStartTold: boolean,
  count: number,
  make: (start: DateTime) => readonly Piece[],
  mayBeOpen = true,
): Row {
  const latest = DateTime.fromISO(date, { zone: first.zone }).plus({ hours: LONGEST_DAY });
  const entries: Entry[] = [];
  const talks: MeantTalk[] = [];
  let now = first;
  let isTold = isStartTold;
  let mustTell = false;
  for (let index = 0; index < count && now < latest; index++) {
    if (!mustTell && draw.chance(25)) {
      now = writable(date, now.plus({ minutes: draw.one(MINUTES) }));
      isTold = false;
    }
    const pieces = make(now);
    // An hour that comes twice cannot be written the second time: what starts then follows on.
    const start = writtenTime(date, now);
    const [only, ...others] = pieces;
    if (only === undefined || (start === undefined && (!isTold || others.length > 0))) continue;
    for (const [position, piece] of pieces.entries()) {
      const isFollowing = position === 0 && isTold && !mustTell && (start === undefined || draw.chance(50));
      const end = writtenTime(date, piece.end);
      const isOpen = mayBeOpen && others.length === 0 && end !== undefined && draw.chance(20);
      mustTell = isOpen;
      entries.push({
        start: isFollowing ? undefined : start,
        ...(isOpen
          ? {}
          : end !== undefined && draw.chance(50)
            ? { end }
            : { duration: piece.end.diff(now, "minutes").minutes }),
        ...piece.entry,
      });
      talks.push(...piece.talks);
    }
    isTold = others.length === 0;
    const ends = pieces.map(({ end }) => end);
    const last = DateTime.max(...ends) ?? now;
    now = isTold ? last : writable(date, last);
  }
  return { entries, talks, end: now, mustTellEnd: mustTell };
}

/** One item or session, or several side by side in rooms of their own, each with people of its own. */
function blockOf(
  stage: Stage,
  people: readonly ExtremePerson[],
  start: DateTime,
  date: string,
): readonly Piece[] {
  const { draw, rooms } = stage;
  const width = Math.min(rooms.length, Math.floor(people.length / 2));
  if (width < 2 || !draw.chance(40)) {
    const where = draw.chance(30) ? placeOf(stage) : {};
    return [pieceOf(stage, people, start, date, where)];
  }
  const own = draw.some(rooms, 2, width);
  const share = Math.floor(people.length / own.length);
  return own.map((room, index) =>
    pieceOf(stage, people.slice(index * share, (index + 1) * share), start, date, { room }),
  );
}

function placeOf({ draw, rooms }: Stage): Entry {
  return rooms.length > 0 && draw.chance(60) ? { room: draw.one(rooms) } : { place: texts.title(draw) };
}

function pieceOf(
  stage: Stage,
  people: readonly ExtremePerson[],
  start: DateTime,
  date: string,
  where: Entry,
): Piece {
  const { draw } = stage;
  if (draw.chance(45)) return sessionOf(stage, people, start, date, where);
  const { entry, id } = item(stage, people);
  return single(draw, { ...entry, ...where }, start, id);
}

function single(draw: Draw, entry: Entry, start: DateTime, id?: string): Piece {
  const end = start.plus({ minutes: draw.one(MINUTES) });
  return { entry, end, talks: id === undefined ? [] : [{ id, start, end, isTimed: true }] };
}

function sessionOf(
  stage: Stage,
  people: readonly ExtremePerson[],
  start: DateTime,
  date: string,
  where: Entry,
): Piece {
  const { draw } = stage;
  const chairs = draw.maybe(() => draw.some(people, 1, 2).map((person) => reference(draw, person)));
  const session = {
    type: "session",
    title: texts.title(draw),
    chair: chairs !== undefined && draw.chance(50) ? chairs[0] : chairs,
    ...common(stage),
    ...where,
  };
  const end = start.plus({ minutes: draw.one(MINUTES) });
  const form = draw.one(["untimed", "timed", "posters", "empty"]);
  if (form === "timed") {
    const make = (moment: DateTime): Piece[] => {
      const { entry, id } = item(stage, people);
      return [single(draw, entry, moment, id)];
    };
    const row = rowOf(draw, date, start, true, draw.int(1, 4), make, false);
    if (row.entries.length > 0)
      return { entry: { ...session, items: row.entries }, end: row.end, talks: row.talks };
  }
  if (form === "empty") return { entry: { ...session, text: texts.markdown(draw) }, end, talks: [] };
  const items = draw.list(1, form === "posters" ? 8 : 3, () =>
    form === "posters" ? talk(stage, people) : item(stage, people),
  );
  return {
    entry: { ...session, items: items.map(({ entry }) => entry) },
    end,
    talks: items.flatMap(({ id }) => (id === undefined ? [] : [{ id, start, end, isTimed: false }])),
  };
}
