import { lettersOf, slugOf } from "../../link/slug.ts";
import type { ImportedEntry } from "../record.ts";
import { isList, isMapping, type Mapping, type Value } from "../value.ts";

/** Words of a title that an address gets by with. */
const WORDS = 5;

/**
 * Gives each entry an id from what the source calls it: a number or a key as it is, of a title the first words. Those that
 * are alike are numbered.
 * @param taken ids that are given away already
 */
export function withIds(entries: readonly ImportedEntry[], taken: ReadonlySet<string>): ImportedEntry[] {
  const used = new Set(taken);
  return entries.map((entry) => {
    const words = slugOf(entry.key).split("-").slice(0, WORDS).join("-");
    const base = words === "" ? "entry" : words;
    let id = base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    return { ...entry, value: { id, ...entry.value } };
  });
}

/** People by id, as `data/people.yaml` has them: whoever stands there under any spelling keeps their id. */
export function registryOf(entries: readonly ImportedEntry[], registry: Value | undefined): Mapping {
  const known = new Map<string, string>();
  for (const [id, person] of Object.entries(isMapping(registry) ? registry : {}))
    for (const name of namesOf(person)) known.set(lettersOf(name), id);
  return Object.fromEntries(
    entries.map(({ value }) => {
      const name = String(value.name ?? "");
      const { role: _, ...person } = value as Mapping;
      return [known.get(lettersOf(name)) ?? slugOf(name), person];
    }),
  );
}

function namesOf(person: Value): string[] {
  if (!isMapping(person)) return [];
  const { name, also } = person;
  return [name, ...(isList(also) ? also : [])].flatMap((word) => (typeof word === "string" ? [word] : []));
}
