import {
  asPerson,
  digestOf,
  identityOf,
  isList,
  isMapping,
  isPerson,
  labelOf,
  own,
  type Value,
} from "../value.ts";

/**
 * What a source said when it was last read, in digests only: of a text or a number its digest, of a mapping those of its
 * keys, of a list the identity and the digests of each entry, in order.
 */
export type Taken =
  | string
  | { readonly keys: { readonly [key: string]: Taken } }
  | { readonly list: readonly TakenEntry[] };

export interface TakenEntry {
  /** The digest of its identity. */
  readonly is: string;
  /** The digest of its title, where it has an id besides: people may have changed or dropped that. */
  readonly as?: string | undefined;
  readonly taken: Taken;
}

export function takenOf(value: Value): Taken {
  if (isMapping(value))
    return { keys: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, takenOf(inner)])) };
  if (!isList(value)) return digestOf(value);
  return {
    list: entriesOf(value).map((entry) => ({
      is: digestOf(identityOf(entry)),
      ...(isMapping(entry) && entry.id !== undefined && { as: digestOf(identityOf(labelOf(entry))) }),
      taken: takenOf(entry),
    })),
  };
}

/** The entries of a list; people in one form, however they are written. */
function entriesOf(list: readonly Value[]): readonly Value[] {
  return list.some(isPerson) ? list.map(asPerson) : list;
}

/** Whether a value is what was taken. */
export function isTaken(taken: Taken, value: Value): boolean {
  return compare(taken, value, false);
}

/** Whether a value says nothing that was not taken: it may be silent about some of it. */
export function saysNothingNew(taken: Taken, value: Value): boolean {
  return compare(taken, value, true);
}

function compare(taken: Taken, value: Value, isPartOf: boolean): boolean {
  if (typeof taken === "string") return !isMapping(value) && !isList(value) && digestOf(value) === taken;
  if ("list" in taken) {
    if (!isList(value) || value.length !== taken.list.length) return false;
    return entriesOf(value).every((entry, index) => {
      const known = taken.list[index];
      return known !== undefined && compare(known.taken, entry, isPartOf);
    });
  }
  if (!isMapping(value)) return false;
  const keys = Object.keys(value);
  if (!isPartOf && keys.length !== Object.keys(taken.keys).length) return false;
  return keys.every((key) => {
    const known = own(taken.keys, key);
    return known !== undefined && compare(known, value[key] ?? null, isPartOf);
  });
}

/** What is to be remembered now. What a source is silent about this time is remembered as it was said last. */
export function rememberedOf(before: Taken | undefined, value: Value): Taken {
  const now = takenOf(value);
  return before === undefined ? now : carriedOver(before, now);
}

function carriedOver(before: Taken, now: Taken): Taken {
  if (typeof before === "string" || typeof now === "string") return now;
  if ("list" in before && "list" in now) {
    const known = new Map(before.list.map((entry) => [entry.is, entry.taken]));
    return {
      list: now.list.map((entry) => {
        const last = known.get(entry.is);
        return last === undefined ? entry : { ...entry, taken: carriedOver(last, entry.taken) };
      }),
    };
  }
  if (!("keys" in before && "keys" in now)) return now;
  const keys: Record<string, Taken> = { ...before.keys };
  for (const [key, taken] of Object.entries(now.keys)) {
    const last = own(before.keys, key);
    keys[key] = last === undefined ? taken : carriedOver(last, taken);
  }
  return { keys };
}
