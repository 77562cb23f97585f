import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { SiteOnDemand } from "../../src/build/site-on-demand.ts";
import { sitePages } from "../built.ts";
import { siteWith } from "../fixture.ts";
import { visit } from "./reader.ts";
import type { Tab } from "./tab.ts";

const NOW = DateTime.fromISO("2026-01-10T12:00Z");
const PROGRAM_PAGE = "/2026/program/";
const ALL = 8;

describe("finding talks on the page of a program", () => {
  let site: SiteOnDemand;

  before(async () => {
    site = await sitePages(siteWith(), NOW);
  });

  const on = (path: string, act: (tab: Tab) => Promise<void>) => visit(site, path, act);
  const shownTalks = (tab: Tab): string[] => tab.texts(".talk .title");
  const find = (tab: Tab, text: string) => tab.type(tab.field("searchbox", "Find talks"), text);

  test("by text over title, speakers and affiliation leaves only these, their sessions and days", async () => {
    await on(PROGRAM_PAGE, async (tab) => {
      assert.equal(shownTalks(tab).length, ALL);
      await find(tab, "ost Inkwells");
      assert.deepEqual(shownTalks(tab), ["Inkwells Revisited"]);
      assert.deepEqual(tab.texts(".session :is(h3, h4)"), ["Nibs"]);
      assert.equal(tab.shown(".slot").length, 1);
      assert.equal(tab.shown(".day h2").length, 1);
      assert.equal(tab.shown("nav.days li").length, 1);
      assert.deepEqual(tab.texts(".break, .ceremony"), []);
      assert.deepEqual(tab.texts(".found"), ["1 of 8 talks"]);
      await find(tab, "vale");
      assert.deepEqual(shownTalks(tab), ["The Blotter", "Binding", "To be announced"]);
      assert.deepEqual(tab.texts(".found"), ["3 of 8 talks"]);
    });
  });

  test("by what a session says shows all its talks", async () => {
    await on(PROGRAM_PAGE, async (tab) => {
      await find(tab, "hands on");
      assert.deepEqual(shownTalks(tab), ["Folding", "Binding"]);
      await find(tab, "hands bind");
      assert.deepEqual(shownTalks(tab), ["Binding"]);
    });
  });

  test("by room and type at once keeps both in the address, for a reload and for the way back", async () => {
    await on(`${PROGRAM_PAGE}?tz=utc`, async (tab) => {
      await tab.choose(tab.find("combobox", "Room"), "annex");
      await tab.choose(tab.find("combobox", "Type"), "demo");
      assert.deepEqual(shownTalks(tab), ["Folding"]);
      assert.equal(tab.address, `${PROGRAM_PAGE}?tz=utc&room=annex&type=demo`);
      await tab.reload();
      assert.deepEqual(shownTalks(tab), ["Folding"]);
      assert.equal(tab.field("combobox", "Room").value, "annex");
      await tab.press("Folding", "link");
      assert.deepEqual(tab.texts("h1"), ["Folding"]);
      await tab.back();
      assert.deepEqual(shownTalks(tab), ["Folding"]);
      await tab.press("Show all");
      assert.equal(shownTalks(tab).length, ALL);
      assert.equal(tab.address, `${PROGRAM_PAGE}?tz=utc`);
    });
  });

  test("an address with a room that is gone, or a fragment that is no text, shows everything", async () => {
    await on(`${PROGRAM_PAGE}?room=attic&type=&show=yours#%E0%A4%A`, async (tab) => {
      assert.equal(shownTalks(tab).length, ALL);
      assert.deepEqual(tab.shown(".show-all"), []);
    });
  });

  test("a link to a talk that is filtered out shows everything again", async () => {
    await on(`${PROGRAM_PAGE}?q=ink#talk-folding`, async (tab) => {
      assert.equal(shownTalks(tab).length, ALL);
      assert.equal(tab.field("searchbox", "Find talks").value, "");
    });
  });
});
