import { Ajv, type ValidateFunction } from "ajv";
import { editorSchemaOf } from "../../src/reference/editor-schema.ts";
import { type JsonSchema, jsonSchemaOf } from "../../src/reference/json-schema.ts";
import { FILE_KINDS, type FileKind, type KindName } from "../../src/reference/kinds.ts";

const validators = new Map<KindName, ValidateFunction>();

/** Judges by the JSON Schema of a kind, with a library that knows nothing of Zod. */
export function validatorOf(name: KindName): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const made = compile(editorSchemaOf(kindOf(name)));
  validators.set(name, made);
  return made;
}

export function schemaOf(name: KindName): JsonSchema {
  return jsonSchemaOf(kindOf(name));
}

function kindOf(name: KindName): FileKind {
  const kind = FILE_KINDS.find((other) => other.name === name);
  if (kind === undefined) throw new Error(name);
  return kind;
}

/** In its strict mode, which refuses keywords that are misspelled or of no effect. One for all: it compiles its own schema, too. */
const ajv = new Ajv({ strict: true, allErrors: true, formats: { email: true } });
ajv.addVocabulary(["enumDescriptions", "patternErrorMessage"]);

export function compile(schema: JsonSchema): ValidateFunction {
  return ajv.compile(schema);
}
