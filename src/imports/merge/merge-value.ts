import {
  asPerson,
  isList,
  isMapping,
  isPerson,
  isSame,
  labelOf,
  type Mapping,
  own,
  type Value,
} from "../value.ts";
import { type Alignment, align, inOneOrder } from "./alignment.ts";
import { isTaken, saysNothingNew, type Taken, type TakenEntry } from "./taken.ts";
import { asBefore, written, writtenEntry } from "./written.ts";

/**
 * What became of one value.
 * - `changed`: the source says something new, and nobody had touched the content: it now says the same.
 * - `kept`: the content was changed by hand and the source says what it said: the hand's stays.
 * - `conflict`: both were changed, or nobody knows what the source said before: the hand's stays.
 * - `silent`: the source does not say any more what it said: the content stays.
 */
export interface Outcome {
  readonly kind: "changed" | "kept" | "conflict" | "silent";
  /** Keys and names, from the entry down: `authors`, `Ana Klimovic`, `affiliation`. */
  readonly path: readonly string[];
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
}

type Tell = (outcome: Outcome) => void;

/**
 * A three-way merge: what the source said last time, what the content says, what the source says now. Mappings are merged
 * key by key, lists entry by entry; a person on one line is the same as one with keys.
 * @returns undefined for nothing
 */
export function mergeValue(
  path: readonly string[],
  base: Taken | undefined,
  ours: Value | undefined,
  theirs: Value | undefined,
  tell: Tell,
): Value | undefined {
  if (isSame(ours, theirs)) return ours;
  if (theirs === undefined) {
    if (base !== undefined && ours !== undefined) tell({ kind: "silent", path, ours, theirs });
    return ours;
  }
  if (isMapping(ours) && isMapping(theirs)) return mergeMappings(path, base, ours, theirs, tell);
  if (isList(ours) && isList(theirs)) return mergeLists(path, base, ours, theirs, tell);
  return chosen(path, base, ours, theirs, tell);
}

function chosen(
  path: readonly string[],
  base: Taken | undefined,
  ours: Value | undefined,
  theirs: Value,
  tell: Tell,
): Value | undefined {
  const isNew = ours === undefined && base === undefined;
  if (isNew || (base !== undefined && ours !== undefined && isTaken(base, ours))) {
    tell({ kind: "changed", path, ours, theirs });
    return written(theirs);
  }
  const isOld = base !== undefined && saysNothingNew(base, theirs);
  tell({ kind: isOld ? "kept" : "conflict", path, ours, theirs });
  return ours;
}

function mergeMappings(
  path: readonly string[],
  base: Taken | undefined,
  ours: Mapping,
  theirs: Mapping,
  tell: Tell,
): Value {
  const known = base !== undefined && typeof base !== "string" && "keys" in base ? base.keys : {};
  const keys = inOneOrder(Object.keys(ours), Object.keys(theirs));
  return Object.fromEntries(
    keys.flatMap((key) => {
      // Which id an entry has is the content's own affair once it stands there.
      if (key === "id") return ours.id === undefined ? [] : [[key, ours.id]];
      const merged = mergeValue([...path, key], own(known, key), own(ours, key), own(theirs, key), tell);
      return merged === undefined ? [] : [[key, merged]];
    }),
  );
}

/** A list of which nobody knows what the source said last time is left as it is. */
function mergeLists(
  path: readonly string[],
  base: Taken | undefined,
  list: readonly Value[],
  said: readonly Value[],
  tell: Tell,
): Value {
  const isOfPeople = [...list, ...said].some(isPerson);
  const [ours, theirs] = isOfPeople ? [list.map(asPerson), said.map(asPerson)] : [list, said];
  if (isSame(ours, theirs)) return list;
  const known: readonly TakenEntry[] =
    base !== undefined && typeof base !== "string" && "list" in base ? base.list : [];
  const aligned = align(known, ours, theirs);
  if (
    base === undefined &&
    list.length > 0 &&
    aligned.some(({ ours: our, theirs: their }) => our === undefined || their === undefined)
  ) {
    tell({ kind: "conflict", path, ours: list, theirs: said });
    return list;
  }
  const merged = new Map<number, Value>();
  const mayGo = isOfPeople || !said.some(isMapping);
  for (const [index, entry] of aligned.entries()) {
    const last = entry.base === undefined ? undefined : known[entry.base]?.taken;
    const mine = entry.ours === undefined ? undefined : ours[entry.ours];
    const before = entry.ours === undefined ? undefined : list[entry.ours];
    const said_ = entry.theirs === undefined ? undefined : theirs[entry.theirs];
    const place = [...path, labelOf(mine ?? said_)];
    const value =
      mine === undefined
        ? added(place, last, said_, tell)
        : said_ === undefined
          ? gone(place, mayGo ? last : undefined, mine, last !== undefined, tell)
          : mergeValue(place, last, mine, said_, tell);
    if (value === undefined) continue;
    merged.set(index, before !== undefined && isSame(value, mine) ? before : asBefore(before, value));
  }
  return orderOf(path, aligned, list, said, tell).flatMap((index) => merged.get(index) ?? []);
}

/** An entry that the content does not have: nobody has ever seen it, or it was taken out by hand. */
function added(
  path: readonly string[],
  last: Taken | undefined,
  theirs: Value | undefined,
  tell: Tell,
): Value | undefined {
  if (theirs === undefined) return undefined;
  const kind = last === undefined ? "changed" : saysNothingNew(last, theirs) ? "kept" : "conflict";
  tell({ kind, path, ours: undefined, theirs });
  return last === undefined ? writtenEntry(theirs) : undefined;
}

/**
 * An entry that the source does not have any more.
 * @param last what was taken, where an entry may go; what holds more than a name stays
 */
function gone(
  path: readonly string[],
  last: Taken | undefined,
  ours: Value,
  wasTaken: boolean,
  tell: Tell,
): Value | undefined {
  const isUntouched = last !== undefined && isTaken(last, ours);
  const kind = isUntouched ? "changed" : last !== undefined ? "conflict" : "silent";
  if (wasTaken) tell({ kind, path, ours, theirs: undefined });
  return isUntouched ? undefined : ours;
}

/** The order of entries, by their places in `aligned`: the source's where it alone has changed its order, else the content's. */
function orderOf(
  path: readonly string[],
  aligned: readonly Alignment[],
  ours: readonly Value[],
  theirs: readonly Value[],
  tell: Tell,
): readonly number[] {
  const by = (side: "base" | "ours" | "theirs"): number[] =>
    [...aligned.entries()]
      .filter(([, entry]) => entry[side] !== undefined)
      .sort(([, one], [, other]) => (one[side] ?? 0) - (other[side] ?? 0))
      .map(([index]) => index);
  const everywhere = new Set(
    [...aligned.entries()]
      .filter(
        ([, entry]) => entry.base !== undefined && entry.ours !== undefined && entry.theirs !== undefined,
      )
      .map(([index]) => index),
  );
  const common = (side: "base" | "ours" | "theirs"): string =>
    by(side)
      .filter((index) => everywhere.has(index))
      .join();
  if (common("theirs") === common("base") || common("theirs") === common("ours"))
    return inOneOrder(by("ours"), by("theirs"));
  if (common("ours") === common("base")) {
    tell({ kind: "changed", path, ours, theirs });
    return inOneOrder(by("theirs"), by("ours"));
  }
  tell({ kind: "conflict", path, ours, theirs });
  return inOneOrder(by("ours"), by("theirs"));
}
