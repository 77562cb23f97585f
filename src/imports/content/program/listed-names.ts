import { slugOf } from "../../../link/slug.ts";
import type { ImportedEntry } from "../../record.ts";
import { isList, isMapping } from "../../value.ts";
import { valueIn } from "../../yaml/rewrite.ts";

export type Item = Readonly<Record<string, unknown>>;

/** What `program.yaml` lists once, and its items name by the id. */
export type Listed = "room" | "track";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Those that a program lists; undefined for one that names them without a list, or has no program. */
export function listedIn(text: string | undefined, kind: Listed): Named[] | undefined {
  const list = text === undefined ? undefined : valueIn(text, [`${kind}s`]);
  if (!isList(list)) return undefined;
  return list.flatMap((one) =>
    isMapping(one) && typeof one.id === "string"
      ? [{ id: one.id, name: typeof one.name === "string" ? one.name : one.id }]
      : [],
  );
}

export function itemsOf({ items }: Item): readonly Item[] {
  return Array.isArray(items) ? items : [];
}

/** All that the days of a program name, in their order. */
export function namesIn(program: readonly ImportedEntry[], kind: Listed): string[] {
  const within = (of: Item): string[] => {
    const name = of[kind];
    return [...(typeof name === "string" ? [name] : []), ...itemsOf(of).flatMap(within)];
  };
  return [...new Set(program.flatMap(({ value }) => within(value)))];
}

/** An id for each name: the one that it has already, or is, or a new one. */
export function idsOf(names: readonly string[], known: readonly Named[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(known.map(({ id }) => id));
  for (const name of names) {
    const own = known.find((one) => one.name === name || one.id === name)?.id;
    const slug = slugOf(name) || "unnamed";
    let id = own ?? slug;
    for (let number = 2; own === undefined && taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** A program whose items name by these ids. */
export function withIdsOf(
  program: readonly ImportedEntry[],
  kind: Listed,
  ids: ReadonlyMap<string, string>,
): ImportedEntry[] {
  const identified = (of: Item): Item => {
    const name = of[kind];
    const id = typeof name === "string" ? ids.get(name) : undefined;
    const items = itemsOf(of).map(identified);
    return { ...of, ...(id === undefined ? {} : { [kind]: id }), ...(items.length === 0 ? {} : { items }) };
  };
  return program.map((day) => ({ ...day, value: identified(day.value) }));
}
