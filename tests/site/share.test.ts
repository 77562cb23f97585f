import assert from "node:assert/strict";
import { test } from "node:test";
import type { Site } from "../../src/model/site.ts";
import { fileOf } from "../../src/urls.ts";
import { builtFiles } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { SERIES } from "../fixture-content.ts";
import { AFTERWARDS, unescapeHtml } from "./rendered.ts";

/** The share tags of every page by name, and the files that were made. */
async function shared(site: Site, hasCards: boolean) {
  const files = await builtFiles(site, AFTERWARDS, { hasCards });
  const pages = files.flatMap(({ file, content }) =>
    typeof content === "string" && file.endsWith(".html") && !content.includes('content="noindex"')
      ? [content]
      : [],
  );
  const tags = pages.map((html) =>
    Object.fromEntries(
      [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g)].map(
        ([, name = "", content = ""]) => [name, unescapeHtml(content)],
      ),
    ),
  );
  return { tags, names: new Set(files.map(({ file }) => file)) };
}

test("every page names an image that is there", async () => {
  const { tags, names } = await shared(siteWith({}, "https://user.github.io/quill/"), true);
  assert.ok(tags.length > 20);
  for (const page of tags) {
    const { pathname, origin } = new URL(page["og:image"] ?? "");
    assert.equal(origin, "https://user.github.io");
    assert.ok(names.has(fileOf(pathname.replace("/quill/", "/"))), pathname);
    assert.equal(page["twitter:card"], "summary_large_image");
    assert.deepEqual([page["og:image:width"], page["og:image:height"]], ["1200", "630"]);
    assert.ok(page["og:image:alt"]);
  }
  assert.equal(new Set(tags.map((page) => page["og:image"])).size, 10);
});

for (const [story, changes, hasCards] of [
  ["switched off in the series", spoil(SERIES, "contact:", "cards: false\ncontact:"), true],
  ["not wanted of a build", {}, false],
] as const) {
  test(`without cards, ${story}, no page names an image and none is made`, async () => {
    const { tags, names } = await shared(siteWith(changes), hasCards);
    assert.deepEqual(
      [...names].filter((name) => name.endsWith("card.png")),
      [],
    );
    assert.deepEqual(new Set(tags.map((page) => page["twitter:card"])), new Set(["summary"]));
    assert.ok(tags.every((page) => !("og:image" in page)));
    assert.ok(names.has("icon-192.png"));
  });
}
