import { inYaml } from "../../remedy.ts";
import { isMapping } from "./repair.ts";

/** Lists of a group: an entry of one, such as a person, is often written in place of the group. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ["people", "role"],
  ["sponsors", "tier"],
]);

/** What a group is called where nothing says it. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ["people", "Chairs"],
  ["sponsors", "Gold"],
]);

/**
 * The list that an entry was written in place of: the group's `people` for a person. One mistake, told once, at its `name`.
 * @param keys those that the group may not have
 * @param known those that it may have
 */
export function listMeant(keys: readonly string[], known: readonly string[]): string | undefined {
  if (!keys.includes("name")) return undefined;
  return [...GROUPS].find(([list, label]) => known.includes(list) && known.includes(label))?.[0];
}

/** The same as it is to be written: {role: Chairs, people: [{name: Ada Lovelace, affiliation: IBM}]}. */
export function remedyForFlatEntry(entry: unknown, list: string): string {
  const label = GROUPS.get(list) ?? "";
  const written = Object.entries(isMapping(entry) ? entry : {});
  const called = written.find(([key]) => key === label)?.[1];
  const own = written
    .filter(([key]) => key !== label && key !== list)
    .map(([key, value]) => `${key}: ${typeof value === "string" ? inYaml(value) : "…"}`);
  const group = typeof called === "string" ? inYaml(called) : USUAL.get(list);
  return `It stands in a group. Write {${label}: ${group}, ${list}: [{${own.join(", ")}}]}`;
}
