import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PAGE_COLORS } from "../../src/accent.ts";
import { manifest } from "../../src/exports/manifest.ts";
import { siteWith, spoil } from "../fixture.ts";
import { SERIES } from "../fixture-content.ts";

test("a site can be installed, below its base path", () => {
  const { series } = siteWith({}, "https://user.github.io/quill/");
  assert.deepEqual(JSON.parse(manifest(series)), {
    id: "/quill/",
    name: "Quill",
    short_name: "Quill",
    description: "A workshop on the tools of writing.",
    lang: "en",
    dir: "ltr",
    start_url: "/quill/",
    scope: "/quill/",
    display: "minimal-ui",
    theme_color: "#fffefb",
    background_color: "#fffefb",
    icons: [{ src: "/quill/favicon.svg", sizes: "any", type: "image/svg+xml" }],
  });
});

test("an installed site reads from right to left where its language does", () => {
  const { series } = siteWith(spoil(SERIES, "name: Quill\n", "name: Quill\nlanguage: ar\n"));
  const { lang, dir } = JSON.parse(manifest(series));
  assert.deepEqual([lang, dir], ["ar", "rtl"]);
});

test("what surrounds a page has the colour of its paper", () => {
  const tokens = readFileSync("src/templates/styles/tokens.css", "utf8");
  assert.ok(tokens.includes(`--paper: light-dark(${PAGE_COLORS.light}, ${PAGE_COLORS.dark})`));
});
