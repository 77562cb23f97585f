import assert from "node:assert/strict";
import { test } from "node:test";
import { programStyles } from "../../src/bundle/program-styles.ts";
import { stylesOf } from "../../src/bundle/stylesheet.ts";
import { bigProgram } from "../big-program.ts";
import { siteWith, spoil } from "../fixture.ts";
import { PROGRAM } from "../fixture-content.ts";
import { towpathSite } from "../towpath.ts";

test("a series without parallel sessions and tracks adds nothing to the stylesheet", async () => {
  const site = towpathSite();
  assert.deepEqual(programStyles(site), { files: [], rules: "" });
  const { paths, files } = await stylesOf(site, programStyles(site));
  const css = new TextDecoder().decode(files.find(({ path }) => path === paths.style)?.content);
  assert.match(css, /\.item\b/);
  assert.doesNotMatch(css, /\.slot|\.column-|\.track-/);
});

test("places in a grid have a rule each, and some more for the next change of a program", () => {
  assert.deepEqual(programStyles(siteWith()), {
    files: ["parallel.css", "tracks.css"],
    rules: [
      "@layer parts{",
      ...[2, 3, 4].map((count) => `.rooms-${count}{--rooms:${count}}`),
      ...[2, 3, 4].map((line) => `.column-${line}{grid-column:${line}}`),
      ...[1, 2, 3, 4].map((line) => `.row-${line}{grid-row-start:${line}}`),
      ...[1, 2, 3, 4].map((span) => `.span-${span}{grid-row-end:span ${span}}`),
      "}",
    ].join(""),
  });
});

test("more rooms than fit a page go sideways below the width they need, while they are columns", () => {
  assert.match(
    programStyles(siteWith(bigProgram())).rules,
    /@media screen and \(min-width:62rem\) and \(max-width:1865px\)\{\.program:not\(\[data-filtered\]\) \.rooms-8\{--times-top:auto;>\.scroller\{overflow-x:auto\}\}\}/,
  );
});

test("300 talks in 8 rooms over 4 days need few rules", () => {
  assert.ok(programStyles(siteWith(bigProgram())).rules.length < 2000);
});

test("a series with a formula has italic letters for browsers that lack mathematical ones", () => {
  const filesWith = (title: string): readonly string[] =>
    programStyles(siteWith(spoil(PROGRAM, "title: A History of Ink", `title: ${title}`))).files;
  assert.deepEqual(filesWith("A History of Ink"), ["parallel.css", "tracks.css"]);
  assert.deepEqual(filesWith("A History of $x$"), ["parallel.css", "tracks.css", "maths.css"]);
});
