import { digestOf, identityOf, isList, isMapping, labelOf, type Mapping, type Value } from "../value.ts";
import type { Memory } from "./memory.ts";
import type { MergeEntry } from "./merge-entry.ts";
import { mergeValue, type Outcome } from "./merge-value.ts";
import type { Taken, TakenEntry } from "./taken.ts";

/** An item with an id, wherever a program has it: in a day, or in a session of a day. */
interface Found<Entry> {
  /** The key of the day, and the identities of the sessions around. */
  readonly within: string;
  readonly list: Entry[];
  readonly entry: Entry;
}

export interface Sides {
  readonly list: readonly Value[];
  readonly entries: readonly MergeEntry[];
  readonly memory: Memory;
}

/**
 * Talks move from day to day and from session to session. One that the source has moved is merged with what the content
 * says of it, and stands where the source has it; one that was moved by hand stays where it is.
 * @param keyOf the key of a day of the content, where the source has it too
 */
export function withMoves(
  sides: Sides,
  keyOf: ReadonlyMap<number, string>,
  tell: (key: string, outcome: Outcome) => void,
): Sides {
  if (!sides.entries.some(({ value }) => isMapping(value) && isList(value.items))) return sides;
  const list = structuredClone(sides.list) as Value[];
  const entries = structuredClone(sides.entries) as MergeEntry[];
  const memory = structuredClone(sides.memory) as Memory;
  const ours = new Map<string, Found<Value>>();
  const theirs = new Map<string, Found<Value>>();
  const base = new Map<string, Found<TakenEntry>>();
  for (const [index, day] of list.entries()) findItems(day, keyOf.get(index) ?? `#${index}`, ours);
  for (const { key, value } of entries) findItems(value, key, theirs);
  for (const [key, { taken }] of Object.entries(memory)) findTaken(taken, key, base);
  for (const [id, said] of theirs) {
    const mine = ours.get(id);
    const last = base.get(id);
    if (mine === undefined || mine.within === said.within) continue;
    const path = [labelOf(mine.entry)];
    const key = said.within.split("/")[0] ?? "";
    const inner = (outcome: Outcome): void => tell(key, { ...outcome, path: [...path, ...outcome.path] });
    const merged = mergeValue([], last?.entry.taken, mine.entry, said.entry, inner) ?? mine.entry;
    const isMovedThere = last?.within === mine.within;
    const kind = isMovedThere ? "changed" : last?.within === said.within ? "kept" : "conflict";
    tell(key, { kind, path, ours: placeOf(mine.within), theirs: placeOf(said.within) });
    replace(isMovedThere ? said : mine, merged);
    take(isMovedThere ? mine : said);
    if (last !== undefined) take(last);
  }
  return { list, entries, memory };
}

function placeOf(within: string): string {
  return within.split("/")[0] ?? "";
}

function findItems(value: Value | Mapping, within: string, found: Map<string, Found<Value>>): void {
  if (!isMapping(value) || !isList(value.items)) return;
  const list = value.items as Value[];
  for (const entry of list) {
    if (!isMapping(entry)) continue;
    if (typeof entry.id === "string") found.set(digestOf(identityOf(entry)), { within, list, entry });
    findItems(entry, `${within}/${digestOf(identityOf(entry))}`, found);
  }
}

function findTaken(taken: Taken, within: string, found: Map<string, Found<TakenEntry>>): void {
  const items = typeof taken !== "string" && "keys" in taken ? taken.keys.items : undefined;
  if (items === undefined || typeof items === "string" || !("list" in items)) return;
  const list = items.list as TakenEntry[];
  for (const entry of list) {
    found.set(entry.is, { within, list, entry });
    findTaken(entry.taken, `${within}/${entry.is}`, found);
  }
}

function replace<Entry>({ list, entry }: Found<Entry>, by: Entry): void {
  list[list.indexOf(entry)] = by;
}

function take<Entry>({ list, entry }: Found<Entry>): void {
  list.splice(list.indexOf(entry), 1);
}
