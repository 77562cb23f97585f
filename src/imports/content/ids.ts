import { slugOf } from "../../link/slug.ts";
import type { ImportedEntry } from "../record.ts";

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
