import { isFamilyAlone, joinSuffixes, reversedParts } from "../../link/people/name-order.ts";
import { isNameParticle } from "../../model/family-name.ts";

/**
 * The people of one text: a line each, or between semicolons, bars, "and" in the languages of the site, and commas where these are
 * not within names. What stands in brackets is never taken apart.
 */
export function splitPeople(text: string): string[] {
  const lines = splitOutside(text, /\n+/);
  const strong = lines.flatMap((line) => splitOutside(line, /[;|；]/));
  if (strong.length > 1) return strong.flatMap(splitWeak);
  return splitWeak(text.trim());
}

const AND = /(?:,|(?<![,\s]))\s+(?:and|und|et|&|и|和|與|及)\s+(?!al\b)|[、，](?=\S)/u;
/** These also stand within family names: "Ortega y Gasset". */
const SMALL_AND = /(?:,|(?<![,\s]))\s+[yei]\s+(?=\p{Lu}[^\s,;]*\s+\p{Lu})/u;

function splitWeak(text: string): string[] {
  const parts = splitOutside(text, AND)
    .flatMap((part) => splitOutside(part, SMALL_AND))
    .reduce<string[]>(rejoinParticles, []);
  // "Knuth, Donald and Dijkstra, Edsger": every part has its family name in front.
  if (parts.every(isReversed)) return parts;
  return parts.flatMap((part) => pairReversed(joinSuffixes(splitOutside(part, /,/))));
}

/** "Karl von und zu Guttenberg" is one person. */
function rejoinParticles(joined: string[], part: string): string[] {
  const before = joined.at(-1) ?? "";
  if (isNameParticle(before.split(" ").at(-1) ?? "") && isNameParticle(part.split(" ")[0] ?? ""))
    joined[joined.length - 1] = `${before} und ${part}`;
  else joined.push(part);
  return joined;
}

/** "Bell, A., Fox, B. C.": words and initials in turn are two people. */
function pairReversed(parts: readonly string[]): string[] {
  const isPairs =
    parts.length > 3 &&
    parts.length % 2 === 0 &&
    parts.every((part, index) => (index % 2 === 0 ? !/\s/.test(part) : /^(?:\p{Lu}\.?[ -]?)+$/u.test(part)));
  if (!isPairs) return [...parts];
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ""}`] : []));
}

/** Whether one comma parts a single family name, with its particles, from given names. */
function isReversed(text: string): boolean {
  const parts = reversedParts(splitOutside(text, /,/));
  return parts !== undefined && isFamilyAlone(parts.family);
}

const OPENING = "([（［{";
const CLOSING = ")]）］}";

/** Parts of a text between separators that stand in no brackets, without empty ones. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const depths: number[] = [];
  let depth = 0;
  for (const sign of text) {
    if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    for (let unit = 0; unit < sign.length; unit++) depths.push(depth);
    if (OPENING.includes(sign)) depth++;
  }
  // Brackets that never close hold nothing together.
  const isOpen = depth > 0;
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(separator.source, `g${separator.flags.replace("g", "")}`))) {
    if (!isOpen && (depths[match.index] ?? 0) > 0) continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const LATIN_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{1,5})){0,4},? \p{Lu}[\p{L}\p{M}'’.-]*$/u;
const OTHER_NAME = /^[\p{Lo}\p{M}][\p{Lo}\p{M} ·・'’-]{1,30}$/u;

/** Whether a text has the looks of one name, of two words or more where its script has small letters. */
export function isLikeName(text: string): boolean {
  return text.length < 60 && (LATIN_NAME.test(text) || OTHER_NAME.test(text));
}
