import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { COLORS_OF_PAGES } from "../../src/accent.ts";
import { manifest } from "../../src/exports/manifest.ts";
import { siteWith, spoil } from "../fixture.ts";
import { SERIES } from "../fixture-content.ts";

test("a site can be installed, below its base path", () => {
  const site = siteWith({}, "https://user.github.io/quill/");
  assert.deepEqual(JSON.parse(manifest(site)), {
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
    icons: [
      { src: "/quill/favicon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/quill/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/quill/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/quill/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  });
});

test("an installed site reads from right to left where its language does", () => {
  const site = siteWith(spoil(SERIES, "name: Quill\n", "name: Quill\nlanguage: ar\n"));
  const { lang, dir } = JSON.parse(manifest(site));
  assert.deepEqual([lang, dir], ["ar", "rtl"]);
});

test("what surrounds a page, and is measured against, are the colours of the stylesheet", () => {
  const tokens = readFileSync("src/templates/styles/foundations/tokens.css", "utf8");
  for (const [name, { light, dark }] of Object.entries(COLORS_OF_PAGES))
    assert.ok(tokens.includes(`--${name}: light-dark(${light}, ${dark})`), name);
});
