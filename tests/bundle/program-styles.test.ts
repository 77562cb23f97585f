import assert from "node:assert/strict";
import { test } from "node:test";
import { programStyles } from "../../src/eleventy/program-styles.ts";
import { bundleStyles } from "../../src/eleventy/stylesheet.ts";
import { loadSite } from "../../src/site.ts";
import { bigProgram } from "../big-program.ts";
import { siteWith } from "../fixture.ts";

test("a series without parallel sessions and tracks adds nothing to the stylesheet", async () => {
  const site = loadSite(".");
  assert.deepEqual(programStyles(site), { files: [], rules: "" });
  const { page, files } = await bundleStyles(site.series, programStyles(site));
  const css = new TextDecoder().decode(files.find(({ path }) => path === page)?.content);
  assert.match(css, /\.item\b/);
  assert.doesNotMatch(css, /\.slot|\.column-|\.track-/);
});

test("places in a grid have a rule each, where a program uses them", () => {
  assert.deepEqual(programStyles(siteWith()), {
    files: ["parallel.css", "tracks.css"],
    rules: [
      "@layer parts {",
      ".rooms-2 { --rooms: 2 }",
      ".column-2 { grid-column: 2 }",
      ".column-3 { grid-column: 3 }",
      ".row-2 { grid-row-start: 2 }",
      ".span-2 { grid-row-end: span 2 }",
      ".span-3 { grid-row-end: span 3 }",
      "}",
    ].join("\n"),
  });
});

test("more rooms than fit a page scroll sideways below the width they need", () => {
  assert.match(
    programStyles(siteWith(bigProgram())).rules,
    /^@media screen and \(max-width: 1881px\) \{ \.rooms-8 \{ overflow-x: auto \} \}$/m,
  );
});

test("300 talks in 8 rooms over 4 days need few rules", () => {
  assert.ok(programStyles(siteWith(bigProgram())).rules.length < 1000);
});
