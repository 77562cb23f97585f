import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { SiteOnDemand } from "../../src/build/site-on-demand.ts";
import { sitePages } from "../built.ts";
import { type Files, siteWith } from "../fixture.ts";
import { type Reader, visit } from "./reader.ts";
import type { Tab } from "./tab.ts";

const NOW = DateTime.fromISO("2026-01-10T12:00Z");
const ONE = "/one/2026/program/";
const TWO = "/two/2026/program/";
const OLD = "/one/2025/program/";
const KEY = "lectern:/one/2026/";

/** The edition of 2025 has a program with the same talks' names. */
const TWO_EDITIONS: Files = {
  "editions/2025/program.yaml": `days:
  - date: 2025-04-06
    start: "09:00"
    items:
      - {type: keynote, id: ink, title: Older Ink, duration: 45, speakers: tba}
      - {type: talk, id: folding, title: Older Folds, duration: 45, speakers: tba}
`,
  "editions/2025/edition.yaml": "start: 2025-04-06\ntimezone: Europe/Oslo\n",
};

describe("one's own program", () => {
  const sites = new Map<string, SiteOnDemand>();

  before(async () => {
    for (const [base, changes] of Object.entries({ one: TWO_EDITIONS, two: {} }))
      sites.set(base, await sitePages(siteWith(changes, `https://quill.example.org/${base}/`), NOW));
  });

  const origin: Pick<SiteOnDemand, "find"> = {
    find: async (file) => {
      const [base = "", ...rest] = file.split("/");
      return sites.get(base)?.find(rest.join("/"));
    },
  };
  const on = (path: string, act: (tab: Tab, reader: Reader) => Promise<void>) => visit(origin, path, act);

  const star = (tab: Tab, talk: string) => {
    const [found, ...others] = tab.shown(`button.star[value="${talk}"]`);
    assert.ok(found !== undefined && others.length === 0, `one star of ${talk}`);
    return found;
  };
  const isPressed = (tab: Tab, talk: string) => star(tab, talk).getAttribute("aria-pressed");
  const counted = (tab: Tab) => tab.document.querySelector(".mine-count")?.textContent;
  const choose = async (tab: Tab, ...talks: string[]) => {
    for (const talk of talks) await tab.press(star(tab, talk));
  };

  test("is that of one edition of one site", async () => {
    await on(ONE, async (tab, reader) => {
      await choose(tab, "ink");
      const states = [];
      for (const path of [ONE, OLD, TWO]) states.push(isPressed(await reader.open(path), "ink"));
      assert.deepEqual(states, ["true", "false", "false"]);
      assert.deepEqual(reader.storage.all(), { [KEY]: '["ink"]' });
    });
  });

  test("of others is left as it was found", async () => {
    await on(`${ONE}#mine=ink`, async (tab, reader) => {
      assert.equal(tab.shown(".talk").length, 1);
      await tab.press("Close");
      assert.equal(tab.shown(".talk .title").length, 8);
      assert.deepEqual(reader.storage.all(), {});
      assert.equal(tab.focused.getAttribute("name"), "show");
    });
  });

  test("works for the page, and says so, where the browser keeps nothing", async () => {
    await on("/two/", async (tab, reader) => {
      reader.storage.isRefused = true;
      await tab.go(ONE);
      const message =
        "This browser does not store data for this site, so your program will be lost when you leave the page.";
      assert.equal(tab.says(message), false);
      await choose(tab, "ink", "folding");
      assert.equal(tab.says(message), true);
      assert.equal(counted(tab), "2");
      await tab.go("/one/2026/talks/ink/");
      assert.equal(tab.says(message), false);
      await choose(tab, "ink");
      assert.equal(tab.says(message), true);
    });
  });

  test("survives what others have written in its place, and counts no talk that is gone", async () => {
    await on(ONE, async (tab, reader) => {
      reader.storage.set(KEY, "{broken");
      await tab.reload();
      assert.equal(counted(tab), "0");
      reader.storage.set(KEY, '["gone", "ink"]');
      await tab.reload();
      assert.equal(counted(tab), "1");
      await choose(tab, "ink");
      assert.equal(reader.storage.get(KEY), '["gone"]');
    });
  });
});
