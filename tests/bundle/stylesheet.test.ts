import assert from "node:assert/strict";
import { test } from "node:test";
import { stylesOf } from "../../src/bundle/stylesheet.ts";
import { siteWith } from "../fixture.ts";

test("what pages load early is one file of each family, which the stylesheets of page and paper name", async () => {
  const { paths, fonts, files } = await stylesOf(siteWith(), { files: [], rules: "" });
  const names = fonts.map((path) => path.replace("/assets/", ""));
  assert.deepEqual(
    names.map((name) => name.replace(/\.\w+\.woff2$/, "")),
    ["source-sans-3-latin-wght-normal", "source-serif-4-latin-600-normal"],
  );
  for (const sheet of [paths.style, paths.sheets]) {
    const css = new TextDecoder().decode(files.find(({ path }) => path === sheet)?.content);
    assert.deepEqual(
      names.filter((name) => !css.includes(name)),
      [],
    );
  }
});
