import { DateTime } from "luxon";
import { DATE_KINDS, EDITION_LINKS, PRESENCES, TALK_TYPES } from "../../src/model/vocabulary.ts";
import type { MeantTalk } from "./day.ts";
import type { Draw } from "./draw.ts";
import { dayAfter, PLACES, writtenTime } from "./moments.ts";
import { type ExtremePerson, reference } from "./people.ts";
import { extremeProgram } from "./program.ts";
import * as texts from "./texts.ts";

export interface ExtremeEdition {
  readonly id: string;
  /** By name; undefined for one that is not there. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly zone: string;
  readonly talks: readonly MeantTalk[];
}

/** Identifiers end with one digit, for all papers of up to four editions. */
const MOST_PAPERS = 2;

const LANGUAGES = ["en", "de", "fr", "es", "pt-BR", "zh-Hant", "ja", "ar", "he", "sr-Latn", "el"];

export function language(draw: Draw): string {
  return draw.one(LANGUAGES);
}

/** @param position from 0: tells the papers of editions apart */
export function extremeEdition(
  draw: Draw,
  id: string,
  people: readonly ExtremePerson[],
  position: number,
): ExtremeEdition {
  const { zone, dates } = draw.one(PLACES);
  const date = draw.one(dates);
  const papers = draw.list(0, MOST_PAPERS, (index) => ({
    id: texts.id(draw, index),
    title: texts.title(draw),
    authors: draw.some(people, 1, 8).map((person) => reference(draw, person)),
    ...paperFacts(draw, position * MOST_PAPERS + index),
  }));
  const program = draw.chance(75) ? extremeProgram({ draw, papers, people, zone, date }) : undefined;
  const last = program?.dates.at(-1) ?? date;
  const hasStart = draw.chance(75);
  const isPlaced = program !== undefined || draw.chance(50);
  const noon = (day: string): string | undefined =>
    writtenTime(day, DateTime.fromISO(`${day}T12:00`, { zone }));
  const edition = {
    year: /^\d{4}$/.test(id) ? undefined : Number(date.slice(0, 4)),
    title: draw.maybe(() => texts.title(draw)),
    language: draw.maybe(() => language(draw)),
    ordinal: draw.maybe(() => draw.one([1, 2, 3, 11, 22, 101, 999])),
    start: hasStart ? date : undefined,
    end: hasStart && (last !== date || draw.chance(50)) ? last : undefined,
    timezone: isPlaced ? zone : undefined,
    hours: hasStart && isPlaced ? draw.maybe(() => ({ start: noon(date), end: "36:00" }), 10) : undefined,
    presence: draw.maybe(() => draw.one(PRESENCES), 70),
    venue: draw.maybe(() => venue(draw), 60),
    host: draw.maybe(() => ({ name: texts.title(draw), url: draw.maybe(() => texts.target(draw)) })),
    was: draw.maybe(() => draw.list(1, 2, () => supersededPlan(draw, date)), 30),
    ...(program?.hasItems === true ? {} : told(draw)),
    news: draw.maybe(() => draw.list(1, 3, (index) => news(draw, dayAfter(date, -index * 30)))),
    links: draw.maybe(() =>
      Object.fromEntries(draw.some(EDITION_LINKS, 1, 5).map((key) => [key, texts.target(draw)])),
    ),
    cancelled: draw.maybe(() => texts.title(draw), 8),
  };
  const files = {
    "edition.yaml": edition,
    "program.yaml": program?.file,
    "papers.yaml": papers.length > 0 ? papers : draw.maybe(() => []),
    "dates.yaml": draw.maybe(() => importantDates(draw, date, zone), 60),
    "organizers.yaml": draw.maybe(() => draw.list(0, 3, () => role(draw, people)), 60),
    "pc.yaml": draw.maybe(() => draw.some(people, 0, 20).map((person) => member(draw, person)), 60),
    "sponsors.yaml": draw.maybe(() => draw.list(0, 2, () => tier(draw)), 30),
  };
  return { id, files, zone, talks: program?.talks ?? [] };
}

/** @param number tells its identifiers from those of the others */
function paperFacts(draw: Draw, number: number): object {
  return {
    abstract: draw.maybe(() => texts.markdown(draw)),
    category: draw.maybe(() => texts.title(draw)),
    award: draw.maybe(() => texts.title(draw), 20),
    pages: draw.maybe(() => draw.one<string | number>(["1-4", "12:1-12:9", 7, "xii"])),
    doi: draw.maybe(
      () => draw.one(["10.1145/3297858.330401", "10.1002/(SICI)1096<1:AID>3.0.CO;2-#"]) + number,
      30,
    ),
    arxiv: draw.maybe(
      () => draw.one([`1905.1091${number}`, `math.GT/030913${number}`, `2103.0123${number}v2`]),
      30,
    ),
    pdf: draw.maybe(() => texts.target(draw)),
    code: draw.maybe(() => texts.target(draw), 20),
    data: draw.maybe(() => texts.target(draw), 20),
    slides: draw.maybe(() => texts.target(draw), 20),
  };
}

function venue(draw: Draw): object {
  const text = () => draw.maybe(() => texts.title(draw));
  return {
    name: text(),
    room: text(),
    address: text(),
    city: text(),
    region: text(),
    country: text(),
    url: draw.maybe(() => texts.target(draw)),
  };
}

function supersededPlan(draw: Draw, date: string): object {
  const start = draw.maybe(() => dayAfter(date, -100));
  return {
    start,
    end: start === undefined ? undefined : draw.maybe(() => dayAfter(start, 2)),
    presence: draw.maybe(() => draw.one(PRESENCES)),
    venue: draw.maybe(() => venue(draw)),
    reason: draw.maybe(() => texts.title(draw)),
  };
}

/** What an edition without a program tells of it. */
function told(draw: Draw): object {
  return {
    length: draw.maybe(() => draw.one(["full-day", "half-day"])),
    counts: draw.maybe(() =>
      Object.fromEntries(draw.some(TALK_TYPES, 1, 10).map((type) => [type, draw.int(1, 99)])),
    ),
  };
}

function news(draw: Draw, date: string): object {
  return { date, text: texts.markdown(draw), url: draw.maybe(() => texts.target(draw)) };
}

/** One after another before the workshop, or to be announced. */
function importantDates(draw: Draw, workshop: string, zone: string): object {
  const timezone = draw.maybe(() => draw.one(["AoE", zone, "Europe/London"]), 70);
  const kinds = DATE_KINDS.filter(() => draw.chance(50));
  const dates = kinds.map((kind, index) => {
    const date = dayAfter(workshop, (index - kinds.length) * 20);
    const isKnown = draw.chance(85);
    const time = draw.maybe(() => draw.one(["12:00", "09:30", "23:59", "24:00", "36:30"]));
    return {
      kind,
      label: kind === "other" ? texts.title(draw) : draw.maybe(() => texts.title(draw), 20),
      date: isKnown ? date : "tba",
      end: isKnown && kind === "response" ? draw.maybe(() => dayAfter(date, 3)) : undefined,
      time: isKnown && timezone !== undefined ? time : undefined,
      was: draw.maybe(() => [dayAfter(date, -9), dayAfter(date, -4)], 20),
      group: draw.maybe(() => texts.title(draw), 20),
    };
  });
  return { timezone, dates };
}

function role(draw: Draw, people: readonly ExtremePerson[]): object {
  return {
    role: texts.title(draw),
    people: draw.some(people, 0, 4).map((person) => reference(draw, person)),
  };
}

function member(draw: Draw, person: ExtremePerson): unknown {
  const named = reference(draw, person);
  return typeof named === "object" ? { ...named, role: draw.maybe(() => texts.title(draw), 20) } : named;
}

function tier(draw: Draw): object {
  const sponsor = (): object => ({
    name: texts.title(draw),
    url: draw.maybe(() => texts.webAddress(draw)),
    logo: draw.maybe(() => draw.one(texts.PICTURES)),
  });
  return { tier: texts.title(draw), sponsors: draw.list(0, 4, sponsor) };
}
