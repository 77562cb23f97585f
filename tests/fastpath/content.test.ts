import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FILE_KINDS, findKind } from "../../src/reference/kinds.ts";
import { modelineFor } from "../../src/reference/modeline.ts";
import { examineSite } from "../../src/site.ts";
import { contentFiles, contentOf } from "../reference/content.ts";
import { validatorOf } from "../reference/validator.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { told } from "../told.ts";

describe("the content of FastPath", () => {
  const files = contentFiles(".");

  test("has no errors", () => {
    const { site, problems } = examineSite(".", { now: AFTERWARDS });
    assert.ok(site !== undefined, problems.map(told).join("\n"));
    assert.deepEqual([site.editions.length, site.people.length], [8, 41]);
  });

  test("leads editors to a schema in the first line of every YAML file", () => {
    const yamlFiles = files.filter(({ path }) => path.endsWith(".yaml"));
    assert.ok(yamlFiles.length > 10);
    const wrong = yamlFiles
      .map(({ path, text }) => ({ path, line: text.split("\n")[0], modeline: modelineFor(path) }))
      .filter(({ line, modeline }) => modeline === undefined || line !== modeline);
    assert.deepEqual(wrong, []);
  });

  test("is right by the schemas of editors", () => {
    for (const { path, text } of files) {
      const kind = FILE_KINDS.find(({ name }) => name === findKind(path)?.name);
      assert.ok(kind !== undefined, path);
      const validate = validatorOf(kind.name);
      validate(contentOf(path, text));
      assert.deepEqual(validate.errors ?? [], [], path);
    }
  });
});
