import { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import { shownOn } from "../../model/program/events.ts";
import type { Title } from "../../model/text.ts";
import type { Span } from "../../model/time.ts";
import { fragmentOfDay, hasHall, hasItems, hrefOf, pathOfNow, pathOfProgram } from "../../urls.ts";
import { countsInWords } from "../../wording/counts.ts";
import { asHeading, DAY_OF_PROGRAM, FULL_DATE, formatDate, weekdaysOf } from "../../wording/dates.ts";
import { zoneCityOf, zoneNameOf } from "../../wording/times.ts";
import { say, type Words } from "../../wording/words.ts";
import { asOfChanges, type ChangesLinkView, changesLink } from "../changes/changes-link.ts";
import type { EditionContext } from "../context.ts";
import { type CiteAllView, citeAllView, editionAlternates } from "../frame/cite.ts";
import { editionDataLinks } from "../frame/data-links.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";
import { scheduleLinks } from "../frame/schedules.ts";
import { type Stage, stagesOf } from "../moments/stages.ts";
import { type BlockView, blockView } from "../program/block.ts";
import { type CalendarMenuView, calendarAlternates, calendarMenuView } from "../program/calendar-menu.ts";
import { blocksOf } from "../program/parallel.ts";
import { type ProgramToolsView, programToolsView } from "../program/program-tools.ts";
import { sheetLinks } from "../program/sheets.ts";
import { talkCount } from "../program/talk-count.ts";
import { programData } from "../structured-data/edition-pages.ts";

export interface ProgramView extends PageView {
  readonly editionName: string;
  /** "Preliminary program"; empty for an edition that is over. Now, and later. */
  readonly status: readonly Stage<string>[];
  /** What the times mean; empty where there are none. */
  readonly zoneNote: string;
  readonly calendars?: CalendarMenuView | undefined;
  readonly tools?: ProgramToolsView | undefined;
  /** What stands beside them where no script shows another zone; empty where nothing does. */
  readonly besideNote: string;
  readonly zones?: ZoneSwitchView | undefined;
  /** The page for a screen in the hall; undefined where nothing will take place. */
  readonly hall?: string | undefined;
  /** Whether sessions show their talks only when asked to, as where several take place at once. */
  readonly areSessionsFolded: boolean;
  /** Whether browsers remember when their reader was here, to mark what changes from then on. */
  readonly areVisitsKept: boolean;
  readonly days: readonly DayView[];
  readonly citeAll?: CiteAllView | undefined;
  readonly changes?: ChangesLinkView | undefined;
  /** On paper: "As of March 5, 2026. Changes since: …"; empty where readers were told of no change. */
  readonly asOf: string;
  /** What of the edition is made for paper; empty where there is nothing to print. */
  readonly sheets: readonly LinkView[];
}

/** The zones that times can stand in besides that of the edition. */
export interface ZoneSwitchView {
  /** "Workshop time (New York)" */
  readonly own: string;
  /** Whether the edition keeps UTC itself. */
  readonly isUtc: boolean;
  /** "Mon Tue Wed …": scripts need not ask the browser, which takes long. */
  readonly weekdays: string;
}

export interface DayView {
  readonly id: string;
  /** `2021-03-28` */
  readonly date: string;
  readonly heading: string;
  /** "Sun 28", in the bar that stays. */
  readonly tab: string;
  /** "Workshops and tutorials"; else empty. */
  readonly title: Title | undefined;
  /** Where the day takes place, if not where the edition does; else empty. */
  readonly venue: string;
  /** "7 invited talks"; empty where there is nothing to count. */
  readonly note: string;
  readonly blocks: readonly BlockView[];
}

/** As short as can be told apart: several stand beside each other on a phone. */
function tabOf(date: string, { language }: Words): string {
  return DateTime.fromISO(date, { locale: language, numberingSystem: "latn" }).toFormat("ccc d");
}

export function programView(edition: Edition, context: EditionContext): ProgramView {
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
  const alternates = [
    ...calendarAlternates(edition, context),
    ...scheduleLinks(edition, context),
    ...editionAlternates(edition, context),
    ...editionDataLinks(edition, context),
  ];
  const title = `${text.pages.program} · ${name}`;
  const tools = programToolsView(edition, context);
  return {
    path,
    frame: editionFrame(
      {
        path,
        title,
        description,
        edition,
        alternates,
        structuredData: () => programData(edition, context),
        scripts: isTimed ? ["program"] : [],
      },
      context,
    ),
    editionName: name,
    calendars: calendarMenuView(edition, context),
    areVisitsKept: edition.changes !== undefined && phaseOf(edition, context.now) !== "over",
    areSessionsFolded: (program?.rooms.length ?? 0) > 1,
    status: stagesOf(edition, context, (at) => statusOf(edition, at)),
    zoneNote: hours === undefined ? "" : zoneNote(hours, text.program),
    besideNote: hours === undefined || isUtc ? "" : text.program.besideUtc,
    zones: isTimed
      ? { own: say(text.zones.own, { city }), isUtc, weekdays: weekdaysOf(words).join(" ") }
      : undefined,
    hall: hasHall(edition) ? hrefOf(context.series, pathOfNow(edition)) : undefined,
    tools,
    days: days.map(({ date, title: dayTitle, venue = "", items, repeats }) => ({
      id: fragmentOfDay(date),
      date,
      heading: asHeading(formatDate(date, isSingleDay ? FULL_DATE : DAY_OF_PROGRAM, words), words),
      tab: tabOf(date, words),
      title: dayTitle,
      venue,
      note: talkCount(items, words),
      blocks: blocksOf(shownOn({ items, repeats }), program?.rooms ?? []).map((block) =>
        blockView(block, DateTime.fromISO(date, { zone: edition.timezone ?? "utc" }), edition, context),
      ),
    })),
    citeAll: citeAllView(edition, context),
    changes: changesLink(edition, context),
    asOf: asOfChanges(edition, context),
    sheets: sheetLinks(edition, context),
  };
}

/** "Preliminary program"; empty for a program without days, and one that is over. */
export function statusOf(edition: Edition, { now, words }: EditionContext): string {
  const { program } = edition;
  if (program === undefined || program.days.length === 0 || phaseOf(edition, now) === "over") return "";
  return words.text.program[program.status];
}

/** Both names of a zone whose clocks change during the edition. */
export function zoneNote(
  { start, end }: Span,
  messages: Readonly<Record<"zone" | "zones" | "utc", string>>,
): string {
  const [before, after] = [zoneNameOf(start), zoneNameOf(end)];
  const city = zoneCityOf(start.zoneName ?? "");
  if (before !== after) return say(messages.zones, { city, before, after });
  return before === "UTC" ? messages.utc : say(messages.zone, { city, zone: before });
}
