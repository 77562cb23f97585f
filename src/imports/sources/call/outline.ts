import { CATALOGUES, findSaid, withoutDirection } from "../said.ts";
import { datesIn } from "./written-dates.ts";

/** The parts of a call: what stands above its first heading, and what stands below each. */

export interface Line {
  /** From 1, as editors count. */
  readonly number: number;
  /** Without the blanks at its end; empty for a blank line. */
  readonly text: string;
}

const TOPICS = ["summary", "topics", "submission", "dates", "organizers", "committee"] as const;
export type Topic = (typeof TOPICS)[number];

export interface Section {
  /** Undefined for a heading whose meaning is not known. */
  readonly topic: Topic | undefined;
  readonly heading: Line;
  readonly lines: readonly Line[];
}

export interface Outline {
  /** Of the catalogue whose headings it has; undefined where it has none of them. */
  readonly language: string | undefined;
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
}

/** Headings that organizers use, beside those of the catalogues. */
const MEANINGS: readonly (readonly [Topic, RegExp])[] = [
  ["dates", /\b(?:dates|deadlines|timeline|schedule of dates|termine|fechas|datas)\b/i],
  [
    "committee",
    /\b(?:(?:technical )?program(?:me)? committee(?: members)?|tpc|pc members|reviewers|review(?:ing)? committee)\b/i,
  ],
  [
    "organizers",
    /\borgani[sz](?:ers?|ing|ation|ational)\b|\b(?:general|program) chairs?\b|^(?:workshop )?(?:chairs|committees?|co-chairs)$/i,
  ],
  [
    "submission",
    /\b(?:submi(?:ssions?|tting)|instructions? for authors|author guidelines|paper format|how to submit)\b/i,
  ],
  ["topics", /\btopics?\b|\bareas of interest\b|\bthemes?\b/i],
  [
    "summary",
    /^(?:summary|overview|about|aims?|scope|introduction|motivation|background|objectives?|abstract|description|goals?)\b/i,
  ],
];

/** Marks around a heading: `## Such`, `**Such**`, `== Such ==`, `Such:`, "1. Such". */
export function bareHeading(text: string): string {
  return text
    .trim()
    .replace(/^[#=*_~+\s-]+|[#=*_~+\s-]+$/g, "")
    .replace(/^(?:\d{1,2}|[IVX]{1,4})[.)]\s+/, "")
    .replace(/(?<!\s)\s*[:：]$/, "")
    .replace(/(?<![*_])[*_]+$/, "")
    .replace(/(?<=\S) ?\([^()]*\)$/, "")
    .trim();
}

function topicOf(heading: string): Topic | undefined {
  const bare = bareHeading(heading);
  return ownTopicOf(bare.toLocaleUpperCase()) ?? MEANINGS.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** The part that Lectern itself heads so, in any of its languages. */
function ownTopicOf(heading: string): Topic | undefined {
  for (const { text } of CATALOGUES) {
    const { summary, topics, submission, dates, organizers, committee } = text.callText;
    const own = { summary, topics, submission, dates, organizers, committee };
    const topic = TOPICS.find((name) => own[name] === heading);
    if (topic !== undefined) return topic;
  }
  return undefined;
}

/** @param text without byte-order mark, lines ended by `\n` */
export function outlineOf(text: string): Outline {
  const lines = text.split("\n").map(
    (line, index): Line => ({
      number: index + 1,
      text: withoutDirection(line)
        .replace(/^(?:> ?)+/, "")
        .trimEnd(),
    }),
  );
  const isOwn = isWrittenHere(lines);
  const head: Line[] = [];
  const sections: { topic: Topic | undefined; heading: Line; lines: Line[] }[] = [];
  for (const [index, line] of lines.entries()) {
    // A line of strokes only sets something off.
    const isStroke = isRule(line.text);
    const heading = isStroke
      ? undefined
      : headingAt(lines, index, sections.at(-1)?.topic, sections.length > 0, isOwn);
    if (heading !== undefined) sections.push({ topic: heading.topic, heading: line, lines: [] });
    else (sections.at(-1)?.lines ?? head).push(isStroke ? { ...line, text: "" } : line);
  }
  return { language: languageOf(sections.map(({ heading }) => heading.text)), head, sections };
}

/** The language in which most of the headings stand; of several, the first. */
function languageOf(headings: readonly string[]): string | undefined {
  const bare = headings.map((heading) => bareHeading(heading).toLocaleUpperCase());
  const counts = CATALOGUES.map(({ language, text }) => {
    const own = TOPICS.map((topic) => text.callText[topic]);
    return { language, count: bare.filter((heading) => own.includes(heading)).length };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? undefined : counts.find(({ count }) => count === most)?.language;
}

/** Whether Lectern wrote the text: then its own headings are headings, and nothing else is. */
function isWrittenHere(lines: readonly Line[]): boolean {
  const first = lines.find(({ text }) => text !== "")?.text ?? "";
  if (findSaid(first, ({ callText }) => callText.title) === undefined) return false;
  const marked = lines.filter((line, index) => line.text !== first && isMarked(lines, index));
  return marked.every(({ text }) => ownTopicOf(text) !== undefined);
}

function headingAt(
  lines: readonly Line[],
  index: number,
  current: Topic | undefined,
  isAfterFirst: boolean,
  isOwn: boolean,
): { readonly topic: Topic | undefined } | undefined {
  const { text = "" } = lines[index] ?? {};
  if (isOwn) {
    const topic = lines[index - 1]?.text === "" ? ownTopicOf(text) : undefined;
    return topic && { topic };
  }
  if (isHeading(lines, index, isAfterFirst) && !(current === "dates" && headsDates(lines, index))) {
    const topic = topicOf(text);
    if (topic !== undefined) return { topic };
  }
  return isAfterFirst && isMarked(lines, index) ? { topic: undefined } : undefined;
}

/** The name of a group of dates, which stands above them. */
function headsDates(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1).find(({ text }) => text !== "");
  return !isMarked(lines, index) && next !== undefined && datesIn(next.text, 2000).length > 0;
}

function isRule(text: string): boolean {
  return /^\s*[-=*_~#+]{3,}\s*$/.test(text);
}

/** A line that stands alone above what it heads, and is no sentence. */
function isHeading(lines: readonly Line[], index: number, isAfterFirst: boolean): boolean {
  const { text = "" } = lines[index] ?? {};
  const bare = bareHeading(text);
  if (bare === "" || bare.length > 60 || /[.!?;,]$/.test(bare) || /https?:|@/.test(bare)) return false;
  if (/^\s*[-*+•] /.test(text) || /[:：]\s*\S/.test(bare)) return false;
  // The title of the call itself, "FastPath 2020 - CALL FOR PAPERS", heads no section.
  if (!isAfterFirst && /\b(?:19|20)\d\d\b|\bcall for\b/i.test(bare)) return false;
  if (isMarked(lines, index)) return true;
  const isAlone =
    index === 0 || (lines[index - 1]?.text ?? "") === "" || isRule(lines[index - 1]?.text ?? "");
  return isAlone && bare.split(/\s+/).length <= 6 && !/^\s{4}/.test(text);
}

/** Set as a heading: by number signs, capitals or a line below it. */
function isMarked(lines: readonly Line[], index: number): boolean {
  const { text = "" } = lines[index] ?? {};
  const before = lines[index - 1]?.text ?? "";
  const bare = bareHeading(text);
  if (bare === "" || bare.length > 80) return false;
  if (/^#{1,6}\s*\p{L}/u.test(text)) return true;
  if (/^\*\*[^*]+\*\*:?$/.test(text)) return true;
  if (before !== "" && !isRule(before)) return false;
  if (/^\s*[-=~]{3,}\s*$/.test(lines[index + 1]?.text ?? "")) return !/[.,;]$/.test(bare);
  const letters = bare.replace(/[^\p{L}]/gu, "");
  return (
    letters.length > 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    !/https?:/i.test(bare)
  );
}

/** Lines between blank ones. */
export function blocksOf(lines: readonly Line[]): (readonly Line[])[] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** A block on one line. */
export function joined(block: readonly Line[]): string {
  return block.map(({ text }) => text.trim()).join(" ");
}
