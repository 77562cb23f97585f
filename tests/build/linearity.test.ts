import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { DateTime } from "luxon";
import { buildFiles } from "../../src/build/build.ts";
import { type Assets, makeAssets } from "../../src/bundle/assets.ts";
import { programStyles } from "../../src/bundle/program-styles.ts";
import { loadSite } from "../../src/site.ts";
import { type Edition, makeSeries } from "../bench/series.ts";
import { writeSiteFolder } from "../bench/site-folder.ts";
import { QUICK } from "../quick-folder.ts";

const NOW = DateTime.fromISO("2026-01-15T12:00Z");
/** A few talks in each, so that what grows with editions and what grows with talks both do. */
const TALKS_OF_EDITION = 10;
/** Twice as many talks may take as much more than twice the work as sorting does. */
const MOST = 2.25;

/** The keys of home pages, each of which lists every edition before it. */
const LISTS_EDITIONS = /^listed /;

/** How often each block of our code is entered while something is done: work, which is the same on every machine. */
async function workOf(act: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    await act();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const blocks = result
      .filter(({ url }) => url.startsWith("file:") && !url.includes("node_modules"))
      .flatMap(({ url, functions }) =>
        functions.flatMap(({ functionName, ranges }) =>
          ranges.map(({ startOffset, count }) => [`${functionName} ${url}:${startOffset}`, count] as const),
        ),
      );
    return new Map(blocks);
  } finally {
    await session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  }
}

function before50Years({ year, days, ...rest }: Edition): Edition {
  const early = days.map(({ date, items }) => ({ date: date.replace(`${year}`, `${year - 50}`), items }));
  return { ...rest, year: year - 50, days: early };
}

describe("twice as many talks", () => {
  let folder: string;
  let assets: Assets;

  before(async () => {
    setFlagsFromString("--no-opt"); // optimized code counts nothing
    folder = mkdtempSync(join(QUICK, "lectern-"));
    const { editions, people } = makeSeries(40, TALKS_OF_EDITION);
    writeSiteFolder({ editions, people }, join(folder, "once"));
    // The same talks once more, in earlier years: what is said of them differs in nothing else.
    const earlier = editions.map((edition) => before50Years(edition));
    writeSiteFolder({ editions: [...editions, ...earlier], people }, join(folder, "twice"));
    const site = loadSite(join(folder, "once"));
    assets = await makeAssets(site, programStyles(site));
    await built("once"); // what is done once in a process is not counted
  });
  after(() => {
    setFlagsFromString("--opt"); // for the tests that follow in this process
    rmSync(folder, { recursive: true, force: true });
  });

  const built = (name: string) =>
    buildFiles(loadSite(join(folder, name)), NOW, { assets, hasSearch: false, hasWorker: false });

  test("are twice the work, in every block of the code that does much", async () => {
    const less = await workOf(() => built("once"));
    const more = await workOf(() => built("twice"));
    const total = (work: ReadonlyMap<string, number>) =>
      [...work.values()].reduce((sum, count) => sum + count, 0);
    assert.ok(total(less) > 50_000, "work is counted");
    assert.ok(
      total(more) / total(less) < MOST,
      `${total(more)} is ${total(more) / total(less)} times ${total(less)}`,
    );
    const steep = [...more].filter(
      ([block, count]) => count > 5_000 && count > 3 * (less.get(block) ?? 0) && !LISTS_EDITIONS.test(block),
    );
    assert.deepEqual(steep, []);
  });
});
