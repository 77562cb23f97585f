import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { schedulesOf } from "./reader.ts";
import { SITES } from "./sites.ts";

/** A folder with the published schemas of conference schedules (https://c3voc.de/schedule/). */
const folder = process.env.LECTERN_FORMATS;
const skip = folder === undefined && "LECTERN_FORMATS names no folder with the published schemas.";

describe("against the published schemas", { skip }, () => {
  const read = (name: string): string => readFileSync(join(folder ?? "", name), "utf8");

  function xmlProblems(text: string): string {
    using document = XmlDocument.fromString(text);
    using schema = XmlDocument.fromString(read("schedule.xml.xsd"));
    using validator = XsdValidator.fromDoc(schema);
    try {
      validator.validate(document);
      return "";
    } catch (error) {
      return String(error);
    }
  }

  function jsonProblems(text: string): unknown {
    const { $schema, ...schema } = JSON.parse(read("schedule.schema.json"));
    assert.match($schema, /draft-06/);
    const ajv = new Ajv.default({ strict: false, allErrors: true, formats: { color: /^#[0-9a-f]{6}$/ } });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    return validate(JSON.parse(text)) ? [] : validate.errors;
  }

  for (const [name, load] of Object.entries(SITES))
    test(`every schedule of ${name} is valid`, () => {
      const files = [...schedulesOf(load())];
      assert.ok(files.length >= 2);
      for (const [path, text] of files) {
        if (path.endsWith(".xml")) assert.equal(xmlProblems(text), "", path);
        else assert.deepEqual(jsonProblems(text), [], path);
      }
    });

  test("a repeated id, an unknown offset and a name too short are found: the schemas are at work", () => {
    const schedules = schedulesOf(SITES["a series with everything"]?.() ?? assert.fail());
    const xml = schedules.get("/2026/schedule.xml") ?? "";
    const json = schedules.get("/2026/schedule.json") ?? "";
    const [first = "", second = ""] = [...xml.matchAll(/<event guid="[^"]+" id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    assert.match(xmlProblems(xml.replace(`id="${first}"`, `id="${second}"`)), /Duplicate key-sequence/);
    assert.match(xmlProblems(xml.replaceAll("+01:00<", "<")), /\[facet 'pattern'\]/);
    assert.notDeepEqual(jsonProblems(json.replace('"acronym": "quill2026"', '"acronym": "q"')), []);
  });
});
