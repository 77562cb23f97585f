/** What a JSON value holds, of which nothing is known. */

export type JsonMapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is JsonMapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text, or a number as one; "" for all else. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The mappings of a list; of a mapping of mappings, its values. */
export function mappingsOf(value: unknown): readonly JsonMapping[] {
  return (isMapping(value) ? Object.values(value) : listOf(value)).filter(isMapping);
}

/** The first of some keys that has a text. */
export function firstText(mapping: JsonMapping, ...keys: readonly string[]): string {
  return keys.map((key) => textOf(mapping[key])).find((text) => text.trim() !== "") ?? "";
}
