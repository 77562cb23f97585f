import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { PAGE_FOLDER, referenceFiles } from "../../src/reference/files.ts";
import { SCHEMA_FOLDER } from "../../src/reference/modeline.ts";

const files = referenceFiles();

for (const { path, text } of files) {
  test(`${path} says what the schemas say`, () => {
    assert.ok(readFileSync(path, "utf8") === text, "It is stale: run `npm run schemas`.");
  });
}

test("no schema and no page is left of a kind of file that is gone", () => {
  const present = [SCHEMA_FOLDER, PAGE_FOLDER].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  assert.deepEqual(present.sort(), files.map(({ path }) => path).sort(), "Run `npm run schemas`.");
});

test("links between the pages lead to headings that exist", () => {
  const texts = new Map(files.map(({ path, text }) => [path.replace(`${PAGE_FOLDER}/`, ""), text]));
  const dead = files.flatMap(({ text }) =>
    [...text.matchAll(/\]\(([\w.-]*\.md)?(?:#([\w-]+))?\)/g)].filter(([, page, anchor]) => {
      const target = page === undefined ? text : texts.get(page);
      const anchors = [...(target ?? "").matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
        title.toLowerCase().replaceAll(" ", "-"),
      );
      return target === undefined || (anchor !== undefined && !anchors.includes(anchor));
    }),
  );
  assert.deepEqual(dead, []);
  assert.match(texts.get("program.md") ?? "", /\[person\]\(#person\)/);
});
