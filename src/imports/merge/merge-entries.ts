import {
  asPerson,
  digestOf,
  identityOf,
  isLike,
  isList,
  isMapping,
  isPerson,
  isSame,
  labelOf,
  type Mapping,
  own,
  type Value,
} from "../value.ts";
import { rewriteYaml, UnreadableYamlError, valueIn } from "../yaml/rewrite.ts";
import type { Memory, Remembered } from "./memory.ts";
import type { MergeEntry } from "./merge-entry.ts";
import { mergeValue, type Outcome } from "./merge-value.ts";
import { withMoves } from "./moves.ts";
import { rememberedOf, type Taken } from "./taken.ts";
import { asBefore, writtenEntry } from "./written.ts";

/**
 * What became of an entry.
 * - `added`: new, and now in the content.
 * - `adopted`: the content had it already, without any import: they are one from now on.
 * - `removed`: it was taken out of the content by hand, and stays out.
 * - `vanished`: the source does not have it any more; the content has. `gone`: likewise, and told before.
 * - the others as in `Outcome`, for one value of it.
 */
export interface MergeEvent {
  readonly kind: "added" | "adopted" | "removed" | "vanished" | "gone" | Outcome["kind"];
  readonly key: string;
  /** Where the source has it; undefined for what vanished. */
  readonly place: string | undefined;
  /** Its title or name. */
  readonly label: string;
  readonly path: readonly string[];
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
}

export interface MergeInput {
  /** The text of the file; undefined where there is none. */
  readonly yaml: string | undefined;
  /** Where in it the list of entries stands: `[]` for the whole file, `["days"]` in a program. */
  readonly at: readonly string[];
  readonly entries: readonly MergeEntry[];
  /** Of the last import of this file from this source. */
  readonly memory: Memory | undefined;
}

export interface Merged {
  /** The same bytes where nothing was to be changed. */
  readonly yaml: string;
  readonly memory: Memory;
  readonly events: readonly MergeEvent[];
}

/**
 * Brings what a source says now into a file of YAML that people edit. New entries come behind those that are there; what
 * stays keeps its place, its comments and its spelling.
 * @throws UnreadableYamlError where the file cannot be read, or has no list there
 */
export function mergeEntries({ yaml, at, entries, memory = {} }: MergeInput): Merged {
  const list = listIn(yaml, at);
  const events: MergeEvent[] = [];
  const places = placesIn(list, entries, memory);
  const tellOf =
    (entry: MergeEntry) =>
    (kind: MergeEvent["kind"], outcome?: Outcome): void => {
      const { path = [], ours, theirs } = outcome ?? {};
      const index = places.get(entry.key);
      const label = labelOf(index === undefined ? entry.value : list[index]);
      events.push({ kind, key: entry.key, place: entry.place, label, path, ours, theirs });
    };
  const keys = new Map([...places].map(([key, index]) => [index, key]));
  const moved = withMoves({ list, entries, memory }, keys, (key, outcome) => {
    const entry = entries.find((candidate) => candidate.key === key);
    if (entry !== undefined) tellOf(entry)(outcome.kind, outcome);
  });
  const merged: Value[] = [...moved.list];
  const next: Record<string, Remembered> = { ...memory };
  for (const [number, entry] of entries.entries()) {
    const { key } = entry;
    const tell = tellOf(entry);
    const before = own(memory, key);
    const index = places.get(key);
    const value = moved.entries[number]?.value ?? entry.value;
    const remembered = rememberedOf(before?.taken, entry.value);
    if (index === undefined && before !== undefined) {
      tell("removed");
    } else if (index === undefined) {
      tell("added");
      merged.push(writtenEntry(value));
      next[key] = { is: digestOf(identityOf(value)), taken: remembered };
    } else {
      if (before === undefined) tell("adopted");
      const ours = moved.list[index] ?? null;
      const taken = own(moved.memory, key)?.taken;
      const result = mergeIntoEntry(ours, taken, value, (outcome) => tell(outcome.kind, outcome));
      merged[index] = result;
      next[key] = { is: digestOf(identityOf(identified(result))), taken: remembered };
    }
  }
  const named = new Set(entries.map(({ key }) => key));
  for (const [key, before] of Object.entries(memory)) {
    const left = named.has(key)
      ? undefined
      : list.find((value) => digestOf(identityOf(identified(value))) === before.is);
    if (left === undefined) continue;
    next[key] = { ...before, isGone: true };
    events.push({
      kind: before.isGone ? "gone" : "vanished",
      key,
      place: undefined,
      label: labelOf(left),
      path: [],
      ours: left,
      theirs: undefined,
    });
  }
  return { yaml: rewriteYaml(yaml ?? "", at, merged), memory: next, events };
}

function mergeIntoEntry(
  ours: Value,
  taken: Taken | undefined,
  said: Mapping | string,
  tell: (outcome: Outcome) => void,
): Value {
  const mine = isPerson(said) ? asPerson(ours) : ours;
  // An id of people.yaml stands for all that is said of somebody there.
  if (!isMapping(mine) || typeof said === "string") return ours;
  const merged = mergeValue([], taken, mine, said, tell) ?? ours;
  return isSame(merged, mine) ? ours : asBefore(ours, merged);
}

/** A person on one line is known by the name alone. */
function identified(value: Value): Value {
  return typeof value === "string" ? asPerson(value) : value;
}

/** Where the content has each entry: as it was remembered, under its id, its title or name, or one that is like it. */
function placesIn(
  list: readonly Value[],
  entries: readonly MergeEntry[],
  memory: Memory,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const placeAll = (isIt: (entry: MergeEntry, value: Value, index: number) => boolean): void => {
    for (const entry of entries) {
      if (places.has(entry.key)) continue;
      const index = list.findIndex((value, place) => !taken.has(place) && isIt(entry, value, place));
      if (index < 0) continue;
      places.set(entry.key, index);
      taken.add(index);
    }
  };
  const identities = list.map((value) => digestOf(identityOf(identified(value))));
  const labels = list.map((value) => identityOf(labelOf(identified(value))));
  placeAll(({ key }, _, index) => own(memory, key)?.is === identities[index]);
  const remembered = new Set(Object.values(memory).map(({ is }) => is));
  const isFree = (index: number): boolean => !remembered.has(identities[index] ?? "");
  const called = new Map(entries.map((entry) => [entry, identityOf(labelOf(entry.value))]));
  placeAll((entry, _, index) => isFree(index) && called.get(entry) === labels[index]);
  // Whom the content calls otherwise by now: only what was imported before can have been renamed.
  placeAll(
    ({ key, value }, found, index) =>
      own(memory, key) !== undefined && isFree(index) && isLike(value, identified(found)),
  );
  return places;
}

function listIn(yaml: string | undefined, at: readonly string[]): readonly Value[] {
  const value = yaml === undefined ? undefined : valueIn(yaml, at);
  if (value === undefined || value === null) return [];
  if (!isList(value))
    throw new UnreadableYamlError(at.length === 0 ? "It is no list." : `${at.join(".")} is no list.`);
  return value;
}
