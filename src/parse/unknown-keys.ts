import { chooseFrom, nearestOf } from "../remedy.ts";
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
 */
export function remedyForKey(key: string, known: readonly string[], mapping: unknown): string {
  const file = FILES_OF_KEYS.get(key);
  const isElsewhere = file !== undefined && nearestOf(key, known) === undefined;
  const [, start = "", rest = ""] = /^([^\s:：]+)[:：](\S.*)$/.exec(key) ?? [];
  return (
    remedyForSought(key, known) ??
    (isElsewhere ? `This is written in ${file}.` : undefined) ??
    (known.includes(start) ? `Write a colon and a space: ${start}: ${rest}` : undefined) ??
    remedyForRest(key, mapping) ??
    chooseFrom(key, known, "key")
  );
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

function remedyForRest(key: string, mapping: unknown): string | undefined {
  if (!isRest(key, mapping)) return undefined;
  const entries = Object.entries(Object(mapping));
  const index = entries.findIndex(([name]) => name === key);
  const [before, start] = entries[index - 1] ?? [];
  if (before === undefined || typeof start !== "string")
    return "If it belongs to the text before it, put that text in quotes: it has a comma in it.";
  const rests = entries.slice(index).map(([name]) => name);
  const length = rests.findIndex((name) => !isRest(name, mapping));
  const text = [start, ...rests.slice(0, length < 0 ? undefined : length)].join(", ");
  return `A text with a comma stands in quotes between braces. Write ${before}: ${JSON.stringify(text)}`;
}
