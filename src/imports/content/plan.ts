import type { Memories, Memory } from "../merge/memory.ts";
import { type MergeEvent, mergeEntries } from "../merge/merge-entries.ts";
import { underNewKeys } from "../merge/renumbered.ts";
import type { Destination, Imported } from "../record.ts";
import { isList, type Mapping, type Value } from "../value.ts";
import { valueIn } from "../yaml/rewrite.ts";
import { DESTINATIONS, isDestination } from "./destinations.ts";
import { mergeFacts, mergeText } from "./facts.ts";
import { registryOf, withIds } from "./ids.ts";

/** A file of the content, as it is and as it is to be. */
export interface PlannedFile {
  /** From the site folder. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
  /** What its entries are; undefined for facts alone. */
  readonly destination: Destination | undefined;
  /** How many entries the source has for it. */
  readonly entries: number;
  /** How many others there are in the file, which were never in the source. */
  readonly others: number;
  readonly events: readonly MergeEvent[];
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly memories: Memories;
}

export interface PlanInput {
  readonly imported: Imported;
  readonly edition: string;
  /** The text of a file of the site folder. */
  textOf(path: string): string | undefined;
  /** With what a new file begins, such as the line that leads editors to its schema. */
  headOf(path: string): string;
  readonly memories: Memories;
}

/** What every file is to be once the source has been taken in. Facts come before the entries of the same file. */
export function planImport({ imported, edition, textOf, headOf, memories }: PlanInput): Plan {
  const files = new Map<string, PlannedFile>();
  const next: Record<string, Record<string, Memory>> = Object.fromEntries(
    Object.entries(memories).map(([file, sources]) => [file, { ...sources }]),
  );
  const update = (name: string, work: (file: PlannedFile, memory: Memory | undefined) => Worked): void => {
    const path = pathOf(edition, name);
    const before = textOf(path);
    const file = files.get(name) ?? {
      path,
      before,
      after: before ?? headOf(path),
      destination: undefined,
      entries: 0,
      others: 0,
      events: [],
    };
    const { memory, ...changes } = work(file, next[name]?.[imported.source]);
    next[name] = { ...next[name], [imported.source]: memory };
    files.set(name, { ...file, ...changes, events: [...file.events, ...changes.events] });
  };
  for (const [name, said] of Object.entries(imported.files)) {
    update(name, ({ before, after }, memory) =>
      typeof said === "string" ? mergeText(before, said, memory) : mergeFacts(after, said as Mapping, memory),
    );
  }
  for (const [destination, entries] of Object.entries(imported.entries)) {
    if (!isDestination(destination) || entries.length === 0) continue;
    const { file, at, hasIds } = DESTINATIONS[destination];
    if (destination === "people") {
      update(file, ({ after }, memory) => ({
        ...mergeFacts(after, registryOf(entries, valueIn(after, [])), memory),
        destination,
        entries: entries.length,
      }));
      continue;
    }
    update(file, ({ after }, last) => {
      const memory = last === undefined ? undefined : underNewKeys(last, entries);
      const identified = hasIds ? withIds(entries, valueIn(after, at), memory) : entries;
      const merged = mergeEntries({
        yaml: after,
        at,
        entries: identified.map(({ key, place, value }) => ({
          key,
          place,
          value: destination === "pc" && typeof value.id === "string" ? value.id : (value as Mapping),
        })),
        memory,
      });
      return {
        after: merged.yaml,
        events: merged.events,
        memory: merged.memory,
        destination,
        entries: entries.length,
        others: othersIn(valueIn(merged.yaml, at), entries.length, merged.events),
      };
    });
  }
  return { files: [...files.values()], memories: next };
}

interface Worked extends Partial<PlannedFile> {
  readonly after: string;
  readonly events: readonly MergeEvent[];
  readonly memory: Memory;
}

function pathOf(edition: string, name: string): string {
  return name.startsWith("../../") ? name.slice("../../".length) : `editions/${edition}/${name}`;
}

function othersIn(list: Value | undefined, entries: number, events: readonly MergeEvent[]): number {
  const of = (kind: MergeEvent["kind"]): number => events.filter((event) => event.kind === kind).length;
  const left = of("vanished") + of("gone");
  return Math.max(0, (isList(list) ? list.length : 0) - (entries - of("removed")) - left);
}
