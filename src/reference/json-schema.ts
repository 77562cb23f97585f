import * as z from "zod";
import type { FileKind } from "./kinds.ts";

/** The keywords of JSON Schema, draft 7, that our schemas come out as. */
export interface JsonSchema {
  readonly $schema?: string | undefined;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  /** What editors tell about each word of `enum`; an extension of VS Code's. */
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false | undefined;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

export function schemaFileOf({ name }: Pick<FileKind, "name">): string {
  return `${name}.schema.json`;
}

/** What editors need to know about a kind of file. It refuses nothing that the build takes. */
export function jsonSchemaOf(kind: FileKind): JsonSchema {
  const { title, description } = kind;
  const { $schema, ...schema } = z.toJSONSchema(kind.schema, {
    io: "input",
    target: "draft-07",
    override: keepAnnotations,
  });
  return { $schema, $id: schemaFileOf(kind), title, description, ...(tidy(schema) as JsonSchema) };
}

/** Zod drops examples and defaults of what is transformed; but ours are what authors write. */
function keepAnnotations({ zodSchema, jsonSchema }: Parameters<Override>[0]): void {
  const examples = z.globalRegistry.get(zodSchema)?.examples;
  if (Array.isArray(examples)) jsonSchema.examples = examples;
  delete jsonSchema.default;
  // Editors write a default where they complete a key; nobody wants to start from an empty list.
  if (zodSchema instanceof z.ZodDefault && typeof zodSchema.def.defaultValue !== "object")
    jsonSchema.default = zodSchema.def.defaultValue;
}

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    // Zod bounds every whole number by what JavaScript can count.
    .filter(([, part]) => part !== Number.MAX_SAFE_INTEGER)
    .map(([key, part]) => [key, tidy(part)]);
  return withClosedKeys(Object.fromEntries(entries));
}

/** Editors complete keys that are listed, each with its sentence, rather than a pattern of keys. */
function withClosedKeys(schema: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties, ...rest } = schema;
  const { enum: words, enumDescriptions = [] } = propertyNames ?? {};
  if (words === undefined || !additionalProperties) return schema;
  const properties = words.map((word, index): [string, JsonSchema] => [
    word,
    { ...additionalProperties, description: enumDescriptions[index] ?? "" },
  ]);
  return { ...rest, properties: Object.fromEntries(properties), additionalProperties: false };
}
