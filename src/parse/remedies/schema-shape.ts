import * as z from "zod";
import type { Path } from "../../problem.ts";

/** The keys that a mapping may have. */
export function keysOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.def.shape);
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum
    ? schema.keyType.options.map(String)
    : [];
}

/** The keys of a mapping that hold lists of mappings, each with the keys of an entry of its list. */
export function listsOf(schema: unknown): { readonly key: string; readonly entryKeys: readonly string[] }[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<unknown>(schema.def.shape).flatMap(([key, value]) => {
    const entryKeys = entryKeysOf(value);
    return entryKeys.length > 0 ? [{ key, entryKeys }] : [];
  });
}

/** The keys that an entry of a list may have; none where entries are no mappings. */
export function entryKeysOf(schema: unknown): string[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodArray ? keysOfAny(inner.element) : [];
}

/** Whether a mapping must have the key that a path ends with. */
export function isNeeded(schema: unknown, path: Path): boolean {
  const [key, ...rest] = path;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) return inner.options.every((option) => isNeeded(option, path));
  if (typeof key === "number") return inner instanceof z.ZodArray && isNeeded(inner.element, rest);
  if (inner instanceof z.ZodRecord) return rest.length > 0 && isNeeded(inner.valueType, rest);
  const value: unknown = inner instanceof z.ZodObject && key !== undefined ? inner.def.shape[key] : undefined;
  if (!(value instanceof z.ZodType)) return false;
  return rest.length > 0 ? isNeeded(value, rest) : !value.safeParse(undefined).success;
}

function keysOfAny(schema: unknown): string[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap((option) => keysOfAny(option)) : keysOf(inner);
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.def.innerType);
  return schema instanceof z.ZodPipe ? unwrapped(schema.def.in) : schema;
}
