import { createHash } from "node:crypto";
import { folded, wordsOf } from "../folding.ts";
import { readPersonLine } from "../parse/person-line.ts";

/** What YAML can say. */
export type Value = string | number | boolean | null | readonly Value[] | Mapping;
export interface Mapping {
  readonly [key: string]: Value;
}

export function isMapping(value: Value | undefined): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether two values say the same; the order of keys says nothing. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  if (isMapping(one) && isMapping(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  return one === other;
}

/** A person, however they are written: on one line or with keys, with one affiliation as a text or as a list. */
export function asPerson(value: Value): Value {
  if (typeof value === "string") {
    const line = readPersonLine(value);
    if (line === undefined) return value;
    return line.affiliation === undefined
      ? { name: line.name }
      : { name: line.name, affiliation: line.affiliation };
  }
  if (!isMapping(value)) return value;
  const { affiliation } = value;
  return isList(affiliation) && affiliation.length === 1
    ? { ...value, affiliation: affiliation[0] ?? null }
    : value;
}

export function isPerson(value: Value | undefined): value is Mapping {
  return isMapping(value) && typeof value.name === "string";
}

/** What a mapping says under a key, and nothing that mappings of JavaScript have by themselves. */
export function own<Inner>(mapping: { readonly [key: string]: Inner }, key: string): Inner | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** What tells one entry of a list from the others, whatever else it says. */
export function identityOf(value: Value): string {
  if (!isMapping(value)) return typeof value === "string" ? plain(value) : JSON.stringify(value);
  for (const key of ["id", "paper", "name", "title", "role", "date", "label", "type"]) {
    const known = value[key];
    if (typeof known === "string" && known !== "") return plain(known);
  }
  return JSON.stringify(value);
}

/** What an entry is called, for people. */
export function labelOf(value: Value | undefined): string {
  if (!isMapping(value)) return typeof value === "string" ? value : JSON.stringify(value ?? null);
  for (const key of ["title", "name", "role", "label", "paper", "date", "id"]) {
    const known = value[key];
    if (typeof known === "string" && known !== "") return known;
  }
  return JSON.stringify(value);
}

/** Letters and digits alone: `ana-klimovic` is Ana Klimovic. */
function plain(text: string): string {
  const words = folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? text.trim() : words;
}

/** Whether two names or titles may be two spellings of one: half of the words of the shorter stand in the other. */
export function isLike(one: Value, other: Value): boolean {
  const [left, right] = [one, other].map((value) => new Set(wordsOf(plain(labelOf(value)))));
  if (left === undefined || right === undefined) return false;
  const common = [...left].filter((word) => right.has(word)).length;
  return common > 0 && common * 2 >= Math.min(left.size, right.size);
}

/** Twelve hexadecimal digits that tell a value from others and do not tell what it is. */
export function digestOf(value: Value): string {
  return createHash("sha256")
    .update(JSON.stringify(ordered(value)))
    .digest("hex")
    .slice(0, 12);
}

function ordered(value: Value): Value {
  if (isList(value)) return value.map(ordered);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered(value[key] ?? null)]),
  );
}
