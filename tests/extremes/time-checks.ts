import type { Site } from "../../src/model/site.ts";
import { readEvents } from "../exports/calendar/reader.ts";
import { readJson, readXml } from "../exports/schedule/reader.ts";
import type { RenderedSite } from "../site/rendered.ts";
import { attributes } from "../site/rendered.ts";
import type { MeantTalk } from "./day.ts";
import type { ExtremeEdition } from "./edition.ts";
import type { ExtremeSite } from "./site.ts";

/** When a talk is said to be, in milliseconds; the end is unknown where only the start is told. */
interface Told {
  readonly where: string;
  readonly start: number;
  readonly end?: number;
}

/** Where pages, calendars and schedules do not say what the program means, each as a line. */
export function timeFaults(site: Site, outputs: RenderedSite, { editions }: ExtremeSite): string[] {
  return [
    ...editions.flatMap((edition) => {
      const told = tellings(edition, site, outputs);
      return edition.talks.flatMap((talk) => [
        ...talkFaults(talk, told(talk.id), edition),
        ...wallFaults(talk, outputs.pages.get(`/${edition.id}/talks/${talk.id}/`) ?? ""),
      ]);
    }),
    ...calendarFaults(outputs),
    ...[...outputs.pages].flatMap(([path, html]) => clockFaults(html).map((fault) => `${path} ${fault}`)),
  ];
}

function talkFaults(talk: MeantTalk, told: readonly Told[], { id, zone }: ExtremeEdition): string[] {
  const [first, last] = [+talk.start, +talk.end];
  const kinds = new Set(told.map(({ where }) => where));
  const wanted = ["page", "program", ...(talk.isTimed ? ["calendar", "own calendar", "XML", "JSON"] : [])];
  return [
    ...wanted.filter((where) => !kinds.has(where)).map((where) => `${id} ${talk.id} is missing in ${where}`),
    ...told.flatMap(({ where, start, end = last }) => {
      const isRight = talk.isTimed ? start === first && end === last : start >= first && end <= last;
      if (isRight) return [];
      return [
        `${id} ${talk.id} (${zone}) in ${where}: ${iso(start)} to ${iso(end)}, not ${iso(first)} to ${iso(last)}`,
      ];
    }),
  ];
}

/** Everything that is said of each talk of an edition. */
function tellings({ id }: ExtremeEdition, { series }: Site, { texts, pages }: RenderedSite) {
  const addressOf = (talk: string): string => new URL(encodeURI(`./${id}/talks/${talk}/`), series.url).href;
  const events = readEvents(texts.get(`${id}/calendar.ics`) ?? EMPTY);
  const inXml = scheduled(readXml(texts.get(`${id}/schedule.xml`) ?? "<schedule/>"));
  const json = texts.get(`${id}/schedule.json`);
  const inJson = json === undefined ? [] : scheduled(readJson(json));
  const program = pages.get(`/${id}/program/`) ?? "";
  const rows = new Map(
    [...program.matchAll(/<li [^>]*id="talk-([^"]+)"[^>]*>/g)].map(([tag, name = ""]) => [name, tag]),
  );
  const api = talksIn(JSON.parse(texts.get(`api/v1/editions/${id}.json`) ?? "{}"));
  return (talk: string): Told[] => {
    const address = addressOf(talk);
    const page = pages.get(`/${id}/talks/${talk}/`) ?? "";
    const own = readEvents(texts.get(`${id}/talks/${talk}.ics`) ?? EMPTY);
    const row = rows.get(talk);
    const span = (where: string, start: string, end: string): Told => ({
      where,
      start: Date.parse(start),
      end: Date.parse(end),
    });
    const spanIn = (where: string, html: string): Told[] => {
      const [[start], [end]] = [attributes(html, "data-start"), attributes(html, "data-end")];
      return start === undefined || end === undefined ? [] : [span(where, start, end)];
    };
    const inCalendar = (where: string, all: typeof events): Told[] =>
      all.filter((event) => event.address === address).map(({ start, end }) => span(where, start, end));
    return [
      ...spanIn("page", page),
      ...attributes(page, "datetime").map((start) => ({ where: "page", start: Date.parse(start) })),
      ...(row === undefined ? [] : [{ where: "program", start: Number.NaN }]).flatMap((told) => {
        const timed = spanIn("program", row ?? "");
        return timed.length > 0
          ? timed
          : [{ ...told, start: Date.parse(attributes(page, "data-start")[0] ?? "") }];
      }),
      ...inCalendar("calendar", events),
      ...inCalendar("own calendar", own),
      ...inXml.filter(({ url }) => url === address).map(({ start, end }) => ({ where: "XML", start, end })),
      ...inJson.filter(({ url }) => url === address).map(({ start, end }) => ({ where: "JSON", start, end })),
      ...api.filter((known) => known.id === talk).map(({ start, end }) => span("API", start, end)),
    ];
  };
}

const EMPTY = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

function scheduled(days: ReturnType<typeof readXml>): { url: string; start: number; end: number }[] {
  return days
    .flatMap(({ rooms }) => rooms.flatMap(([, events]) => events))
    .map(({ url, date, duration }) => {
      const [hours = 0, minutes = 0] = String(duration).split(":").map(Number);
      const start = Date.parse(String(date));
      return { url: String(url), start, end: start + (hours * 60 + minutes) * 60_000 };
    });
}

interface ToldTalk {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/** Of the program of an edition as data. */
function talksIn(value: unknown): ToldTalk[] {
  if (Array.isArray(value)) return value.flatMap(talksIn);
  if (typeof value !== "object" || value === null) return [];
  const { id, isTimed, start, end, ...rest } = value as Partial<ToldTalk> & { isTimed?: boolean };
  const own =
    id !== undefined && isTimed !== undefined && start !== undefined && end !== undefined
      ? [{ id, start, end }]
      : [];
  return [...own, ...Object.values(rest).flatMap(talksIn)];
}

/** An event is the same in every calendar that holds it, and once in each. */
function calendarFaults({ texts }: RenderedSite): string[] {
  const known = new Map<string, string>();
  return [...texts].flatMap(([file, text]) => {
    if (!file.endsWith(".ics")) return [];
    const events = readEvents(text);
    const uids = new Set(events.map(({ uid }) => uid));
    const faults = events.flatMap(({ uid, start, end, sequence, status }) => {
      const told = [start, end, sequence, status].join(" ");
      const before = known.get(uid) ?? told;
      known.set(uid, told);
      const isFaulty = before !== told || !/^\d{4}/.test(start) || (end !== "" && end < start);
      return isFaulty ? [`${file} ${uid}: ${told}, and elsewhere ${before}`] : [];
    });
    const isLong = text.split("\r\n").some((line) => new TextEncoder().encode(line).length > 75);
    return [
      ...faults,
      ...(uids.size < events.length ? [`${file} holds an event twice`] : []),
      ...(isLong || /[^\r]\n|\r[^\n]/.test(text)
        ? [`${file} has lines that are too long, or end wrongly`]
        : []),
    ];
  });
}

/** Times are written as the clocks of their zone show them. */
function clockFaults(html: string): string[] {
  return [...html.matchAll(/<time class="clock" datetime="([^"]*)">([^<]*)<\/time>/g)].flatMap(
    ([, moment = "", text]) => {
      const [, clock = ""] = /T(\d\d:\d\d)/.exec(moment) ?? [];
      return Number.isNaN(Date.parse(moment)) || !text?.includes(clock) ? [`says ${text} for ${moment}`] : [];
    },
  );
}

function iso(moment: number): string {
  return Number.isNaN(moment) ? "nothing" : new Date(moment).toISOString();
}

/** The page of a talk shows what the clocks on its walls do, told by other means than those of the generator. */
function wallFaults({ start }: MeantTalk, page: string): string[] {
  const [shown = ""] = attributes(page, "datetime");
  const format = new Intl.DateTimeFormat("sv", {
    timeZone: start.zoneName ?? "UTC",
    dateStyle: "short",
    timeStyle: "short",
  });
  const wall = format.format(+start);
  return shown.slice(0, 16).replace("T", " ") === wall
    ? []
    : [`the page says ${shown} where walls say ${wall}`];
}
