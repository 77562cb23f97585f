import { CATALOGUES } from "../said.ts";
import { kindOf, labelsOf } from "./date-labels.ts";
import { timeIn, withoutMoments, zoneIn } from "./moments.ts";
import { bareHeading, type Line } from "./outline.ts";
import { datesIn, type WrittenDates } from "./written-dates.ts";

/** The dates of a call, a line each: "Submission: February 21, 2020 (was January 17, 2020)". */
export interface KeyDates {
  /** As in `dates.yaml`. */
  readonly dates: readonly Readonly<Record<string, unknown>>[];
  /** `AoE`, `UTC` or an IANA name, where all lines that name one name the same. */
  readonly timezone: string | undefined;
  /** The days of the workshop itself, where a line names them. */
  readonly workshop: Pick<WrittenDates, "start" | "end"> | undefined;
  readonly unread: readonly Line[];
  readonly assumedYears: readonly Line[];
}

export function keyDatesIn(lines: readonly Line[], year: number | undefined): KeyDates {
  const dates: Record<string, unknown>[] = [];
  const unread: Line[] = [];
  const assumedYears: Line[] = [];
  const zones = new Set<string>();
  let workshop: KeyDates["workshop"];
  let group: string | undefined;
  for (const [index, line] of unwrappedDates(lines).entries()) {
    if (line.text === "") continue;
    const read = readLine(line.text, year);
    if (read === undefined) {
      const zone = /\b(?:all|deadlines?|dates?|times?|until|by)\b/i.test(line.text)
        ? zoneIn(line.text)
        : undefined;
      if (zone !== undefined) zones.add(zone);
      else if (index > 0 && isGroup(lines, line)) group = bareHeading(line.text);
      else unread.push(line);
      continue;
    }
    if (read.zone !== undefined) zones.add(read.zone);
    if (read.isYearAssumed) assumedYears.push(line);
    for (const label of read.labels) {
      const { kind, own } = kindOf(label);
      if (kind === "workshop" || kind === undefined) {
        if (kind === "workshop" && workshop === undefined && read.date !== undefined) {
          workshop = { start: read.date, end: read.end ?? read.date };
          continue;
        }
        if (kind === "workshop") continue;
      }
      const { date = "tba", end, time, was } = read;
      dates.push({
        kind: kind ?? "other",
        ...(own === undefined ? {} : { label: own }),
        date,
        ...(end === undefined ? {} : { end }),
        ...(time === undefined ? {} : { time }),
        ...(was.length === 0 ? {} : { was }),
        ...(group === undefined ? {} : { group }),
      });
    }
  }
  return { dates, timezone: zones.size === 1 ? [...zones][0] : undefined, workshop, unread, assumedYears };
}

/** Lines with what goes on in the next: an indented line without a colon. */
function unwrappedDates(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && line.text !== "" && goesOn(before.text, line.text))
      whole.splice(-1, 1, { ...before, text: `${before.text} ${line.text.trim()}` });
    else whole.push(line);
  }
  return whole;
}

/** An indented line without a label of its own, or a date below its label: "Submission:". */
function goesOn(before: string, line: string): boolean {
  if (before === "" || /^\s*[-*+•]/.test(line)) return false;
  const dates = datesIn(line, 2000);
  if (/[:：]$/.test(before)) return dates[0]?.from === line.search(/\S/);
  return /^\s/.test(line) && !/^\s/.test(before) && dates.length < 2 && !/:\s/.test(line);
}

/** A line alone between blank ones, above dates. */
function isGroup(lines: readonly Line[], { number, text }: Line): boolean {
  const index = lines.findIndex((line) => line.number === number);
  const next = lines.slice(index + 1).find((line) => line.text !== "");
  const isAlone = index === 0 || lines[index - 1]?.text === "";
  return (
    isAlone &&
    text.length < 80 &&
    !/[.;]$/.test(text) &&
    next !== undefined &&
    datesIn(next.text, 2000).length > 0
  );
}

interface ReadLine {
  readonly labels: readonly string[];
  readonly date?: string | undefined;
  readonly end?: string | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
  readonly was: readonly string[];
  readonly isYearAssumed: boolean;
}

function readLine(written: string, year: number | undefined): ReadLine | undefined {
  const text = written
    .replace(/^\s*(?:[-*+•]|\d{1,2}[.)])\s+/, "")
    .replace(/\*\*/g, "")
    .trim();
  const [, openLabel = "", open = ""] = /^([^:：]{2,70})[:：]\s*(.+)$/.exec(text) ?? [];
  if (isOpen(open)) return { labels: labelsOf(openLabel), was: [], isYearAssumed: false };
  const found = datesIn(text, year);
  const [first] = found;
  if (first === undefined) return undefined;
  const order = found.length === 1 ? { current: first, was: [] } : superseded(text, found);
  if (order === undefined) return undefined;
  const { current, was } = order;
  const label = labelIn(text, found);
  if (label === "" || label.length > 90) return undefined;
  return {
    labels: labelsOf(label),
    date: current.start,
    end: current.end === current.start ? undefined : current.end,
    time: timeIn(text.slice(current.to)),
    zone: zoneIn(text),
    was: was.map(({ end }) => end).sort(),
    isYearAssumed: found.some(({ isYearAssumed }) => isYearAssumed),
  };
}

function isOpen(text: string): boolean {
  return (
    /^(?:t\.?b\.?[acd]\.?|to be (?:announced|confirmed|decided|determined))$/i.test(text) ||
    CATALOGUES.some((catalogue) => catalogue.text.dates.toBeAnnounced.toLowerCase() === text.toLowerCase())
  );
}

/** Which of several dates holds, where words or strokes say so: "(extended)", "was …", "~~such~~". */
function superseded(
  text: string,
  dates: readonly WrittenDates[],
): { readonly current: WrittenDates; readonly was: readonly WrittenDates[] } | undefined {
  const isOld = (date: WrittenDates): boolean =>
    text.slice(0, date.from).split("~~").length % 2 === 0 ||
    /(?:\b(?:was|formerly|previously|originally|original|extended from|old|instead of)\b[:\s]*[^\d]{0,12})$/i.test(
      text.slice(0, date.from),
    ) ||
    /^\s*\(?(?:old|original)\b/i.test(text.slice(date.to));
  const current = dates.filter((date) => !isOld(date));
  const [only] = current;
  if (only !== undefined && current.length === 1)
    return { current: only, was: dates.filter((date) => date !== only) };
  const last = current.at(-1);
  const isExtended = /\b(?:extended|extension|new|updated|postponed|moved|firm|hard)\b|->|=>|→/i.test(text);
  if (!isExtended || last === undefined) return undefined;
  const was = dates.filter((date) => date !== last);
  return was.every(({ end }) => end !== last.end) ? { current: last, was } : undefined;
}

/** What is left of a line when the dates, times, zones and remarks are taken out. */
function labelIn(text: string, dates: readonly WrittenDates[]): string {
  const [, before = ""] = /^([^:：]{2,90})[:：]/.exec(text.slice(0, dates[0]?.from ?? 0)) ?? [];
  let label = before;
  if (label === "") {
    let rest = "";
    let at = 0;
    for (const { from, to } of dates) {
      rest += text.slice(at, from);
      at = to + (/^(?:st|nd|rd|th)\b/i.exec(text.slice(to))?.[0].length ?? 0);
    }
    rest += text.slice(at);
    label = withoutMoments(rest.replace(/\([^()]*\)/g, " "));
  }
  return label
    .replace(/~~/g, " ")
    .replace(/[.…_]{3,}/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, "")
    .replace(/ (?:is|on|by|due|until)$/i, (word) => (/due/i.test(word) ? word : ""))
    .trim();
}
