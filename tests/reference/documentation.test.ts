import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load } from "js-yaml";
import { renderFlow } from "../../src/reference/flow.ts";
import type { JsonSchema } from "../../src/reference/json-schema.ts";
import { FILE_KINDS } from "../../src/reference/kinds.ts";
import { compile, schemaOf } from "./validator.ts";

interface Found {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** A schema and all schemas within it. */
function schemasWithin(schema: JsonSchema, path: string): Found[] {
  const { properties = {}, definitions = {}, items, additionalProperties, anyOf = [], oneOf = [] } = schema;
  const named = Object.entries({ ...properties, ...definitions });
  const nameless = [items, additionalProperties || undefined, ...anyOf, ...oneOf];
  return [
    { path, schema },
    ...named.flatMap(([key, part]) => schemasWithin(part, `${path}.${key}`)),
    ...nameless.flatMap((part, index) =>
      part === undefined ? [] : schemasWithin(part, `${path}[${index}]`),
    ),
  ];
}

for (const { name } of FILE_KINDS) {
  describe(`the schema of ${name}`, () => {
    const root = schemaOf(name);
    const found = schemasWithin(root, name);

    test("has a whole sentence and an example for every key", () => {
      const poor = found.flatMap(({ path, schema }) =>
        Object.entries(schema.properties ?? {})
          .filter(
            ([, { description = "", examples = [] }]) =>
              !/^\P{Ll}.*\.$/u.test(description) || examples.length === 0,
          )
          .map(([key]) => `${path}.${key}`),
      );
      assert.deepEqual(poor, []);
    });

    test("closes and names every mapping", () => {
      const open = found
        .filter(({ schema }) => schema.properties !== undefined)
        .filter(({ schema }) => schema.additionalProperties !== false || schema.title === undefined)
        .map(({ path }) => path);
      assert.deepEqual(open, []);
    });

    test("says of every word of a vocabulary what it means", () => {
      const silent = found
        .filter(({ schema }) => schema.enum?.length !== schema.enumDescriptions?.length)
        .map(({ path }) => path);
      assert.deepEqual(silent, []);
    });

    test("takes its own examples and defaults, which survive being written as YAML", () => {
      for (const { path, schema } of found) {
        const values = [
          ...(schema.examples ?? []),
          ...(schema.default === undefined ? [] : [schema.default]),
        ];
        if (values.length === 0) continue;
        const validate = compile({ ...schema, definitions: root.definitions ?? {} });
        for (const value of values) {
          validate(value);
          assert.deepEqual(validate.errors ?? [], [], path);
          assert.deepEqual(load(renderFlow(value)), value, path);
        }
      }
    });
  });
}
