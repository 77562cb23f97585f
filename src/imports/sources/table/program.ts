import { slugOf } from "../../../link/slug.ts";
import { splitOutside } from "../../clean/name-lists.ts";
import { type ImportedPerson, peopleIn } from "../../clean/people.ts";
import { cleanLine, cleanProse, cleanTitle, isBlank } from "../../clean/text.ts";
import type { Imported, ImportedEntry, LeftOut, ReadOptions } from "../../record.ts";
import { zoneOfOffsets } from "../program/times.ts";
import { zoneOfOffsetsOnly } from "../program/zone-remarks.ts";
import type { Cells } from "./cells.ts";
import { dateIn, timesIn } from "./times.ts";
import { typeOf } from "./types.ts";

type Item = Readonly<Record<string, unknown>>;

interface Day {
  readonly place: string;
  readonly items: Item[];
  /** By title: sessions that rows belong to. */
  readonly sessions: Map<string, Item & { readonly items: Item[] }>;
}

const PEOPLE = new Set(["opening", "closing", "discussion"]);
const BREAKS = new Set(["break", "lunch", "social", "registration"]);

/** Days with their items in the order of the rows; rows that name a session belong to it. */
export function programOf(rows: readonly Cells[], { edition }: ReadOptions): Omit<Imported, "source"> {
  const days = new Map<string, Day>();
  const leftOut: LeftOut[] = [];
  const year = Number(/^\d{4}/.exec(edition ?? "")?.[0] ?? Number.NaN);
  const slugs = new Map<string, number>();
  let date: string | undefined;
  for (const row of rows) {
    // A day stands once above its rows.
    const own = dateOf(row, Number.isNaN(year) ? undefined : year);
    date = own ?? (row.get("date") === "" ? date : undefined);
    const title = cleanTitle(row.get("title"));
    const session = cleanTitle(row.get("session"));
    if (date === undefined || (title === "" && session === "" && row.get("type") === "")) {
      const reason = date === undefined ? "There is no date, such as 2026-03-28." : "There is no title.";
      leftOut.push({ place: row.place, what: title || session || "a row", reason });
      continue;
    }
    const day = days.get(date) ?? { place: row.place, items: [], sessions: new Map() };
    days.set(date, day);
    take(row, title, session, day, slugs);
  }
  const entries = [...days].map(
    ([day, { place, items }]): ImportedEntry => ({
      key: day,
      place,
      value: { date: day, items: items.map((item, index) => withEnd(withoutEmptyList(item), index, items)) },
    }),
  );
  const moments = rows.flatMap((row) => row.all("start").filter((cell) => OFFSET.test(cell)));
  const zone = zoneOfOffsets(moments);
  const [first] = rows;
  return {
    entries: { program: entries },
    files: zone === undefined ? {} : { "edition.yaml": { timezone: zone } },
    leftOut,
    remarks: zone === undefined || first === undefined ? [] : [zoneOfOffsetsOnly(first.place, zone)],
  };
}

/** At the end of a moment. */
const OFFSET = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** Of the columns that may say it, the first that does; a moment has its date with it. */
function dateOf(row: Cells, year: number | undefined): string | undefined {
  const moments = row.all("start").filter((cell) => /\d{4}/.test(cell));
  for (const cell of [...row.all("date"), ...moments]) {
    const date = dateIn(cell, year);
    if (date !== undefined) return date;
  }
  return undefined;
}

function take(
  row: Cells,
  title: string,
  session: string,
  { items, sessions }: Day,
  slugs: Map<string, number>,
): void {
  const item = withOwnId(itemOf(row, title || session), slugs);
  const isSession = item.type === "session" || item.type === "workshop" || (title === "" && session !== "");
  if (isSession) {
    const whole = { ...item, type: item.type === "workshop" ? "workshop" : "session", items: [] as Item[] };
    items.push(whole);
    sessions.set(title || session, whole);
    return;
  }
  if (session === "") {
    items.push(item);
    return;
  }
  const known = sessions.get(session);
  const whole = known ?? { type: "session", title: session, ...placeOf(item), items: [] as Item[] };
  if (known === undefined) {
    items.push(whole);
    sessions.set(session, whole);
  }
  const { room, ...rest } = item;
  whole.items.push(room === undefined || room === whole.room ? rest : item);
}

/** A column of dates may be called as one of times is. */
function startOf(row: Cells): string {
  return row.all("start").find((cell) => timesIn(cell, "").start !== undefined) ?? "";
}

/** Two talks of one title need an address each. */
function withOwnId(item: Item, slugs: Map<string, number>): Item {
  const slug = typeof item.title === "string" && "speakers" in item ? slugOf(item.title) : "";
  const number = (slugs.get(slug) ?? 0) + 1;
  if (slug !== "") slugs.set(slug, number);
  const { type, ...rest } = item;
  return slug === "" || number === 1 ? item : { type, id: `${slug}-${number}`, ...rest };
}

/** A session that only its talks name starts with the first of them. */
function placeOf({ start, room }: Item): Item {
  return { ...(start === undefined ? {} : { start }), ...(room === undefined ? {} : { room }) };
}

function withoutEmptyList(item: Item): Item {
  if (!Array.isArray(item.items) || item.items.length > 0) return item;
  const { items: _, ...rest } = item;
  return rest;
}

function itemOf(row: Cells, title: string): Item {
  const type = typeOf(row.get("type"), title);
  const { start, end } = timesIn(startOf(row), row.get("end"));
  const minutes = /^(\d{1,3})(?:\s*(?:min|minutes|m|')\.?)?$/.exec(row.get("duration"))?.[1];
  const isPause = BREAKS.has(type);
  const isSession = type === "session" || type === "workshop";
  const speakers = peopleIn(
    (type === "panel" ? row.get("panelists") : "") || row.get("speakers") || row.get("authors"),
  );
  const chairs = peopleIn(row.get("chair"));
  const paper = type === "paper" ? row.get("paper") || row.get("number") : "";
  const abstract = cleanProse(row.get("abstract"));
  const lines = (["room", "track"] as const).flatMap((key) => {
    const line = cleanLine(row.get(key));
    return isBlank(line) ? [] : [[key, line] as const];
  });
  const targets = (["slides", "video", "url"] as const).flatMap((key) => {
    const [address = ""] = splitOutside(row.get(key), /\s+/);
    return address === "" ? [] : [[key, address] as const];
  });
  return {
    type,
    ...(paper === "" ? (title === "" ? {} : { title }) : { paper }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(end !== undefined || minutes === undefined ? {} : { duration: Number(minutes) }),
    ...Object.fromEntries(lines),
    ...(isPause || isSession || paper !== "" ? {} : whoSpeaks(type, speakers)),
    ...(isPause || PEOPLE.has(type) || chairs.length === 0 ? {} : whoLeads(type, chairs)),
    ...(isPause || isSession || PEOPLE.has(type) || abstract === "" ? {} : { abstract }),
    ...Object.fromEntries(isPause || isSession ? targets.filter(([key]) => key === "url") : targets),
  };
}

/** Where no later row tells when it ends, what comes next in its room does; after the last one, nobody knows. */
function withEnd(item: Item, index: number, items: readonly Item[]): Item {
  const { start, room } = item;
  if (typeof start !== "string" || item.end !== undefined || item.duration !== undefined) return item;
  const isLater = (other: Item): boolean => typeof other.start === "string" && other.start > start;
  const next = items[index + 1];
  if (next !== undefined && isLater(next)) return item;
  const later = items.filter((other) => isLater(other) && (room === undefined || other.room === room));
  const [end = "open"] = later.map((other) => String(other.start)).sort();
  return { ...item, end };
}

/** Nobody may be named yet who speaks at a talk; an opening, or music, may have nobody. */
function whoSpeaks(type: string, speakers: readonly ImportedPerson[]): Item {
  const key = type === "panel" ? "panelists" : "speakers";
  if (speakers.length > 0) return { [key]: speakers };
  return PEOPLE.has(type) || type === "activity" ? {} : { [key]: "tba" };
}

/** A panel has one moderator. */
function whoLeads(type: string, chairs: readonly ImportedPerson[]): Item {
  const [moderator, ...more] = chairs;
  if (type !== "panel") return { chair: chairs };
  return { moderator, ...(more.length === 0 ? {} : { chair: more }) };
}
