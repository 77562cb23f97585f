import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { HTMLSelectElement } from "happy-dom";
import { DateTime } from "luxon";
import type { SiteOnDemand } from "../../src/build/site-on-demand.ts";
import { sitePages } from "../built.ts";
import { siteWith } from "../fixture.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { towpathSite } from "../towpath.ts";
import { visit } from "./reader.ts";
import type { Tab } from "./tab.ts";

const PROGRAM = "/2021/program/";

/** The marks that isolate weekdays have no shape. */
const beside = (tab: Tab): string[] =>
  tab.texts(".time .beside").map((text) => text.replace(/[\u2066-\u2069]/g, ""));
const chosen = (tab: Tab): string => {
  const { options, selectedIndex } = tab.find("combobox", "Time zone") as HTMLSelectElement;
  return options[selectedIndex]?.textContent ?? "";
};

describe("times in other zones", () => {
  let towpath: SiteOnDemand;
  let quill: SiteOnDemand;

  before(async () => {
    towpath = await sitePages(towpathSite(), AFTERWARDS);
    quill = await sitePages(siteWith(), DateTime.fromISO("2026-01-10T12:00Z"));
  });

  test("the zone is named in full where it is chosen, and one that is the same is no choice", async () => {
    const names: string[] = [];
    for (const zone of ["Asia/Kolkata", "America/Toronto"]) {
      const read = async (tab: Tab): Promise<void> => {
        const own = [...tab.document.querySelectorAll('#zone [value="mine"]')];
        names.push(chosen(tab), ...own.map(({ textContent }) => textContent));
      };
      await visit(towpath, PROGRAM, read, { zone });
    }
    assert.deepEqual(names, [
      ...["My time: Kolkata, India Standard Time", "My time: Kolkata, India Standard Time"],
      "Workshop time (New York)",
    ]);
  });

  test("a workshop across a change of clocks, and past midnight, is right on both sides", async () => {
    const read = async (tab: Tab): Promise<void> => {
      assert.deepEqual(
        [beside(tab)[0], ...beside(tab).slice(-3)],
        ["04:00–04:30", "19:30–20:00", "03:30–04:30", "04:30–05:00"],
      );
    };
    await visit(quill, "/2026/program/", read, { zone: "America/New_York" });
  });
});
