import { DateTime } from "luxon";
import type { Edition } from "../model/edition.ts";
import type { Item } from "../model/program.ts";
import { talksIn } from "../model/talks.ts";
import type { Span } from "../model/time.ts";
import { fragmentOfDay, hasHall, hasItems, hrefOf, hrefOfTarget, pathOfNow, pathOfProgram } from "../urls.ts";
import { countsInWords } from "../wording/counts.ts";
import { DAY_OF_PROGRAM, FULL_DATE, formatDate } from "../wording/dates.ts";
import { zoneCityOf, zoneNameOf } from "../wording/times.ts";
import { count, say, type Words } from "../wording/words.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import { type ItemView, itemView } from "./item.ts";
import { type Block, blocksOf } from "./parallel.ts";
import { phaseOf } from "./phase.ts";
import { type Stage, stagesOf } from "./stages.ts";

export interface ProgramView extends PageView {
  readonly editionName: string;
  /** "Preliminary program"; empty for an edition that is over. Now, and later. */
  readonly status: readonly Stage<string>[];
  /** What the times mean; empty where there are none. */
  readonly zoneNote: string;
  /** What stands beside them where no script shows another zone; empty where nothing does. */
  readonly besideNote: string;
  readonly zones?: ZoneSwitchView | undefined;
  /** The page for a screen in the hall; undefined where nothing will take place. */
  readonly hall?: string | undefined;
  readonly days: readonly DayView[];
}

/** The zones that times can stand in besides that of the edition. */
export interface ZoneSwitchView {
  /** "Workshop time (New York)" */
  readonly own: string;
  /** Whether the edition keeps UTC itself. */
  readonly isUtc: boolean;
}

export interface DayView {
  readonly id: string;
  /** `2021-03-28` */
  readonly date: string;
  readonly heading: string;
  /** "7 invited talks"; empty where there is nothing to count. */
  readonly note: string;
  readonly blocks: readonly BlockView[];
}

/** Items one after the other, or rooms side by side. */
export type BlockView =
  | { readonly kind: "serial"; readonly items: readonly ItemView[] }
  | { readonly kind: "parallel"; readonly rooms: readonly RoomView[] };

export interface RoomView {
  readonly name: string;
  readonly stream?: string | undefined;
  readonly items: readonly ItemView[];
}

export function programView(edition: Edition, context: ViewContext): ProgramView {
  const path = pathOfProgram(edition);
  const { words } = context;
  const { text } = words;
  const { program, hours, name } = edition;
  const days = program?.days ?? [];
  const isTimed = hasItems(edition);
  const isSingleDay = days.length === 1;
  const city = zoneCityOf(edition.timezone ?? "");
  const isUtc = hours !== undefined && zoneNameOf(hours.start) === "UTC";
  const description = say(text.descriptions.program, {
    edition: name,
    content: countsInWords(edition.counts, words) || text.descriptions.programContent,
  });
  return {
    path,
    frame: frameView(
      {
        path,
        title: `${text.pages.program} · ${name}`,
        description,
        edition,
        scripts: isTimed ? ["program"] : [],
      },
      context,
    ),
    editionName: name,
    status: stagesOf(edition, context, ({ now }) =>
      program === undefined || days.length === 0 || phaseOf(edition, now) === "over"
        ? ""
        : text.program[program.status],
    ),
    zoneNote: hours === undefined ? "" : zoneNote(hours, words),
    besideNote: hours === undefined || isUtc ? "" : text.program.besideUtc,
    zones: isTimed ? { own: say(text.zones.own, { city }), isUtc } : undefined,
    hall: hasHall(edition) ? hrefOf(context.series, pathOfNow(edition)) : undefined,
    days: days.map(({ date, items }) => ({
      id: fragmentOfDay(date),
      date,
      heading: formatDate(date, isSingleDay ? FULL_DATE : DAY_OF_PROGRAM, words),
      note: talkCount(items, words),
      blocks: blocksOf(items, program?.rooms ?? []).map((block) =>
        blockView(block, DateTime.fromISO(date, { zone: edition.timezone ?? "utc" }), edition, context),
      ),
    })),
  };
}

/** Both names of a zone whose clocks change during the edition. */
function zoneNote({ start, end }: Span, { text }: Words): string {
  const [before, after] = [zoneNameOf(start), zoneNameOf(end)];
  const city = zoneCityOf(start.zoneName ?? "");
  if (before !== after) return say(text.program.zones, { city, before, after });
  return before === "UTC" ? text.program.utc : say(text.program.zone, { city, zone: before });
}

function talkCount(items: readonly Item[], words: Words): string {
  const talks = talksIn(items).filter(({ isCancelled }) => !isCancelled);
  return talks.length === 0 ? "" : count(words.text.counts.talk, talks.length, words);
}

function blockView(block: Block, day: DateTime, edition: Edition, context: ViewContext): BlockView {
  if (block.kind === "serial") {
    return { kind: "serial", items: block.items.map((item) => itemView(item, day, edition, context)) };
  }
  const rooms = block.rooms.map(({ room, items }) => ({
    name: room.name,
    stream: room.stream === undefined ? undefined : hrefOfTarget(context.series, room.stream),
    // The room stands above its column.
    items: items.map((item) => ({
      ...itemView(item, day, edition, context),
      place: item.place ?? "",
      stream: undefined,
    })),
  }));
  return { kind: "parallel", rooms };
}
