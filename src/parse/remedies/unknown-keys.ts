import type { Position } from "../../problem.ts";
import { chooseFrom, nearestOf } from "../../remedy.ts";
import { remedyForSought } from "./sought-keys.ts";

/** Files that hold what an author may look for as a key of another file. */
const FILES_OF_KEYS = new Map<string, string>(
  Object.entries({
    dates: "dates.yaml",
    organizers: "organizers.yaml",
    organisers: "organizers.yaml",
    committee: "pc.yaml",
    pc: "pc.yaml",
    sponsors: "sponsors.yaml",
    topics: "cfp.md",
    submission: "cfp.md",
    papers: "papers.yaml",
    program: "program.yaml",
    people: "data/people.yaml",
  }),
);

/**
 * What to do about a key that a mapping may not have.
 * @param known those that it may have
 * @param mapping what it stands in
 * @param position where it is written
 */
export function remedyForKey(
  key: string,
  known: readonly string[],
  mapping: unknown,
  position: Position,
): string {
  const file = FILES_OF_KEYS.get(key);
  const isElsewhere = file !== undefined && nearestOf(key, known) === undefined;
  const [start, rest] = partsOf(key);
  return (
    remedyForSought(key, known) ??
    (isElsewhere ? `This is written in ${file}.` : undefined) ??
    (known.includes(start) ? `Write a colon and a space: ${start}: ${rest}` : undefined) ??
    remedyForRest(key, mapping, position) ??
    chooseFrom(key, known, "key")
  );
}

/** The key that a misspelled one stands for. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const [start] = partsOf(key);
  return known.includes(start) ? start : nearestOf(key, known);
}

/** "name:Bob" is a key and a value. */
function partsOf(key: string): [string, string] {
  const [, start = "", rest = ""] = /^([^\s:：]+)[:：](\S.*)$/.exec(key) ?? [];
  return [start, rest];
}

/** Between braces, a comma ends a text, and what follows is taken for keys without a value: the first is told. */
export function withoutRests(keys: readonly string[], mapping: unknown): string[] {
  const all = typeof mapping === "object" && mapping !== null ? Object.keys(mapping) : [];
  return keys.filter((key) => {
    const before = all[all.indexOf(key) - 1];
    return !(
      before !== undefined &&
      keys.includes(before) &&
      isRest(before, mapping) &&
      isRest(key, mapping)
    );
  });
}

function isRest(key: string, mapping: unknown): boolean {
  return (
    /[^a-z]/.test(key) &&
    typeof mapping === "object" &&
    mapping !== null &&
    Object.hasOwn(mapping, key) &&
    Reflect.get(mapping, key) === null
  );
}

/** @param position where the key stands */
function remedyForRest(
  key: string,
  mapping: unknown,
  { excerpt = "", column }: Position,
): string | undefined {
  if (!isRest(key, mapping)) return undefined;
  const [, before, start] =
    /(?<![\w-])([\w-]+): +([^\s:,{}"'[\]][^:,{}"'[\]]*), *$/.exec(excerpt.slice(0, column - 1)) ?? [];
  const [end = ""] = /^[^:{}"'[\]]*?(?=, *[\w-]+:|[}\]]|$)/.exec(excerpt.slice(column - 1)) ?? [];
  if (before === undefined || start === undefined || end === "")
    return "If it belongs to the text before it, put that text in quotes: it has a comma in it.";
  return `A text with a comma stands in quotes between braces. Write ${before}: ${JSON.stringify(`${start}, ${end.trim()}`)}`;
}
