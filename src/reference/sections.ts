import type { JsonSchema } from "./json-schema.ts";

/** A part of a file that has a name of its own: a mapping with its keys, or a list of words. */
export interface Section {
  readonly title: string;
  readonly schema: JsonSchema;
  /** The keys whose values it describes; an empty one stands for the entries of the file itself. */
  readonly keys: readonly string[];
}

/** The named parts below the top of a file, each once, outer ones first. */
export function sectionsOf(root: JsonSchema): Section[] {
  const sections = new Map<string, Section & { readonly keys: string[] }>();
  const waiting = partsOf(root);
  // Grows while it is walked: breadth first.
  for (const { key, schema: written } of waiting) {
    const schema = resolve(written, root);
    const section = isSection(schema) ? sections.get(schema.title) : undefined;
    if (section === undefined) waiting.push(...partsOf(schema, key));
    else if (!isSame(section.schema, schema)) throw new Error(`Two schemas are titled ${section.title}.`);
    else if (!section.keys.includes(key)) section.keys.push(key);
    if (section === undefined && isSection(schema)) {
      sections.set(schema.title, { title: schema.title, schema, keys: [key] });
    }
  }
  return [...sections.values()];
}

export function isSection(schema: JsonSchema): schema is JsonSchema & { readonly title: string } {
  return schema.title !== undefined && (schema.properties ?? schema.enum) !== undefined;
}

/** The schema that a reference stands for. */
export function resolve(schema: JsonSchema, { definitions = {} }: JsonSchema): JsonSchema {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return definitions[reference?.replace("#/definitions/", "") ?? ""] ?? schema;
}

interface Part {
  readonly key: string;
  readonly schema: JsonSchema;
}

/** The schemas directly within another, with the nearest key that their values belong to. */
function partsOf(schema: JsonSchema, key = ""): Part[] {
  const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [] } = schema;
  const nameless = [items, additionalProperties, ...anyOf, ...oneOf];
  return [
    ...Object.entries(properties).map(([name, part]) => ({ key: name, schema: part })),
    ...nameless.flatMap((part) => (part ? [{ key, schema: part }] : [])),
  ];
}

/** Whether two uses of a title describe the same; their sentences and examples may differ. */
function isSame(one: JsonSchema, other: JsonSchema): boolean {
  const content = ({ properties, enum: words }: JsonSchema): string => JSON.stringify([properties, words]);
  return content(one) === content(other);
}
