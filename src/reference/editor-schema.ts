import { renderFlow } from "./flow.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import type { FileKind } from "./kinds.ts";
import { ZONE_NAMES } from "./zone-names.ts";

/** What the schema of a time zone is called. */
const ZONE = "Time zone";

/**
 * A schema as editors read it. They offer what stands under `examples` as values to be taken: so examples are told in the
 * sentence that explains a key, and what is offered are the words that one can choose from, zones among them.
 */
export function editorSchemaOf(kind: FileKind): JsonSchema {
  const schema = forEditors(jsonSchemaOf(kind)) as JsonSchema;
  const hasZones = JSON.stringify(schema).includes('"#/definitions/zoneName"');
  return hasZones
    ? { ...schema, definitions: { ...schema.definitions, zoneName: { type: "string", enum: ZONE_NAMES } } }
    : schema;
}

function forEditors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forEditors);
  if (typeof value !== "object" || value === null) return value;
  const { examples, ...rest }: { examples?: unknown; title?: unknown; description?: unknown } = value;
  // A key of that name is no keyword.
  if (!Array.isArray(examples) && examples !== undefined) return mapped(value);
  const own: readonly unknown[] = examples ?? [];
  const told = own.length > 0 ? exampleOf(rest.description, own[0]) : {};
  return { ...mapped(rest), ...told, ...(rest.title === ZONE && "type" in rest ? zonesWith(own) : {}) };
}

/** What else is given as an example, such as AoE, can be chosen, too; and any other name may be one. */
function zonesWith(examples: readonly unknown[]): Pick<JsonSchema, "anyOf"> {
  const others = examples.filter((example) => !ZONE_NAMES.includes(String(example)));
  return {
    anyOf: [
      ...others.map((other) => ({ const: other })),
      { $ref: "#/definitions/zoneName" },
      { type: "string" },
    ],
  };
}

function exampleOf(description: unknown, example: unknown): { description: string } {
  const told = `Example: ${renderFlow(example)}`;
  return { description: typeof description === "string" ? `${description} ${told}` : told };
}

function mapped(schema: object): object {
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, forEditors(part)]));
}
