import { slugOf } from "../../src/link/slug.ts";
import { type Random, randomFrom } from "./random.ts";
import { abstractFrom, affiliationFrom, nameOf, titleFrom, topicFrom } from "./words.ts";

/** A workshop series that never was. */
export interface Series {
  /** Newest first. */
  readonly editions: readonly Edition[];
  readonly people: readonly Person[];
}

export interface Edition {
  readonly year: number;
  readonly timezone: string;
  readonly city: string;
  readonly days: readonly Day[];
}

export interface Day {
  readonly date: string;
  readonly items: readonly Item[];
}

export type Item =
  | { readonly kind: "session"; readonly title: string; readonly talks: readonly Talk[] }
  | { readonly kind: "break"; readonly type: "break" | "lunch"; readonly title: string };

export interface Talk {
  readonly id: string;
  readonly title: string;
  readonly type: "keynote" | "invited" | "paper";
  readonly speakers: readonly Person[];
  readonly abstract: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly affiliation: string;
}

/** A session's talks follow each other, and so do the items of a day, from this hour on. */
export const FIRST_HOUR = 9;
export const TALK_MINUTES = 20;
export const BREAK_MINUTES = 30;

const TALKS_OF_EDITION = 100;
const TALKS_OF_SESSION = 5;
const SESSIONS_OF_DAY = 4;
const NEWEST_YEAR = 2025;
const PLACES = [
  ["America/New_York", "Boston"],
  ["Europe/Zurich", "Zurich"],
  ["Asia/Tokyo", "Tokyo"],
] as const;

/** @param talksOfEdition how many talks an edition has; the oldest may have fewer */
export function makeSeries(size: number, talksOfEdition = TALKS_OF_EDITION): Series {
  const random = randomFrom(size);
  const people: Person[] = [];
  const editions: Edition[] = [];
  for (let rest = size; rest > 0; rest -= talksOfEdition) {
    const year = NEWEST_YEAR - editions.length;
    const [timezone, city] = PLACES[editions.length % PLACES.length] ?? PLACES[0];
    const talks = makeTalks(Math.min(rest, talksOfEdition), people, random);
    const sessions = inGroups(talks, TALKS_OF_SESSION);
    const days = inGroups(sessions, SESSIONS_OF_DAY).map(
      (parts, index): Day => ({ date: `${year}-06-${index + 10}`, items: itemsOf(parts, random) }),
    );
    editions.push({ year, timezone, city, days });
  }
  return { editions, people };
}

function makeTalks(count: number, people: Person[], random: Random): Talk[] {
  const ids = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    let title = titleFrom(random);
    while (ids.has(slugOf(title))) title = titleFrom(random);
    const id = slugOf(title);
    ids.add(id);
    const speakers = new Set([makeSpeaker(people, random)]);
    if (random.below(5) === 0) speakers.add(makeSpeaker(people, random));
    const type = index === 0 ? "keynote" : index % TALKS_OF_SESSION === 0 ? "invited" : "paper";
    return { id, title, type, speakers: [...speakers], abstract: abstractFrom(random) };
  });
}

/** One of seven has spoken before. */
function makeSpeaker(people: Person[], random: Random): Person {
  const known = random.below(7) === 0 ? people[random.below(people.length)] : undefined;
  if (known !== undefined) return known;
  const name = nameOf(people.length);
  const person = { id: slugOf(name), name, affiliation: affiliationFrom(random) };
  people.push(person);
  return person;
}

/** Sessions with a break between them. */
function itemsOf(parts: readonly Talk[][], random: Random): Item[] {
  return parts.flatMap((talks, index): Item[] => {
    const session: Item = { kind: "session", title: topicFrom(random), talks };
    if (index === 0) return [session];
    const isNoon = index === SESSIONS_OF_DAY / 2;
    return [{ kind: "break", type: isNoon ? "lunch" : "break", title: isNoon ? "Lunch" : "Coffee" }, session];
  });
}

function inGroups<Value>(values: readonly Value[], size: number): Value[][] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, index) => values.slice(index * size, (index + 1) * size));
}
