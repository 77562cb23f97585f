import type { Catalogue } from "../../../wording/catalogue.ts";
import { CATALOGUES, findSaid } from "../said.ts";
import { withoutOrdinal } from "./ordinals.ts";
import type { Line } from "./outline.ts";
import { datesIn } from "./written-dates.ts";

/** What the lines of a head say. */
export interface HeadFacts {
  year?: number;
  callTitle?: string;
  title?: string;
  ordinal?: number;
  start?: string;
  end?: string;
  place?: string;
  website?: string;
  host?: { name: string; url?: string };
  cancelled?: string;
}

const ADDRESS = /https?:\/\/[^\s<>()[\]"']+/;
const HOST =
  /^(?:to be )?(?:(?:held|organi[sz]ed) )?(?:in conjunction|co-?located|collocated|together|in association|jointly|affiliated)\s+with\s+/i;

export function hasAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** @returns whether the line was understood */
export function takeLine({ text }: Line, found: HeadFacts, isOwnAddress: (url: string) => boolean): boolean {
  const line = text.replace(/\*\*/g, "").replace(/^[#=*~+\s-]+|[#=*~+\s-]+$/g, "");
  if (line === "" || /apolog(?:y|ies|ize) (?:for|if)|multiple (?:copies|postings)|cross-?posting/i.test(line))
    return true;
  return (
    takeHost(line, found) ||
    takeCancelled(line, found) ||
    takeAddress(line, found, isOwnAddress) ||
    takeDateAndPlace(line, found) ||
    takeCallTitle(line, found) ||
    takeTitle(line, found)
  );
}

function takeCallTitle(line: string, found: HeadFacts): boolean {
  if (found.year !== undefined && found.title !== undefined) return false;
  const own = CATALOGUES.find(({ text }) => hasCallName(line, text));
  const isCall =
    own !== undefined ||
    /\bcall for \p{L}+/iu.test(line) ||
    /^(?:first|second|third|final|last)? ?cfp\b/i.test(line);
  const year = yearIn(line);
  const [name = "", title = ""] = line.split(/ [-–—:] /);
  const isNamed =
    !isCall &&
    found.year === undefined &&
    year !== undefined &&
    title !== "" &&
    title === title.toUpperCase();
  if (!isCall && !isNamed) return false;
  if (year !== undefined) found.year ??= year;
  if (isNamed) found.callTitle = sentenceCase(title);
  else if (isCall && own === undefined && yearIn(name) !== undefined && title !== "")
    found.callTitle = sentenceCase(title);
  return true;
}

/** The name of the call in a catalogue, such as "CALL FOR PAPERS". */
function hasCallName(line: string, { callText }: Catalogue): boolean {
  const name = callText.title.replace(/^\{edition\} - /, "").toLocaleLowerCase();
  return line.toLocaleLowerCase().includes(name);
}

function sentenceCase(title: string): string {
  return title === title.toUpperCase() ? title.charAt(0) + title.slice(1).toLowerCase() : title;
}

function yearIn(line: string): number | undefined {
  const [, long, short] = /\b((?:19|20)\d\d)\b|['’](\d\d)\b/.exec(line) ?? [];
  return long !== undefined ? Number(long) : short === undefined ? undefined : 2000 + Number(short);
}

function takeHost(line: string, found: HeadFacts): boolean {
  const said = findSaid(line, ({ callText }) => callText.host)?.values.host;
  const named = said ?? (HOST.test(line) ? line.replace(HOST, "") : undefined);
  if (named === undefined || found.host !== undefined) return false;
  const [, words, url] = /^\[([^\]]+)\]\((https?:[^\s)]+)\)/.exec(named) ?? [];
  const [date] = datesIn(named);
  const bare = (words ?? named).replace(ADDRESS, "").slice(0, date === undefined ? undefined : date.from);
  const whole = bare
    .replace(/^the /i, "")
    .replace(/(?<![\s,(<.-])[\s,(<.-]+$/, "")
    .trim();
  if (whole === "") return false;
  // "SIGFOO 2024, Paris, France": the place stands behind the year.
  const [, name = whole, place] = (said === undefined ? /^([^,]*\d), ?(.+)$/.exec(whole) : null) ?? [];
  if (place !== undefined) found.place ??= place;
  const address = url ?? ADDRESS.exec(named)?.[0];
  found.host = address === undefined ? { name } : { name, url: address };
  return true;
}

function takeCancelled(line: string, found: HeadFacts): boolean {
  const reason = findSaid(line, ({ callText }) => callText.cancelled)?.values.reason;
  if (reason !== undefined) found.cancelled = reason;
  return reason !== undefined;
}

function takeAddress(line: string, found: HeadFacts, isOwnAddress: (url: string) => boolean): boolean {
  const address = ADDRESS.exec(line)?.[0];
  const rest = line.replace(ADDRESS, "").replace(/[<>()\s]/g, "");
  if (
    address === undefined ||
    !/^(?:(?:web)?(?:site|page|home(?:page)?)|web|url|wwww?|website|link)?[:：]?$/i.test(rest)
  )
    return false;
  if (found.host !== undefined && found.host.url === undefined) found.host = { ...found.host, url: address };
  else if (found.website === undefined) {
    if (!isOwnAddress(address)) found.website = address;
  } else return false;
  return true;
}

function takeDateAndPlace(line: string, found: HeadFacts): boolean {
  const [date] = datesIn(line, found.year);
  const place = (date === undefined ? line : line.slice(0, date.from) + line.slice(date.to))
    .replace(/^[\s,;:|·-]+|[\s,;:|·-]+$/g, "")
    .replace(/^(?:(?:when|where|dates?|place|venue|location)[:：]\s*)+/i, "");
  if (date !== undefined && found.start === undefined) {
    if (place.length > 100 || /\b(?:deadline|submi|due|notif)/i.test(place)) return false;
    [found.start, found.end] = [date.start, date.end];
    if (place !== "") found.place ??= place;
    return true;
  }
  const isPlace =
    /^(?:where|place|venue|location)[:：]/i.test(line) || isKnownPlace(line) || isPlaceAlone(line);
  if (date !== undefined || !isPlace || found.place !== undefined) return false;
  found.place = place;
  return true;
}

/** "Online (Zoom)" and the like, in a catalogue's words. */
function isKnownPlace(line: string): boolean {
  return CATALOGUES.some(({ text }) => line === text.presence.online || line === text.presence.hybrid);
}

/** "Boston, MA, USA": names with capitals between commas, no words around them. */
function isPlaceAlone(line: string): boolean {
  const parts = line.split(/, ?/);
  if (parts.length < 2 || parts.length > 4) return false;
  return parts.every((part) =>
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*| (?:de|of|the|am|la))*$/u.test(part),
  );
}

function takeTitle(line: string, found: HeadFacts): boolean {
  if (found.title !== undefined || line.split(/\s+/).length < 2 || /[.!?]$/.test(line)) return false;
  const year = yearIn(line);
  if (year !== undefined) found.year ??= year;
  const { ordinal, title } = withoutOrdinal(line.replace(/ ?[([][^()[\]]*\d\d[^()[\]]*[)\]]$/, ""));
  if (ordinal !== undefined) found.ordinal = ordinal;
  found.title = title.replace(/\s+/g, " ").trim();
  return true;
}
