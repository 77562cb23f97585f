import { PROGRAM_STATUSES } from "../../src/model/vocabulary.ts";
import { extremeDay, type MeantTalk } from "./day.ts";
import type { Draw } from "./draw.ts";
import type { Stage } from "./items.ts";
import { dayAfter } from "./moments.ts";
import type { ExtremePerson } from "./people.ts";
import * as texts from "./texts.ts";

export interface ExtremeProgram {
  /** `program.yaml` */
  readonly file: object;
  readonly dates: readonly string[];
  readonly talks: readonly MeantTalk[];
  readonly hasItems: boolean;
}

interface Background {
  readonly draw: Draw;
  readonly papers: Stage["papers"];
  readonly people: readonly ExtremePerson[];
  readonly zone: string;
  /** The first day. */
  readonly date: string;
}

const ROOMS = ["Main hall", "Aula Größe", "部屋", "★", "☆", `<R&D> "1"`, "r".repeat(80)];

export function extremeProgram({ draw, papers, people, zone, date }: Background): ExtremeProgram {
  const status = draw.one(PROGRAM_STATUSES);
  const names = draw.some(ROOMS, 0, ROOMS.length);
  const rooms = names.map((name, index) => ({
    id: texts.id(draw, index),
    name,
    stream: draw.maybe(() => texts.target(draw), 20),
  }));
  const areListed = rooms.length > 0 && draw.chance(60);
  const tracks = draw.list(0, draw.chance(15) ? 9 : 2, (index) => ({
    id: texts.id(draw, index),
    name: texts.title(draw),
  }));
  const stage: Stage = {
    draw,
    papers,
    isFinal: status === "final",
    rooms: areListed ? rooms.map(({ id }) => id) : names,
    tracks: tracks.map(({ id }) => id),
    talkIds: new Set(),
  };
  const days = draw.list(draw.chance(85) ? 1 : 0, 3, (index) =>
    extremeDay(stage, people, dayAfter(date, index), zone),
  );
  const isDraft = status === "draft";
  return {
    file: {
      status: isDraft ? draw.maybe(() => status) : status,
      tracks: tracks.length > 0 ? tracks : undefined,
      rooms: areListed ? rooms : undefined,
      days: days.length > 0 ? days.map(({ day }) => day) : draw.maybe(() => []),
    },
    dates: days.map(({ day }) => day.date),
    talks: days.flatMap(({ talks }) => talks),
    hasItems: days.some(({ day }) => day.items.length > 0),
  };
}
