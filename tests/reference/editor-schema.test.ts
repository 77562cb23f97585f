import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { editorSchemaOf } from "../../src/reference/editor-schema.ts";
import { FILE_KINDS } from "../../src/reference/kinds.ts";
import { ZONE_NAMES } from "../../src/reference/zone-names.ts";

describe("what an editor reads", () => {
  const schemas = new Map(FILE_KINDS.map((kind) => [kind.name, editorSchemaOf(kind)]));

  test("offers no value of somebody else's: an example is told, not completed", () => {
    for (const [name, schema] of schemas)
      assert.doesNotMatch(JSON.stringify(schema), /"examples":\[/, `the schema of ${name}`);
    assert.deepEqual(schemas.get("series")?.properties?.name, {
      type: "string",
      minLength: 1,
      description: "The short name, used in titles. Example: FastPath",
    });
  });

  test("offers every time zone, and takes a name that it does not offer", () => {
    const { timezone } = schemas.get("edition")?.properties ?? {};
    assert.deepEqual(timezone?.anyOf, [{ $ref: "#/definitions/zoneName" }, { type: "string" }]);
    assert.deepEqual(schemas.get("dates")?.properties?.timezone?.anyOf?.[0], { const: "AoE" });
    assert.deepEqual(schemas.get("edition")?.definitions?.zoneName?.enum, ZONE_NAMES);
    assert.ok(ZONE_NAMES.length > 400 && new Set(ZONE_NAMES).size === ZONE_NAMES.length);
  });

  test("each zone is one that Node knows", () => {
    for (const timeZone of ZONE_NAMES) assert.ok(new Intl.DateTimeFormat("en", { timeZone }));
  });
});
