import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { XmlDocument } from "libxml2-wasm";
import { DateTime } from "luxon";
import { toldItems } from "../../../src/exports/calendar/told.ts";
import { atomFeed } from "../../../src/exports/feed/atom.ts";
import { feedOf } from "../../../src/exports/feed/feed.ts";
import { jsonFeed } from "../../../src/exports/feed/json-feed.ts";
import type { Site } from "../../../src/model/site.ts";
import { fingerprintsOf } from "../../../src/revisions/fingerprints.ts";
import { type Ledger, revisionsIn } from "../../../src/revisions/ledger.ts";
import { revise } from "../../../src/revisions/revise.ts";
import { continueStories, withChanges } from "../../../src/revisions/stories.ts";
import { type Files, siteWith, spoil } from "../../fixture.ts";
import { DATES, EDITION, FIXTURE, PROGRAM, SERIES } from "../../fixture-content.ts";
import { towpathSite } from "../../towpath.ts";

const FIRST = DateTime.utc(2026, 1, 1, 12);
const SECOND = DateTime.utc(2026, 2, 2, 12);
const THIRD = DateTime.utc(2026, 3, 3, 12);

interface Published {
  readonly atom: string;
  readonly json: string;
  readonly ledger: Ledger;
}

/** The feeds of a site, published at a moment after others. */
function publish(site: Site, now = FIRST, previous?: Published): Published {
  const items = revise(previous?.ledger, fingerprintsOf(site), now, toldItems(site));
  const ledger = continueStories(items, previous?.ledger, site, now);
  const feed = feedOf(withChanges(site, ledger), revisionsIn(ledger, now));
  return { atom: atomFeed(feed), json: jsonFeed(feed), ledger };
}

/** What a reader sees: newest first. */
function entriesIn({ atom }: Published) {
  return (parseAtomFeed(atom).entries ?? []).map(({ id, title, updated, published, content, links }) => ({
    id,
    title: title?.value,
    updated,
    published,
    content: content?.value?.trim(),
    address: links?.[0]?.href,
  }));
}

const titlesIn = (published: Published) => entriesIn(published).map(({ title }) => title);

const LATER = spoil(PROGRAM, 'start: "14:30"', 'start: "15:00"');
const HOSTILE = `</script> &amp; &lt; "q" 'a' ]]> ]]> \u202e ${"Ω".repeat(300)} 李明 💥`;

const SITES: Readonly<Record<string, () => Site>> = {
  Towpath: () => towpathSite(),
  "a series with everything": () => siteWith(),
  "a hostile series": () =>
    siteWith({
      ...spoil(EDITION, "The program is online.", JSON.stringify(`**${HOSTILE}**`)),
      ...spoil(SERIES, "A workshop on the tools of writing.", JSON.stringify(HOSTILE)),
      ...spoil(DATES, "date: 2026-01-15", `label: ${JSON.stringify(HOSTILE)}, date: 2026-01-15`),
    }),
  "a series without news": () =>
    siteWith({
      ...without(EDITION, /news:[\s\S]*?links:/, "links:"),
      ...without(DATES, /, was: \[.*\]/, ""),
    }),
};

function without(path: string, pattern: RegExp, rest: string): Files {
  return { [path]: (FIXTURE[path] ?? "").replace(pattern, rest) };
}

for (const [name, load] of Object.entries(SITES))
  describe(`the feeds of ${name}`, () => {
    const site = load();
    const published = publish(site);

    test("have what RFC 4287 asks for", () => {
      using document = XmlDocument.fromString(published.atom);
      const a = { a: "http://www.w3.org/2005/Atom" };
      const number = (path: string) => document.eval(`count(${path})`, a);
      const entries = number("/a:feed/a:entry");
      for (const element of ["id", "title", "updated", "author/a:name", "link[@rel='self']"])
        assert.equal(number(`/a:feed/a:${element}`), 1, element);
      for (const element of ["id", "title", "updated", "content[@type='html']", "link[@rel='alternate']"])
        assert.equal(number(`/a:feed/a:entry[count(a:${element}) = 1]`), entries, element);
      const texts = (path: string) =>
        document.find(path, a).map((node) => (node as { content?: string }).content ?? "");
      const ids = texts("//a:id");
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        ids.filter((id) => !/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)),
        [],
      );
      const moments = [...texts("//a:updated"), ...texts("//a:published")];
      assert.ok(moments.length > 0);
      assert.deepEqual(
        moments.filter((moment) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment)),
        [],
      );
      const updated = texts("/a:feed/a:entry/a:updated");
      assert.deepEqual(updated, updated.toSorted().toReversed());
      if (updated.length > 0) assert.equal(document.eval("string(/a:feed/a:updated)", a), updated[0]);
    });

    test("tell the same as Atom and as JSON Feed 1.1", () => {
      const value = JSON.parse(published.json);
      assert.equal(value.version, "https://jsonfeed.org/version/1.1");
      assert.equal(value.feed_url, new URL("feed.json", site.series.url).href);
      const items = parseJsonFeed(published.json).items ?? [];
      assert.deepEqual(
        items.map(({ id, title, date_modified, date_published, content_html, url }) => ({
          id,
          title,
          updated: date_modified,
          published: date_published,
          content: content_html?.trim(),
          address: url,
        })),
        entriesIn(published),
      );
    });

    test("are the same bytes when nothing has changed", () => {
      const again = publish(site, SECOND, published);
      assert.deepEqual([again.atom, again.json], [published.atom, published.json]);
    });
  });

describe("a feed", () => {
  test("tells news and changed deadlines in full, with absolute links, newest first", () => {
    const entries = entriesIn(publish(siteWith({}, "https://user.github.io/quill/")));
    assert.deepEqual(
      entries.map(({ id, ...entry }) => entry),
      [
        {
          title: "Quill 2026: The program is online.",
          updated: "2026-02-10T00:00:00Z",
          published: "2026-02-10T00:00:00Z",
          content: "<p>The program is online.</p>",
          address: "https://user.github.io/quill/2026/program/",
        },
        {
          title: "Quill 2026: Submission extended to January 15, 2026, AoE",
          // Before this was published first, it was known by the day that it superseded; the first build was earlier.
          updated: "2026-01-01T12:00:00Z",
          published: "2026-01-01T12:00:00Z",
          content: "<p>Submission extended to January 15, 2026, AoE. Formerly January 5, 2026.</p>",
          address: "https://user.github.io/quill/2026/cfp/#dates",
        },
        {
          title: "Quill 2026: The call is out.",
          updated: "2025-11-01T00:00:00Z",
          published: "2025-11-01T00:00:00Z",
          content: '<p>The <a href="https://user.github.io/quill/2026/cfp/">call</a> is out.</p>',
          address: "https://user.github.io/quill/2026/#news",
        },
      ],
    );
  });

  test("knows its entries by the same ids at another address, and another series by others", () => {
    const idsOf = (site: Site) => entriesIn(publish(site)).map(({ id }) => id);
    const ids = idsOf(siteWith());
    assert.deepEqual(idsOf(siteWith({}, "https://other.example.org/")), ids);
    const others = idsOf(siteWith(spoil(SERIES, "name: Quill", "name: Feder")));
    assert.deepEqual(
      others.filter((id) => ids.includes(id)),
      [],
    );
  });

  test("tells where a talk was and where it is, once, and again when it is cancelled", () => {
    const first = publish(siteWith());
    const second = publish(siteWith(LATER), SECOND, first);
    const third = publish(siteWith(LATER), THIRD, second);
    const [changed] = entriesIn(third).filter(({ title }) => /moved/.test(title ?? ""));
    assert.equal(third.atom, second.atom);
    assert.deepEqual(changed, {
      id: changed?.id,
      title: "Quill 2026: “Will We Write?” moved from Saturday 14:30 to 15:00.",
      updated: "2026-02-02T12:00:00Z",
      published: "2026-02-02T12:00:00Z",
      content: "<ul><li><cite><bdi>Will We Write?</bdi></cite> moved from Saturday 14:30 to 15:00.</li></ul>",
      address: "https://quill.example.org/2026/changes/",
    });
    const cancelled = {
      [PROGRAM]: (LATER[PROGRAM] ?? "").replace('"15:00"\n', '"15:00"\n        cancelled: true\n'),
    };
    const [last] = entriesIn(publish(siteWith(cancelled), THIRD, second));
    assert.equal(last?.title, "Quill 2026: “Will We Write?” (Saturday 15:00) is cancelled.");
    assert.notEqual(last?.id, changed?.id);
  });

  test("tells a talk that is no longer in the program, with the time that it had, and that it is back", () => {
    const first = publish(siteWith());
    const without = {
      [PROGRAM]: (FIXTURE[PROGRAM] ?? "").replace(/ {6}- \{type: talk, title: Writing by Moonlight.*\n/, ""),
    };
    const second = publish(siteWith(without), SECOND, first);
    const [removal] = titlesIn(second).filter((title) => /longer/.test(title ?? ""));
    assert.equal(removal, "Quill 2026: “Writing by Moonlight” (Sunday 00:30) is no longer in the program.");
    assert.equal(publish(siteWith(without), THIRD, second).atom, second.atom);
    const [back] = titlesIn(publish(siteWith(), THIRD, second));
    assert.equal(back, "Quill 2026: “Writing by Moonlight” was added (Sunday 00:30).");
  });

  test("tells all that one build has changed in one entry", () => {
    const fewer = {
      [PROGRAM]: (FIXTURE[PROGRAM] ?? "")
        .replace("          - {type: demo, title: Folding, duration: 30, speakers: tba}\n", "")
        .replace(/ {6}- \{type: talk, title: Writing by Moonlight.*\n/, "")
        .replace(/ {6}- \{type: lunch.*\n/, ""),
    };
    const titles = titlesIn(publish(siteWith(fewer), SECOND, publish(siteWith())));
    assert.ok(titles.includes("Quill 2026: 4 changes"), String(titles));
  });

  test("tells a deadline that is extended again as another change, at the moment of that build", () => {
    const first = publish(siteWith());
    const again = spoil(
      DATES,
      "date: 2026-01-15, was: [2026-01-05]",
      "date: 2026-01-25, was: [2026-01-05, 2026-01-15]",
    );
    const second = entriesIn(publish(siteWith(again), SECOND, first));
    const [extended] = second.filter(({ title }) => /extended/.test(title ?? ""));
    assert.deepEqual(
      [extended?.title, extended?.updated],
      ["Quill 2026: Submission extended to January 25, 2026, AoE", "2026-02-02T12:00:00Z"],
    );
    assert.ok(!entriesIn(first).some(({ id }) => id === extended?.id));
  });

  test("tells news that were mended as updated, published when they were", () => {
    const mended = spoil(EDITION, "call](/2026/cfp/) is out.", "call](/2026/cfp/) is out now.");
    const [, entry] = entriesIn(publish(siteWith(mended), SECOND, publish(siteWith())));
    assert.deepEqual(
      [entry?.title, entry?.published, entry?.updated],
      ["Quill 2026: The call is out now.", "2025-11-01T00:00:00Z", "2026-02-02T12:00:00Z"],
    );
  });

  test("has at most fifty entries", () => {
    const news = Array.from(
      { length: 60 },
      (_, index) => `  - {date: 2025-10-${10 + (index % 20)}, text: "News ${index}"}\n`,
    ).join("");
    const site = siteWith(without(EDITION, /news:\n/, `news:\n${news}`));
    assert.equal(entriesIn(publish(site)).length, 50);
  });

  test("speaks the language of each edition", () => {
    const german = { [EDITION]: `language: de\n${FIXTURE[EDITION]}` };
    const { atom } = publish(siteWith(german));
    assert.match(atom, /<entry xml:lang="de">/);
    assert.match(atom, /verlängert bis 15\. Januar 2026/);
  });
});
