import { readPersonLine } from "../../parse/person-line.ts";
import { isList, isMapping, isPerson, type Value } from "../value.ts";

/** A value as people write it: whoever has no more than a name and an affiliation on one line. */
export function written(value: Value): Value {
  if (isList(value)) return value.map(writtenEntry);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
}

/** An entry of a list, in which alone people may be a line. */
export function writtenEntry(value: Value): Value {
  return lineOf(value) ?? written(value);
}

/** A changed entry, on one line if it was on one and still fits there. */
export function asBefore(before: Value | undefined, value: Value): Value {
  return typeof before === "string" ? (lineOf(value) ?? value) : value;
}

/** Undefined where a line would say less, or something else. */
function lineOf(value: Value): string | undefined {
  if (!isPerson(value)) return undefined;
  const { name, affiliation, ...others } = value;
  // Small letters alone are an id, and so may be letters without case.
  if (typeof name !== "string" || Object.keys(others).length > 0 || !/[\p{Lu}\s]/u.test(name))
    return undefined;
  if (affiliation !== undefined && typeof affiliation !== "string") return undefined;
  const line = affiliation === undefined ? name : `${name} (${affiliation})`;
  const read = readPersonLine(line);
  const isClear = read?.name === name && read.affiliation === affiliation && !/[{}@<>|=\t\n]|:/.test(line);
  return isClear ? line : undefined;
}
