import { digestOf, identityOf, isLike, isMapping, labelOf, type Value } from "../value.ts";
import type { TakenEntry } from "./taken.ts";

/** One entry as it was taken last time, as the content has it, and as the source says it now; each by its place. */
export interface Alignment {
  readonly base?: number;
  readonly ours?: number;
  readonly theirs?: number;
}

/**
 * Which entries of three lists are one: those of one identity, and of what is left those that may be a new spelling. The
 * content's own order comes first, then what it lacks.
 */
export function align(
  base: readonly TakenEntry[],
  ours: readonly Value[],
  theirs: readonly Value[],
): readonly Alignment[] {
  const [inBase, inOurs, inTheirs] = [
    placesOf(base.map(({ is }) => is)),
    identitiesOf(ours),
    identitiesOf(theirs),
  ];
  const baseOfOurs = new Map<number, number>();
  const baseOfTheirs = new Map<number, number>();
  const theirsOfOurs = new Map<number, number>();
  for (const [identity, index] of inBase) {
    const [our, their] = [inOurs.get(identity), inTheirs.get(identity)];
    if (our !== undefined) baseOfOurs.set(our, index);
    if (their !== undefined) baseOfTheirs.set(their, index);
    if (our !== undefined && their !== undefined) theirsOfOurs.set(our, their);
  }
  for (const [identity, our] of inOurs) {
    const their = inTheirs.get(identity);
    if (their !== undefined && !baseOfOurs.has(our) && !baseOfTheirs.has(their)) theirsOfOurs.set(our, their);
  }
  const taken = new Set(theirsOfOurs.values());
  // An id is the content's own affair: without it, or with another, an entry is known by its title.
  for (const [our, from] of ours.entries()) {
    if (theirsOfOurs.has(our) || baseOfOurs.has(our) || !isMapping(from)) continue;
    const label = digestOf(identityOf(labelOf(from)));
    const known = base.findIndex(
      ({ as }, index) => as === label && ![...baseOfOurs.values()].includes(index),
    );
    const their = theirs.findIndex(
      (to, index) => !taken.has(index) && isMapping(to) && digestOf(identityOf(labelOf(to))) === label,
    );
    const last = their < 0 ? known : (baseOfTheirs.get(their) ?? known);
    if (last >= 0) baseOfOurs.set(our, last);
    if (their < 0) continue;
    theirsOfOurs.set(our, their);
    taken.add(their);
  }
  // An entry that stands in the memory and on one side alone may have a new spelling on the other.
  for (const [our, from] of ours.entries()) {
    if (theirsOfOurs.has(our)) continue;
    const isOld = baseOfOurs.has(our);
    const their = theirs.findIndex(
      (to, index) =>
        !taken.has(index) &&
        baseOfTheirs.has(index) !== isOld &&
        !(isOld && isAnother(from, to)) &&
        mayBeOne(from, to),
    );
    if (their < 0) continue;
    const known = baseOfOurs.get(our) ?? baseOfTheirs.get(their);
    if (known !== undefined) baseOfOurs.set(our, known);
    theirsOfOurs.set(our, their);
    taken.add(their);
  }
  const found = ours.map((_, our) => one(baseOfOurs.get(our), our, theirsOfOurs.get(our)));
  const left = theirs.flatMap((_, their) =>
    taken.has(their) ? [] : [one(baseOfTheirs.get(their), undefined, their)],
  );
  return [...found, ...left];
}

/** What the source calls by a new id is something new, however alike it is; the content may have another id for what is old. */
function isAnother(from: Value, to: Value): boolean {
  return isMapping(from) && isMapping(to) && from.id !== undefined && to.id !== undefined;
}

/** Only what has a name or a title has spellings. */
function mayBeOne(from: Value, to: Value): boolean {
  return isMapping(from) && isMapping(to) && isLike(from, to);
}

function one(base?: number, ours?: number, theirs?: number): Alignment {
  return {
    ...(base !== undefined && { base }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}

function identitiesOf(list: readonly Value[]): ReadonlyMap<string, number> {
  return placesOf(list.map((value) => digestOf(identityOf(value))));
}

/** The place of each; a second one of a kind is told from the first. */
function placesOf(identities: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, identity] of identities.entries()) {
    let unique = identity;
    for (let count = 2; places.has(unique); count++) unique = `${identity}#${count}`;
    places.set(unique, index);
  }
  return places;
}

/**
 * One order for what stands in two: `first` as it is, and each of `second` that it lacks right behind the one that stands
 * before it there.
 */
export function inOneOrder<Entry>(first: readonly Entry[], second: readonly Entry[]): Entry[] {
  const order = [...first];
  const known = new Set(first);
  let place = 0;
  for (const entry of second) {
    if (known.has(entry)) place = order.indexOf(entry) + 1;
    else order.splice(place++, 0, entry);
  }
  return order;
}
