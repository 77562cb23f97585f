import { inYaml } from "../../remedy.ts";
import { meantId } from "./meant-identifiers.ts";
import { isMapping } from "./repair.ts";
import { entryKeysOf, keysOf, listsOf } from "./schema-shape.ts";

/**
 * What to write instead of a list where a mapping belongs.
 * @param schema of the mapping
 */
export function remedyForList(list: readonly unknown[], schema: unknown): string | undefined {
  const entries = list.filter((entry) => isMapping(entry));
  const [first] = entries;
  if (first === undefined || entries.length < list.length) return undefined;
  const [best] = listsOf(schema)
    .map(({ key, entryKeys }) => ({ key, shared: sharedKeys(first, entryKeys) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  if (best !== undefined && best.shared > sharedKeys(first, keysOf(schema)))
    return `Write \`${best.key}:\` on a line of its own above the list.`;
  if (list.length === 1 && sharedKeys(first, keysOf(schema)) > 0)
    return "There is one of these, not a list: leave out the hyphen before it, or the square brackets around it.";
  const [pair] = Object.entries(first);
  if (pair !== undefined && entries.every((entry) => Object.keys(entry).length === 1))
    return `Write each on a line of its own, without a hyphen: ${pair[0]}: ${typeof pair[1] === "string" ? inYaml(pair[1]) : "…"}`;
  const { id, ...rest } = first;
  if (typeof id !== "string") return undefined;
  const inner = Object.entries(rest).filter(([, value]) => typeof value === "string");
  const shown = inner.slice(0, 1).map(([key, value]) => `${key}: ${inYaml(String(value))}`);
  return `Write each id as a key, without a hyphen, and the rest below it: ${id}: {${[...shown, ...(Object.keys(rest).length > shown.length ? ["…"] : [])].join(", ")}}`;
}

/**
 * What to write instead of a mapping where a list belongs.
 * @param schema of the list
 */
export function remedyForMapping(mapping: object, schema: unknown): string | undefined {
  const entries = Object.entries(mapping);
  const [first] = entries;
  if (first === undefined) return undefined;
  const [key, value] = first;
  const entryKeys = entryKeysOf(schema);
  if (sharedKeys(mapping, entryKeys) > 0 && !(entries.length === 1 && Array.isArray(value)))
    return "It is an entry of a list: start it with a hyphen and a space, and indent its other lines by two more spaces; braces stand in square brackets, [{…}].";
  const holdsEntries =
    Array.isArray(value) && value.some((own) => isMapping(own) && sharedKeys(own, entryKeys) > 0);
  const [label, list] = entryKeys;
  if (label !== undefined && list !== undefined && entryKeys.length === 2 && !holdsEntries)
    return key === list
      ? `Start it with the ${label}: - ${label}: …`
      : `Write an entry for each: - {${label}: ${inYaml(key)}, ${list}: ${typeof value === "string" ? inYaml(value) : "[…]"}}`;
  if (entries.length === 1 && Array.isArray(value))
    return `Leave out \`${key}:\`: the list stands there by itself.`;
  if (entryKeys.includes("id") && entries.every(([, entry]) => isMapping(entry)))
    return `Write each entry with a hyphen, and its key as id: - id: ${inYaml(key)}`;
  return undefined;
}

const ADDRESS = /^(?:https?:\/\/|www\.)/i;

/** What a text means in a mapping that may have some keys; nothing where it cannot be told. The first that fits counts. */
const MAPPINGS: readonly (readonly [keys: readonly string[], meant: (text: string) => string | undefined])[] =
  [
    [["start", "reason"], (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? `start: ${text}` : undefined)],
    [["start", "end"], span],
    [["file", "alt"], (text) => `file: ${inYaml(text)}, alt: …`],
    [["label", "url"], (text) => (ADDRESS.test(text) ? `label: …, url: ${inYaml(text)}` : undefined)],
    [["notice", "at"], (text) => `notice: ${inYaml(text)}`],
    [["id", "name", "stream"], (text) => `id: ${meantId(text) ?? "…"}, name: ${inYaml(text)}`],
    [["text", "until"], (text) => `text: ${inYaml(text)}, until: …`],
    [["date", "text"], (text) => `date: …, text: ${inYaml(text)}`],
    [["name"], (text) => `name: ${inYaml(text)}`],
  ];

/** "10:00–11:00" */
function span(text: string): string | undefined {
  const [, start, end] = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(text) ?? [];
  return start === undefined ? undefined : `start: ${JSON.stringify(start)}, end: ${JSON.stringify(end)}`;
}

/**
 * What to write instead of a text where a mapping belongs.
 * @param keys that the mapping may have
 */
export function remedyForText(
  text: string,
  keys: readonly string[],
  opening = "",
  closing = "",
): string | undefined {
  const has = (needed: readonly string[]): boolean => needed.every((key) => keys.includes(key));
  if (has(["isbn", "publisher"]) && ADDRESS.test(text)) return `Write links: {proceedings: ${inYaml(text)}}`;
  const entry = MAPPINGS.find(([needed]) => has(needed))?.[1](text);
  if (entry === undefined) return undefined;
  if (has(["address", "city"])) return `Write {${entry}}, or {city: ${inYaml(text)}} for a town`;
  return `Write ${opening}{${entry}}${closing}`;
}

function sharedKeys(mapping: object, keys: readonly string[]): number {
  return Object.keys(mapping).filter((key) => keys.includes(key)).length;
}
