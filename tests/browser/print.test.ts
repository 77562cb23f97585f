import assert from "node:assert/strict";
import type { Server } from "node:http";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser } from "playwright-core";
import type { Site } from "../../src/model/site.ts";
import { bigProgram } from "../big-program.ts";
import { sitePages } from "../built.ts";
import { siteWith } from "../fixture.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { towpathSite } from "../towpath.ts";
import { sharedBrowser } from "./browser.ts";
import { type Format, type Printed, printed, printedInTurn } from "./printed.ts";
import { serveFiles } from "./server.ts";

const NOW = DateTime.fromISO("2026-01-10T12:00Z");
const FORMATS = ["A4", "Letter"] as const;
/** In points. */
const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;

describe("on paper", () => {
  let browser: Browser;
  const servers: Server[] = [];
  let towpath: string;
  let small: string;
  let big: string;
  /** Two days of it, which are printed in half the time. */
  let long: string;

  before(async () => {
    const serve = async (site: Site, now: DateTime): Promise<string> => {
      const { origin, server } = await serveFiles(await sitePages(site, now));
      servers.push(server);
      return origin;
    };
    browser = await sharedBrowser();
    towpath = await serve(towpathSite(), AFTERWARDS);
    small = await serve(siteWith(), NOW);
    big = await serve(siteWith(bigProgram()), NOW);
    long = await serve(siteWith(bigProgram(2)), NOW);
  });
  after(async () => {
    for (const server of servers) server.close();
  });

  const print = (address: string, format: Format): Promise<Printed> => printed(browser, address, format);

  /** By address: to open a page and to print it is most of the work. */
  const prints = new Map<string, Promise<Record<Format, Printed>>>();

  /** On both kinds of paper, in one visit for all stories. */
  async function printOn(format: Format, address: string, prepare?: string): Promise<Printed> {
    const known = prints.get(address) ?? printBoth(address, prepare);
    prints.set(address, known);
    return (await known)[format];
  }

  async function printBoth(address: string, prepare = "0"): Promise<Record<Format, Printed>> {
    const turns = [{ format: "A4", prepare }, { format: "Letter" }] as const;
    const [A4, Letter] = await printedInTurn(browser, address, turns);
    assert.ok(A4 !== undefined && Letter !== undefined);
    return { A4, Letter };
  }

  for (const format of FORMATS) {
    const landscape = SIZES[format].toReversed();

    test(`the handout of a workshop is one page of ${format}, with every talk`, async () => {
      for (const [path, last] of [
        ["/2021/program/print/", "Embedding Bollards in Deep Quay Walls"],
        ["/2020/program/print/", "Unsupervised Mooring and Unified Harbour Address Spaces"],
      ] as const) {
        const { pages, size } = await printOn(format, towpath + path);
        assert.deepEqual([pages.length, size], [1, SIZES[format]]);
        assert.ok(pages[0]?.includes(last), pages[0]);
        assert.doesNotMatch(pages[0] ?? "", /Print in portrait|Back to|Skip/);
      }
    });

    test(`the pocket program is one sheet of ${format} across: of one side, or two for 300 talks`, async () => {
      const short = await printOn(format, `${towpath}/2021/program/pocket/`);
      assert.deepEqual([short.pages.length, short.size], [1, landscape]);
      assert.match(short.pages[0] ?? "", /Opening Remarks .*Closing Remarks/);
      const two = await printOn(format, `${big}/2026/program/pocket/`);
      assert.deepEqual([two.pages.length, two.size], [2, landscape]);
    });

    test(`the program is printed without navigation on ${format}, and Towpath 2021 on two pages at most`, async () => {
      const { pages } = await printOn(format, `${towpath}/2021/program/`);
      assert.ok(pages.length <= 2);
      assert.match(pages.join(" "), /Program .*Opening Remarks .*Closing Remarks/);
      assert.doesNotMatch(pages.join(" "), /Committees|To print|Slides/);
    });

    test(`no row is cut by the end of a page of ${format}`, async () => {
      for (const path of Object.keys(ROWS) as (keyof typeof ROWS)[]) {
        assert.deepEqual(cutRows(await printMarked(path, format)), [], path);
      }
    });
  }

  test("every page of a door sign says its room, also where a sign takes several pages", async () => {
    const { pages } = withoutMarks(await printMarked("/2026/program/rooms/", "A4"));
    const rooms = [
      "Aula",
      "Audimax",
      "Hörsaal 1",
      "Hörsaal 2",
      "Seminar room E 14",
      "Library",
      "Studio",
      "Annex",
    ];
    const headed = pages.map((page) => rooms.find((room) => page.startsWith(room)));
    assert.equal(headed.indexOf(undefined), -1);
    assert.ok(pages.length > 16, `${pages.length} pages`);
    assert.deepEqual([...new Set(headed)].sort(), rooms.toSorted());
    assert.equal(
      new Set(pages.map((page, index) => `${headed[index]} ${/(\w+day), March/.exec(page)?.[1]}`)).size,
      16,
    );
  });

  test("a small workshop has one page for each room and day", async () => {
    const { pages } = await print(`${small}/2026/program/rooms/`, "Letter");
    assert.deepEqual(
      pages.map((page) => page.slice(0, 30)),
      ["Main hall Saturday, March 28 Q", "Annex Saturday, March 28 Quill"],
    );
  });

  test("no session's heading ends a page or a column of the handout", async () => {
    const { pages } = withoutMarks(await printMarked("/2026/program/print/", "A4"));
    assert.ok(pages.length > 1);
    for (const page of pages) assert.doesNotMatch(page, /Chair: [^:]{0,60}$/);
  });

  test("a filtered program is printed as far as it is shown", async () => {
    const hide = `for (const item of document.querySelectorAll("[data-room=annex]")) item.hidden = true`;
    const prints = await printedInTurn(browser, `${small}/2026/program/`, [
      { format: "A4" },
      { format: "A4", prepare: hide },
    ]);
    const [all = "", filtered = ""] = prints.map(({ pages }) => pages.join(" "));
    assert.match(all, /Hands on.*Folding/);
    assert.match(filtered, /Nibs/);
    assert.doesNotMatch(filtered, /Hands on|Folding/);
  });

  test("papers are a list with their DOIs, without links that paper cannot follow", async () => {
    const { pages } = await print(`${small}/2026/papers/`, "A4");
    assert.equal(pages.length, 1);
    assert.match(
      pages[0] ?? "",
      /The Blotter.*Extended abstract Inkwells Revisited Jo Øst.*DOI \(https:\/\/doi\.org\/10\.1145\/3297858\.3304013\)/,
    );
    assert.doesNotMatch(pages[0] ?? "", /Talk/);
  });

  /** A page of the long program, whose rows bear their marks. */
  function printMarked(path: keyof typeof ROWS, format: Format): Promise<Printed> {
    return printOn(format, long + path, MARK(ROWS[path]));
  }
});

/** Where a row is not to be cut, and what is one. */
const ROWS = {
  "/2026/program/print/": ".line",
  "/2026/program/rooms/": ".sign tbody tr",
  "/2026/program/": ".item:not(.session), summary",
} as const;

/** Marks each row with its number at both ends, in letters too small to move anything. */
const MARK = (
  row: string,
): string => `document.querySelectorAll(${JSON.stringify(row)}).forEach((row, index) => {
  for (const place of ["afterbegin", "beforeend"]) {
    const cell = row.tagName === "TR" ? (place === "afterbegin" ? row.cells[0] : row.cells[row.cells.length - 1]) : row;
    const marker = document.createElement("span");
    marker.textContent = "@@" + index + "@@";
    marker.style.cssText = "font: 1px/1 sans-serif";
    const anchor = place === "afterbegin" ? cell.firstElementChild ?? cell : cell.lastElementChild ?? cell;
    anchor[place === "afterbegin" ? "prepend" : "append"](marker);
  }
})`;

/** As they are read from paper. */
const MARKS = /@ ?@ ?(\d[\d ]*)@ ?@/g;

function withoutMarks({ pages, size }: Printed): Printed {
  return { pages: pages.map((text) => text.replace(MARKS, "")), size };
}

/** Rows whose first and last words stand on different pages. */
function cutRows({ pages }: Printed): number[] {
  const pagesOfRow = new Map<number, Set<number>>();
  for (const [page, text] of pages.entries()) {
    for (const [, number] of text.matchAll(MARKS)) {
      const index = Number(number?.replaceAll(" ", ""));
      pagesOfRow.set(index, new Set([...(pagesOfRow.get(index) ?? []), page]));
    }
  }
  assert.ok(pagesOfRow.size > 100, `${pagesOfRow.size} rows`);
  return [...pagesOfRow].filter(([, found]) => found.size > 1).map(([index]) => index);
}
