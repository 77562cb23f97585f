import assert from "node:assert/strict";
import { test } from "node:test";
import { contextAt, type Files, siteWith, viewsOf } from "../../fixture.ts";

const page = (title: string, more: string) => `---\ntitle: ${title}\n${more}\n---\nText.\n`;

function navigationAt(path: string, files: Files) {
  const views = viewsOf(contextAt("2026-01-01T00:00Z", siteWith(files)));
  return views.find((view) => view.path === path)?.frame.navigation ?? [];
}

test("pages that name the same menu stand under one entry, in their order", () => {
  const files = {
    "editions/2026/travel.md": page("Travel", "menu: Attending\norder: 2"),
    "editions/2026/visa.md": page("Visa", "menu: Attending\norder: 1"),
    "editions/2026/alone.md": page("Alone", "menu: Nobody else"),
  };
  const navigation = navigationAt("/2026/travel/", files);
  const labels = navigation.map(({ label }) => label);
  assert.ok(labels.includes("Alone") && !labels.includes("Nobody else") && !labels.includes("Travel"));
  const menu = navigation.find(({ label }) => label === "Attending");
  assert.deepEqual(
    [menu?.isCurrent, menu?.items.map(({ label, isCurrent }) => [label, isCurrent])],
    [
      true,
      [
        ["Visa", false],
        ["Travel", true],
      ],
    ],
  );
});

test("several calls stand under one entry by themselves", () => {
  const files = { "editions/2026/calls/posters.md": "---\ntitle: Call for posters\n---\nText.\n" };
  const calls = navigationAt("/2026/", files).find(({ items }) => items.length > 0);
  assert.deepEqual([calls?.label, calls?.items.length], ["Calls", 2]);
  assert.ok(navigationAt("/2026/", {}).every(({ items }) => items.length === 0));
});
