import assert from "node:assert/strict";
import { test } from "node:test";
import { contextAt, siteWith } from "../../fixture.ts";
import { pagesOf } from "../../made.ts";
import { pageAt, renderSite } from "../../site/rendered.ts";

const below = siteWith({}, "https://user.github.io/quill/");

test("every home page names the feeds in its head, and links one at its news", () => {
  const { homes } = pagesOf(contextAt("2026-01-01T12:00Z", below));
  const feeds = homes.map(({ frame, feed }) => [
    ...frame.alternates.filter(({ href }) => /feed/.test(href)),
    feed,
  ]);
  const expected = [
    { type: "application/atom+xml", href: "/quill/feed.xml", title: "News from Quill" },
    { type: "application/feed+json", href: "/quill/feed.json", title: "News from Quill" },
    { label: "Feed", href: "/quill/feed.xml" },
  ];
  assert.deepEqual(
    feeds,
    homes.map(() => expected),
  );
});

test("pages link the feed in the footer, and a person's own pages elsewhere as theirs", async () => {
  const site = await renderSite(siteWith());
  for (const path of ["/2026/", "/2025/", "/people/"])
    assert.match(pageAt(site, path), /<footer[\s\S]*<a href="\/feed.xml">Feed<\/a>[\s\S]*<\/footer>/);
  const person = pageAt(site, "/people/ada-morgan/");
  const own = [...person.matchAll(/<a href="([^"]+)" rel="me">/g)].map(([, href]) => href);
  assert.deepEqual(own, ["https://ada.example.org/", "https://orcid.org/0000-0002-1825-0097"]);
});
