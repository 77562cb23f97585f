import { joinSuffixes } from "../../../link/people/name-order.ts";
import { isNameSuffix } from "../../../model/family-name.ts";
import { isNameInCharacters, readPersonLine } from "../../../parse/person-line.ts";
import { splitOutside } from "../../clean/name-lists.ts";

/** What stands in the lists of people of a call: names, and where they are. */

export interface CallPerson {
  readonly name: string;
  readonly affiliation?: string | readonly string[];
  readonly role?: string;
}

const ORGANIZATION =
  /\b(?:universit|institut|college|school|lab\b|labs\b|laborator|research|inc\b|ltd|gmbh|corp|academy|center|centre|department|company|foundation|IBM|MIT|ETH|google|microsoft|intel|nvidia|facebook|meta|amazon|apple|arm\b|amd\b)/i;

/** Whether a part of a line may be the name of somebody, in two words or more without "Jr." and the like. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => !isNameSuffix(word));
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !ORGANIZATION.test(text) &&
    !/\d/.test(text) &&
    words.every((word) =>
      /^(?:[\p{Lu}\p{Lo}]|(?:de|da|van|von|der|den|del|la|el|bin|al|di|du|dos|ter|ten|y|zu)$)/u.test(word),
    )
  );
}

/** "Cisco (CA)", "University of Groningen (NL)": behind a name, where somebody is, and nobody else. */
export function isPlace(part: string): boolean {
  const [bare = ""] = part.trim().split(/\s?[(（]/, 1);
  return ORGANIZATION.test(bare) || /^[\p{Script=Latin}&.-]+$/u.test(bare);
}

/** "y" and "e" also stand within family names: "Ortega y Gasset". */
const BETWEEN = /((?:,? (?:and|und|et|&) )|(?:,? [ye] )(?=\p{Lu}[^\s,;()]*\s+\p{Lu})|[,،、()（）])/u;

/** Parted by commas and "and" outside of brackets. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const word of text.split(BETWEEN)) {
    if (/^[(（]$/.test(word)) depth++;
    if (/^[)）]$/.test(word)) depth--;
    if (depth === 0 && /^(?:,? (?:and|und|et|y|e|&) |[,،、])$/.test(word)) {
      parts.push(part.trim());
      part = "";
    } else part += word;
  }
  return joinSuffixes([...parts, part.trim()].filter((one) => one !== ""));
}

/** "A One (X), B Two (Y) and C Three", "A One, University of X", "A One - X, Norway", "Plato; A One": of semicolons, each part is read alone. */
export function peopleIn(text: string): CallPerson[] {
  const people: CallPerson[] = [];
  for (const part of splitOutside(text, /[;；؛、]/)) {
    const before = people.at(-1);
    const [bare = ""] = part.split(/\s?[(（]/, 1);
    // "A One; University of X"
    if (before !== undefined && before.affiliation === undefined && !isName(bare) && ORGANIZATION.test(bare))
      people.splice(-1, 1, personOf(before.name, part));
    else people.push(...peopleBetweenCommas(part));
  }
  return people;
}

function peopleBetweenCommas(text: string): CallPerson[] {
  const parts = partsOf(text);
  const [first = "", second = ""] = parts;
  if (isName(first) && /[(（]/.test(parts.at(-1) ?? "") && isPlace(second))
    return [personOf(first, text.slice(text.indexOf(first) + first.length).replace(/^[\s,、，]+/, ""))];
  // "李明, Ann Bell": no name has its parts in two scripts.
  const isList = parts.every((part) => isName(part) || isNameInCharacters(part));
  if (isList || parts.some((part) => /[)）]$/.test(part))) return parts.flatMap(personIn);
  const [, name = "", affiliation = ""] = /^([^,–—]{2,60}?)(?:\s+[-–—]\s+|,\s*)(.+)$/.exec(text) ?? [];
  if (isName(name) || isNameInCharacters(name)) return [personOf(name, affiliation)];
  return personIn(text);
}

function personIn(part: string): CallPerson[] {
  const read = readPersonLine(part);
  if (
    read === undefined ||
    !/\p{L}/u.test(read.name) ||
    /^(?:for|please|all|the|contact|more)\b/i.test(read.name)
  )
    return [];
  if (read.affiliation !== undefined) return [personOf(read.name, read.affiliation)];
  return isName(read.name) || /^\p{L}[\p{L}\p{M}'’-]*$/u.test(read.name) || read.name !== part
    ? [{ name: read.name }]
    : [];
}

export function personOf(name: string, written: string): CallPerson {
  const affiliations = written.split(" / ").map((one) => one.trim());
  const [only = ""] = affiliations;
  return { name: name.trim(), affiliation: affiliations.length === 1 ? only : affiliations };
}
