import * as z from "zod";

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

function keysOfAny(schema: unknown): string[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap((option) => keysOfAny(option)) : keysOf(inner);
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.def.innerType);
  return schema instanceof z.ZodPipe ? unwrapped(schema.def.in) : schema;
}
