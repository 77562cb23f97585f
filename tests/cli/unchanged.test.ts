import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { digests, runHere, withCopy } from "./program.ts";

/** Within one day, and between turning points of Towpath. */
const [MORNING, NOON, NEXT_DAY] = ["1700040000", "1700050000", "1700140000"];
const NOTHING = /_site: nothing has changed since the last build, \d+\.\d\d s\nNext: .*\n$/;

function edit(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

describe("a build after another", () => {
  test("ends at once where nothing has changed, and writes what has, as one from nothing would", () =>
    withCopy(async (folder) => {
      const build = async (epoch = NOON, ...more: string[]): Promise<string> =>
        (await runHere(["build", "--no-cards", "--site", folder, ...more], { SOURCE_DATE_EPOCH: epoch })).out;
      const [site, page] = [join(folder, "_site"), join(folder, "_site/2021/program/index.html")];
      const inodeOf = (file: string): number => statSync(join(site, file)).ino;

      await build(MORNING);
      const first = digests(site);
      assert.match(await build(MORNING), NOTHING);
      assert.match(await build(NOON), NOTHING);
      assert.deepEqual(digests(site), first);

      // By hand, in the output: of the same length, or one too many.
      edit(page, "<title>", "<TITLE>");
      assert.doesNotMatch(await build(), NOTHING);
      assert.deepEqual(digests(site), first);
      writeFileSync(join(site, "left.html"), "");
      assert.doesNotMatch(await build(), NOTHING);
      assert.deepEqual(digests(site), first);
      assert.match(await build(), NOTHING);

      // Far below, too: a file of somebody's, one that is gone, and a folder.
      writeFileSync(join(site, "people/liv-penn/left.html"), "");
      rmSync(join(site, "2012/formats/index.html"));
      mkdirSync(join(site, "2021/left"));
      assert.doesNotMatch(await build(), NOTHING);
      assert.deepEqual(digests(site), first);
      assert.equal(existsSync(join(site, "2021/left")), false);
      assert.match(await build(), NOTHING);

      const other = inodeOf("2012/index.html");
      const folder2012 = inodeOf("2012");
      const beside = inodeOf("2021/committees");
      edit(join(folder, "editions/2021/program.yaml"), "Filling and Emptying", "Filling and Draining");
      assert.doesNotMatch(await build(NEXT_DAY), NOTHING);
      assert.equal(inodeOf("2012/index.html"), other, "what stays as it was is linked");
      assert.equal(inodeOf("2012"), folder2012, "a folder that stays as it was is moved");
      assert.equal(inodeOf("2021/committees"), beside, "also where another beside it does not");
      assert.match(await build(NEXT_DAY), NOTHING);
      const ledger = join(folder, ".ledger.json");
      writeFileSync(ledger, readFileSync(join(site, "api/revisions.json")));
      const second = digests(site);
      assert.notDeepEqual(second, first);
      assert.match(await build(NEXT_DAY, "--previous", ledger), NOTHING);
      rmSync(join(folder, ".cache"), { recursive: true });
      rmSync(site, { recursive: true });
      await build(NEXT_DAY, "--previous", ledger);
      assert.deepEqual(digests(site), second);

      edit(ledger, '"sequence": 1', '"sequence": 7');
      assert.doesNotMatch(await build(NEXT_DAY, "--previous", ledger), NOTHING);
      assert.doesNotMatch(await build(MORNING), NOTHING, "the clock was set back");
    }));
});
