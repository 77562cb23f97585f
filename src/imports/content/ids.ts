import { lettersOf, slugOf } from "../../link/slug.ts";
import type { Memory } from "../merge/memory.ts";
import type { ImportedEntry } from "../record.ts";
import { digestOf, identityOf, isList, isMapping, labelOf, type Mapping, type Value } from "../value.ts";

/** Words of a title that an address gets by with. */
const WORDS = 5;

/**
 * Gives each entry an id from what the source calls it: a number or a key as it is, of a title the first words. Those that
 * are alike are numbered; what the content has already, under what was remembered or the same title, keeps its own.
 */
export function withIds(
  entries: readonly ImportedEntry[],
  content: Value | undefined,
  memory: Memory = {},
): ImportedEntry[] {
  const used = new Set<string>();
  const byMemory = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const entry of isList(content) ? content : []) {
    if (!isMapping(entry) || entry.id === undefined) continue;
    const id = String(entry.id);
    used.add(id);
    byMemory.set(digestOf(identityOf({ id })), id);
    byTitle.set(identityOf(labelOf(entry)), id);
  }
  return entries.map((entry) => {
    const before = Object.hasOwn(memory, entry.key) ? memory[entry.key]?.is : undefined;
    const id =
      byMemory.get(before ?? "") ??
      byTitle.get(identityOf(String(entry.value.title ?? ""))) ??
      freeId(entry.key, used);
    used.add(id);
    return { ...entry, value: { id, ...entry.value } };
  });
}

function freeId(key: string, used: ReadonlySet<string>): string {
  const words = slugOf(key).split("-").slice(0, WORDS).join("-");
  const base = words === "" ? "entry" : words;
  let id = base;
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  return id;
}

/** People by id, as `data/people.yaml` has them: whoever stands there under any spelling keeps their id. */
export function registryOf(entries: readonly ImportedEntry[], registry: Value | undefined): Mapping {
  const known = new Map<string, string>();
  for (const [id, person] of Object.entries(isMapping(registry) ? registry : {}))
    for (const name of namesOf(person)) known.set(lettersOf(name), id);
  return Object.fromEntries(
    entries.map(({ value }) => {
      const name = String(value.name ?? "");
      const { role: _, name: __, ...facts } = value as Mapping;
      const id = known.get(lettersOf(name));
      // Under another spelling that stands there, the name stays as it is.
      return id === undefined ? [slugOf(name), { name, ...facts }] : [id, facts];
    }),
  );
}

function namesOf(person: Value): string[] {
  if (!isMapping(person)) return [];
  const { name, also } = person;
  return [name, ...(isList(also) ? also : [])].flatMap((word) => (typeof word === "string" ? [word] : []));
}
