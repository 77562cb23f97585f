import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { schemaFileOf } from "../../src/reference/json-schema.ts";
import { FILE_KINDS, findKind } from "../../src/reference/kinds.ts";
import { modelineFor, SCHEMA_FOLDER } from "../../src/reference/modeline.ts";
import { FIXTURE } from "../fixture-content.ts";

const PATHS_OF_EDITION = [
  "edition.yaml",
  "dates.yaml",
  "organizers.yaml",
  "pc.yaml",
  "papers.yaml",
  "program.yaml",
];

test("the path of a modeline starts from the file's folder, and ends at a schema that exists", () => {
  const modeline = modelineFor("editions/2021/program.yaml") ?? "";
  assert.equal(modeline, "# yaml-language-server: $schema=../../src/reference/schemas/program.schema.json");
  const paths = [
    "data/series.yaml",
    "data/people.yaml",
    ...PATHS_OF_EDITION.map((name) => `editions/2021/${name}`),
  ];
  const lost = paths.filter((path) => {
    const [, relative = ""] = /\$schema=(\S+)/.exec(modelineFor(path) ?? "") ?? [];
    return !existsSync(join(dirname(path), relative));
  });
  assert.deepEqual(lost, []);
});

test("Markdown files and files of no kind have no modeline", () => {
  const paths = ["editions/2021/cfp.md", "content/about.md", "editions/2021/talks.yaml", "data/dates.yaml"];
  assert.deepEqual(
    paths.map((path) => modelineFor(path)),
    [undefined, undefined, undefined, undefined],
  );
});

test("every file of the content is of one kind, and every kind occurs", () => {
  const paths = Object.keys(FIXTURE).filter((path) => !path.startsWith("public/"));
  const names = paths.map((path) => findKind(path)?.name);
  assert.ok(!names.includes(undefined));
  // The looks of the fixture are the usual ones.
  const all = [...new Set([...names, "tokens", "theme-page"])];
  assert.deepEqual(all.sort(), FILE_KINDS.map(({ name }) => name).sort());
});

test("the settings of VS Code give the same schemas to the same files, modeline or not", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  const expected = FILE_KINDS.filter(({ isMarkdown }) => !isMarkdown).map((kind) => [
    `${SCHEMA_FOLDER}/${schemaFileOf(kind)}`,
    kind.patterns[0],
  ]);
  assert.deepEqual(Object.entries(settings["yaml.schemas"]).sort(), expected.sort());
});
