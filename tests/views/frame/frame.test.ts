import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { editionFrame, seriesFrame, shorten } from "../../../src/views/frame/frame.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { CONDUCT, EDITION, FIXTURE, SERIES } from "../../fixture-content.ts";
import { pagesOf } from "../../made.ts";

const NOW = "2026-01-01T00:00Z";
const facts = { title: "A page", description: "What it says." };

/** The frame of a page at a path that belongs to an edition, or to the series. */
function frameOf(path: string, id?: string, changes: Files = {}, now = NOW) {
  const context = contextAt(now, siteWith(changes));
  const edition = context.site.editions.find((other) => other.id === id);
  return edition === undefined
    ? seriesFrame({ ...facts, path }, context)
    : editionFrame({ ...facts, path, edition }, context);
}

/** The words of the navigation, the current one in brackets. */
function navigation(path: string, id?: string, changes: Files = {}): string[] {
  return frameOf(path, id, changes).navigation.map(({ label, isCurrent }) =>
    isCurrent ? `[${label}]` : label,
  );
}

describe("the navigation", () => {
  const all = ["2026", "Call for papers", "Program", "Papers", "Committees", "Venue", "People", "Editions"];

  test("shows what there is of an edition, and of the series", () => {
    assert.deepEqual(navigation("/code-of-conduct/"), all);
    assert.deepEqual(navigation("/2025/committees/", "2025"), ["2025", "[Committees]", "People", "Editions"]);
  });

  test("shows only what there is", () => {
    const only = {
      ...Object.fromEntries(Object.keys(FIXTURE).map((path) => [path, null])),
      [SERIES]: FIXTURE[SERIES] ?? null,
      [EDITION]: "start: 2026-03-28\n",
    };
    assert.deepEqual(navigation("/", "2026", only), ["[2026]"]);
  });

  for (const [path, current] of [
    ["/", "2026"],
    ["/2026/", "2026"],
    ["/2026/cfp/", "Call for papers"],
    ["/2026/talks/ink/", "Program"],
    ["/people/ada-morgan/", "People"],
    ["/2026/venue/", "Venue"],
  ] as const) {
    test(`marks ${current} on ${path}`, () => {
      const marked = navigation(path, "2026").filter((label) => label.startsWith("["));
      assert.deepEqual(marked, [`[${current}]`]);
    });
  }

  test("shows pages of the series that are meant for it, others are in the footer", () => {
    const changes = spoil(CONDUCT, "title: Code of conduct", "title: Code of conduct\nnav: true");
    assert.deepEqual(navigation("/", "2026", changes), ["[2026]", ...all.slice(1), "Code of conduct"]);
    const labels = (files: Files) =>
      frameOf("/", "2026", files).footer.links.map(({ label }) =>
        typeof label === "string" ? label : label.plain,
      );
    const always = ["Mailing list", "Feed", "Subscribe to the calendar", "Other formats"];
    assert.deepEqual([labels({}), labels(changes)], [["Code of conduct", ...always], always]);
  });

  test("leads below the base path", () => {
    const context = contextAt(NOW, siteWith({}, "https://user.github.io/quill/"));
    const { navigation, canonical, home } = seriesFrame({ ...facts, path: "/people/" }, context);
    assert.equal(navigation[0]?.href, "/quill/2026/");
    assert.deepEqual([canonical, home], ["https://user.github.io/quill/people/", "/quill/"]);
  });
});

describe("above a page stands", () => {
  test("nothing on those of the current edition, and of the series", () => {
    assert.deepEqual([frameOf("/2026/", "2026").notices, frameOf("/people/").notices], [[], []]);
  });

  test("that it is of an archive, with the way to the current edition", () => {
    assert.deepEqual(frameOf("/2025/", "2025").notices, [
      { text: "This is the archive of Quill 2025.", link: { label: "Go to Quill 2026", href: "/2026/" } },
    ]);
  });

  test("that its edition is cancelled, or was", () => {
    const changes = spoil(EDITION, "ordinal: 3", "cancelled: The lake was closed.");
    assert.deepEqual(frameOf("/2026/", "2026", changes).notices, [
      { text: "Quill 2026 is cancelled. The lake was closed." },
    ]);
    assert.deepEqual(frameOf("/2026/", "2026", changes, "2026-06-01T00:00Z").notices, [
      { text: "Quill 2026 was cancelled. The lake was closed." },
    ]);
  });
});

test("a page is written in the direction of its language", () => {
  const directionOf = (language: string) =>
    frameOf("/", "2026", spoil(SERIES, "title:", `language: ${language}\ntitle:`)).direction;
  assert.deepEqual(["en", "ar", "he", "fa-IR", "ja"].map(directionOf), ["ltr", "rtl", "rtl", "rtl", "ltr"]);
});

test("a page loads the fonts early where it is written in Latin letters", () => {
  const fontsOf = (language: string) =>
    frameOf("/", "2026", spoil(SERIES, "title:", `language: ${language}\ntitle:`)).fonts;
  assert.deepEqual(fontsOf("fr"), ["/assets/sans.woff2", "/assets/serif.woff2"]);
  assert.deepEqual(["ar", "ja", "zh-Hant", "ru"].map(fontsOf), [[], [], [], []]);
});

describe("where a page is shared", () => {
  const shareOf = (path: string, id?: string) => frameOf(path, id).share;

  test("it has the image of its edition, or of the current one", () => {
    const image = (id: string) => ({
      address: `https://quill.example.org/${id}/card.png`,
      width: 1200,
      height: 630,
      alternative: `Quill ${id}`,
    });
    assert.deepEqual(shareOf("/2025/", "2025"), { locale: "en_US", image: image("2025") });
    assert.deepEqual(shareOf("/people/"), { locale: "en_US", image: image("2026") });
  });

  test("a talk has an image of its own, with its title for those who do not see it", () => {
    const talk = pagesOf(contextAt(NOW)).talks.find(({ path }) => path === "/2026/talks/ink/");
    assert.deepEqual(talk?.frame.share.image, {
      address: "https://quill.example.org/2026/talks/ink/card.png",
      width: 1200,
      height: 630,
      alternative: "A History of Ink · Quill 2026",
    });
  });

  test("there is no image where none are made", () => {
    const context = contextAt(NOW);
    const shell = { ...context.shell, hasCards: false };
    const frame = seriesFrame({ ...facts, path: "/" }, { ...context, shell });
    assert.deepEqual(frame.share, { locale: "en_US", image: undefined });
  });

  test("the locale is that of the language, with its likely territory", () => {
    const localeOf = (language: string) =>
      frameOf("/", "2026", spoil(SERIES, "title:", `language: ${language}\ntitle:`)).share.locale;
    assert.deepEqual(["de", "pt-BR", "ja", "en-GB"].map(localeOf), ["de_DE", "pt_BR", "ja_JP", "en_GB"]);
  });
});

test("a description is cut at the end of a word", () => {
  assert.equal(shorten("One two\n three", 20), "One two three");
  assert.equal(shorten("One two three", 9), "One two…");
});

test("the current edition is known to search engines by the address of the site and by its own", () => {
  const context = contextAt(NOW);
  const { homes, notFound } = pagesOf(context);
  assert.deepEqual(
    homes.map(({ path, frame }) => [path, frame.canonical, frame.title]),
    [
      ["/", "https://quill.example.org/", "Quill · Workshop on Writing Tools"],
      ["/2026/", "https://quill.example.org/2026/", "Quill 2026 · Third Workshop on Writing Tools"],
      ["/2025/", "https://quill.example.org/2025/", "Quill 2025 · Workshop on Writing Tools"],
    ],
  );
  assert.deepEqual(
    notFound.map(({ frame }) => frame.isHidden),
    [true],
  );
});
