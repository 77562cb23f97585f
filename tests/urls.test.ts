import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calendarBeside } from "../src/file-urls.ts";
import { pathsOf } from "../src/kinds/site-paths.ts";
import { markdownRenderer } from "../src/markdown/html.ts";
import { addressOf, addressOfTarget, fileOf, hrefOf, hrefOfTarget } from "../src/urls.ts";
import { siteWith } from "./fixture.ts";

const root = siteWith().series;
const { series: below } = siteWith({}, "https://user.github.io/quill");

const inFormats = (path: string): string[] => ["bib", "ris", "json"].map((format) => `${path}.${format}`);

test("every page and file of a site has its place", () => {
  const { people, ...site } = siteWith();
  assert.ok(people.length > 0);
  const talks = [
    ...["ink", "inkwells-revisited", "the-blotter", "folding", "binding", "will-we-write"],
    ...["writing-by-moonlight", "final-word"],
  ];
  const speakers = ["ada-morgan", "li-ming", "jo-ost", "tom-vale", "eve-stone", "minsoo-rhu"];
  const paths = [
    ...["/", "/2026/", "/2026/cfp/", "/2026/cfp.txt", "/2026/program/"],
    ...talks.flatMap((talk) => [`/2026/talks/${talk}/`, `/2026/talks/${talk}.ics`]),
    ...["/2026/calendar.ics", "/2026/days/2026-03-28.ics", "/2026/days/2026-03-29.ics"],
    ...["/2026/sessions/nibs.ics", "/2026/sessions/hands-on.ics", "/2026/tracks/tools.ics"],
    ...["/2026/rooms/main.ics", "/2026/rooms/annex.ics", "/2026/dates.ics"],
    ...[
      "/2026/program/print/",
      "/2026/program/pocket/",
      "/2026/program/rooms/",
      "/2026/program/chairs/",
      "/2026/now/",
      "/2026/formats/",
      "/2025/formats/",
    ],
    ...["/2026/papers/", "/2026/committees/", "/2026/venue/", "/2025/", "/2025/committees/"],
    ...["/2026/schedule.xml", "/2026/schedule.json", "/feed.xml", "/feed.json"],
    ...[
      "/editions/",
      "/people/",
      "/code-of-conduct/",
      "/search/",
      "/offline/",
      "/manifest.webmanifest",
      "/sw.js",
      "/calendar.ics",
      "/api/revisions.json",
    ],
    ...["index", "series", "people", "editions/2026", "editions/2025", "schema"].map(
      (name) => `/api/v1/${name}.json`,
    ),
    ...speakers.map((person) => `/people/${person}.ics`),
    ...["/2026/papers/inkwell/", "/2026/papers/blotter/"],
    ...["/2026/citations", "/2026/papers/inkwell/citation", "/2026/papers/blotter/citation"].flatMap(
      inFormats,
    ),
    ...["ink", "will-we-write", "writing-by-moonlight"].flatMap((talk) =>
      inFormats(`/2026/talks/${talk}/citation`),
    ),
    ...["/404.html", "/sitemap.xml", "/robots.txt", "/favicon.svg"],
    ...["/icon-192.png", "/icon-512.png", "/icon-maskable-512.png", "/apple-touch-icon.png"],
  ];
  assert.deepEqual(pathsOf({ ...site, people: [] }).sort(), paths.sort());
});

describe("a path of the site", () => {
  test("is a link below the base path, and an address in full", () => {
    assert.equal(hrefOf(root, "/2026/cfp/"), "/2026/cfp/");
    assert.equal(hrefOf(below, "/2026/cfp/"), "/quill/2026/cfp/");
    assert.equal(hrefOf(below, "/"), "/quill/");
    assert.equal(addressOf(below, "/2026/cfp/"), "https://user.github.io/quill/2026/cfp/");
  });

  test("is encoded where its letters are not ASCII", () => {
    assert.equal(hrefOf(below, "/people/李明/"), "/quill/people/%E6%9D%8E%E6%98%8E/");
  });

  test("is a file, or an index of its folder", () => {
    assert.deepEqual(["/", "/2026/cfp/", "/2026/cfp.txt"].map(fileOf), [
      "index.html",
      "2026/cfp/index.html",
      "2026/cfp.txt",
    ]);
  });
});

test("a page has its calendar beside it", () => {
  assert.equal(calendarBeside("/quill/2026/talks/ink/"), "/quill/2026/talks/ink.ics");
});

describe("what an organizer links", () => {
  for (const [target, href, address] of [
    ["https://a.org/b", "https://a.org/b", "https://a.org/b"],
    ["mailto:a@b.org", "mailto:a@b.org", "mailto:a@b.org"],
    ["papers/a b.pdf", "/quill/papers/a%20b.pdf", "https://user.github.io/quill/papers/a%20b.pdf"],
    ["/2026/venue/?a=1#b", "/quill/2026/venue/?a=1#b", "https://user.github.io/quill/2026/venue/?a=1#b"],
    ["#aims", "#aims", "https://user.github.io/quill/#aims"],
  ] as const) {
    test(`${target} is a link to ${href}, in full ${address}`, () => {
      assert.equal(hrefOfTarget(below, target), href);
      assert.equal(addressOfTarget(below, target), address);
    });
  }
});

describe("a file below public/ whose name holds signs of addresses", () => {
  const FILES = [
    "files/100% done.pdf",
    "files/Talk #1.pdf",
    "files/a?b.pdf",
    "files/a%20b.pdf",
    "map.pdf",
    "李 明.pdf",
    "50%.png",
  ];
  const { series: own } = siteWith(
    Object.fromEntries(FILES.map((file) => [`public/${file}`, "-"])),
    "https://user.github.io/quill/",
  );
  for (const [target, href] of [
    ["files/100% done.pdf", "/quill/files/100%25%20done.pdf"],
    ["files/100%25%20done.pdf", "/quill/files/100%25%20done.pdf"],
    ["/files/100% done.pdf", "/quill/files/100%25%20done.pdf"],
    ["files/Talk #1.pdf", "/quill/files/Talk%20%231.pdf"],
    ["files/Talk%20#1.pdf", "/quill/files/Talk%20%231.pdf"],
    ["files/Talk%20%231.pdf#page=2", "/quill/files/Talk%20%231.pdf#page=2"],
    ["files/Talk #1.pdf#page=2", "/quill/files/Talk%20%231.pdf#page=2"],
    ["files/a?b.pdf", "/quill/files/a%3Fb.pdf"],
    ["files/a%3Fb.pdf?version=2", "/quill/files/a%3Fb.pdf?version=2"],
    ["files/a%20b.pdf", "/quill/files/a%2520b.pdf"],
    ["map.pdf#page=2", "/quill/map.pdf#page=2"],
    ["李 明.pdf", "/quill/%E6%9D%8E%20%E6%98%8E.pdf"],
    ["50%.png", "/quill/50%25.png"],
  ] as const) {
    test(`is linked by ${target}`, () => {
      assert.equal(hrefOfTarget(own, target), href);
      assert.equal(addressOfTarget(own, target), `https://user.github.io${href}`);
      assert.ok(FILES.includes(decodeURIComponent(href.replace(/^\/quill\/|[?#].*$/g, ""))));
    });
  }

  test("is linked from a text as from a key", () => {
    const html = markdownRenderer("en")(
      "[a](<files/Talk #1.pdf>) [b](files/Talk%20%231.pdf#page=2) ![c](50%25.png) [d](<files/100% done.pdf>) [e](<files/a?b.pdf>)",
      { hrefOf: (url) => hrefOfTarget(own, url) },
    );
    assert.deepEqual(
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, href]) => href),
      [
        "/quill/files/Talk%20%231.pdf",
        "/quill/files/Talk%20%231.pdf#page=2",
        "/quill/50%25.png",
        "/quill/files/100%25%20done.pdf",
        "/quill/files/a%3Fb.pdf",
      ],
    );
  });
});
