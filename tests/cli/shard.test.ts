import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cacheFolderOf } from "../../src/read/byte-folder.ts";
import { makeSeries } from "../bench/series.ts";
import { writeSiteFolder } from "../bench/site-folder.ts";
import { QUICK } from "../quick-folder.ts";
import { digests, runHere } from "./program.ts";

const NOW = { SOURCE_DATE_EPOCH: "1700040000" };

/** The names of the parts that are kept, but for those of assets, which are no part of a share. */
function partsOf(folder: string): string[] {
  return readdirSync(join(cacheFolderOf(folder), "parts")).sort();
}

test("shares that two machines made are all that a build of the same content makes, but for what spans the series", async () => {
  const parent = mkdtempSync(join(QUICK, "lectern-"));
  const [one, other, alone] = ["one", "elsewhere/other", "alone"].map((name) => join(parent, name)) as [
    string,
    string,
    string,
  ];
  const build = (folder: string, ...more: string[]) =>
    runHere(["build", "--no-cards", "--site", folder, ...more], NOW);
  try {
    const series = makeSeries(24, 6);
    for (const folder of [one, other, alone]) writeSiteFolder(series, folder);
    const first = await build(one, "--shard", "1/2");
    assert.match(
      first.out,
      /^Share 1 of 2: \S+lectern holds its [\d,]+ pages and [\d,]+ images, [\d.]+ s\nNext: with what all 2 shares made in that folder, npm run build finds it made, if it gets the same other options and SOURCE_DATE_EPOCH=1700040000\.\n$/,
    );
    assert.equal((await build(other, "--shard", "2/2")).code, 0);
    assert.ok(!existsSync(join(one, "_site")));

    cpSync(join(cacheFolderOf(other), "parts"), join(cacheFolderOf(one), "parts"), { recursive: true });
    const before = partsOf(one);
    assert.equal((await build(one)).code, 0);
    const made = partsOf(one).filter((name) => !before.includes(name));
    // The series, with the search and the worker; and what was read of each edition, and of what all of them share.
    assert.ok(made.length <= 5 + 4 + 1, made.join(" "));
    assert.equal((await build(alone)).code, 0);
    assert.deepEqual(digests(join(one, "_site")), digests(join(alone, "_site")));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
