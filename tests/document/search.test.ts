import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { DateTime } from "luxon";
import { makeSearchIndex } from "../../src/build/search-index.ts";
import type { SiteOnDemand } from "../../src/build/site-on-demand.ts";
import { splitRecord } from "../../src/search/weights.ts";
import { sitePages } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { PROGRAM } from "../fixture-content.ts";
import { record } from "../search/open.ts";
import { type Reader, visit } from "./reader.ts";
import type { Tab } from "./tab.ts";

const HOSTILE = `Ink </script><img src=x onerror=alert(1)> & "q" &lt;b&gt;`;
const NOW = DateTime.fromISO("2026-01-10T12:00Z");
const BASE = "/quill/";

/** Each on one line. */
const results = (tab: Tab): string[] => tab.texts(".search-results li a");
const status = (tab: Tab): string[] => tab.texts(".search-status");

describe("the search", () => {
  let site: Pick<SiteOnDemand, "find">;

  before(async () => {
    const changes = spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(HOSTILE)}`);
    const pages = await sitePages(siteWith(changes, `https://example.org${BASE}`), NOW);
    site = { find: (file) => pages.find(`/${file}`.slice(BASE.length)) };
  });

  const onProgram = (act: (tab: Tab, reader: Reader) => Promise<void>) =>
    visit(site, `${BASE}2026/program/`, act);
  const search = async (tab: Tab, text: string): Promise<void> => {
    await tab.key("/");
    await tab.write(text);
  };
  /** The number of the result that has the focus, or the id of what has it. */
  const place = ({ focused }: Tab): string => {
    const item = focused.closest("li");
    return item ? String([...(item.parentElement?.children ?? [])].indexOf(item)) : focused.id;
  };

  test("shows hostile titles as text, with what was looked for marked", async () => {
    await onProgram(async (tab) => {
      await search(tab, "script ink");
      assert.ok(results(tab).includes(`${HOSTILE} Talk · 2026`));
      const [title] = tab
        .shown(".search-results .title")
        .filter((each) => each.textContent.includes("onerror"));
      assert.deepEqual(
        [...(title?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent),
        ["Ink", "script"],
      );
      assert.equal(tab.document.querySelector(".search-results img"), null);
    });
  });

  test("finds by kind and year too", async () => {
    await onProgram(async (tab) => {
      await search(tab, "blotter paper 2026");
      assert.equal(results(tab)[0], "The Blotter Talk · 2026");
    });
  });

  test("walks down and up the results, and goes on writing from a result", async () => {
    await onProgram(async (tab) => {
      await search(tab, "ink");
      const last = results(tab).length - 1;
      assert.ok(last >= 1);
      const above = (steps: number): string => (steps > last ? "search-field" : `${last - steps}`);
      const places: string[] = [];
      for (const key of ["ArrowDown", "End", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"]) {
        await tab.key(key);
        places.push(place(tab));
      }
      assert.deepEqual(places, ["0", `${last}`, `${last}`, above(1), above(2), above(3)]);
      await tab.key("ArrowDown");
      await tab.write("x");
      assert.equal(place(tab), "search-field");
      assert.equal(tab.field("textbox", "Search Quill").value, "inkx");
    });
  });

  test("leaves the / key to fields, to shortcuts of the browser, and to who switched it off", async () => {
    await onProgram(async (tab) => {
      await tab.key("/", { ctrlKey: true });
      assert.deepEqual(tab.shown("dialog"), []);
      tab.document
        .querySelector("main")
        ?.insertAdjacentHTML("beforeend", '<input type=text aria-label="Other">');
      const other = tab.field("textbox", "Other");
      other.focus();
      await tab.write("a/b");
      assert.equal(other.value, "a/b");
      assert.deepEqual(tab.shown("dialog"), []);

      other.remove();
      await tab.key("/");
      assert.equal(tab.shown("dialog").length, 1);
      await tab.check(/search/i, false);
      await tab.reload();
      await tab.key("/");
      assert.deepEqual(tab.shown("dialog"), []);
    });
  });

  test("offers what comes closest where nothing has all the words", async () => {
    await onProgram(async (tab) => {
      await search(tab, "bloter");
      assert.deepEqual(status(tab), ["No exact match. These come closest:"]);
      assert.equal(results(tab)[0], "The Blotter Talk · 2026");
    });
  });

  test("is a page too, whose address says what is looked for", async () => {
    await visit(site, `${BASE}search/?q=inkwells`, async (tab) => {
      assert.deepEqual(status(tab), ["1 result"]);
      await tab.type(tab.field("textbox", "Search Quill"), "ada");
      assert.equal(tab.address, `${BASE}search/?q=ada`);
    });
  });

  test("leads to its page where its program cannot be loaded", async () => {
    await onProgram(async (tab, reader) => {
      reader.unreachable = /search-dialog/;
      await tab.key("/");
      assert.equal(tab.address, `${BASE}search/`);
    });
  });
});

describe("the search of a large site", () => {
  test("loads a few of many files", async () => {
    const pages = await sitePages(siteWith(), NOW);
    const records = Array.from({ length: 2000 }, (_, number) =>
      record(`Subject ${number}`, {
        url: "/2026/",
        text: `A study with some care. ${"Filler. ".repeat(30)}`,
      }),
    );
    const index = new Map(
      makeSearchIndex(records.map(splitRecord), "en").map(({ file, content }) => [file, content]),
    );
    const site = { find: async (file: string) => index.get(file) ?? pages.find(file) };
    await visit(site, "/search/?q=study", async (tab, reader) => {
      assert.deepEqual(status(tab), ["2000 results"]);
      await tab.go(`/search/?q=${encodeURIComponent("Subject 1217")}`);
      assert.deepEqual(status(tab), ["1 result"]);
      assert.deepEqual(results(tab), ["Subject 1217 Talk · 2026"]);
      const loaded = new Set(reader.requests.filter((path) => /\/(terms|hits)\./.test(path)));
      assert.ok(loaded.size >= 3 && loaded.size < 10 && index.size > 50, `${loaded.size} of ${index.size}`);
    });
  });

  test("says that it could not be loaded, and finds as soon as it can", async () => {
    const site = await sitePages(siteWith(), NOW);
    await visit(site, "/", async (tab, reader) => {
      reader.unreachable = /index\.json/;
      await tab.go("/search/?q=ink");
      assert.deepEqual(status(tab), ["The search could not be loaded. Are you online?"]);
      reader.unreachable = undefined;
      await tab.type(tab.field("textbox", "Search Quill"), "inkwells");
      assert.deepEqual(status(tab), ["1 result"]);
    });
  });
});
