import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type Ledger, parseLedger } from "../../src/revisions/ledger.ts";
import { runHere, withCopy } from "./program.ts";

const TALK = "/2021/talks/klimt/";

function ledgerIn(output: string): Ledger {
  return parseLedger(readFileSync(join(output, "api/revisions.json"), "utf8"), "revisions.json");
}

/** Moves one talk into a room. */
function change(folder: string): void {
  const file = join(folder, "editions/2021/program.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("id: klimt", "id: klimt\n        room: Annex"));
}

describe("the build", () => {
  test("continues the ledger of the output folder, or the one it is given, and calendars and sitemap tell it", () =>
    withCopy(async (folder) => {
      const [output, elsewhere] = [join(folder, "_site"), join(folder, "elsewhere")];
      const build = (at: string) =>
        runHere(["build", "--no-cards", "--site", folder], {
          SOURCE_DATE_EPOCH: String(Date.parse(at) / 1000),
        });
      assert.equal((await build("2026-03-01T12:00Z")).code, 0);
      change(folder);
      // A ledger counts in seconds: within one, a page that is new would be as old as all others.
      assert.equal((await build("2026-03-01T12:01Z")).code, 0);
      const second = ledgerIn(output);
      const raised = [...second].filter(([, { sequence }]) => sequence > 0).map(([key]) => key);
      assert.deepEqual(raised, [
        TALK,
        "page:/2021/formats/",
        "page:/2021/program/",
        `page:${TALK}`,
        "story:/2021/",
      ]);
      const lastmods = readFileSync(join(output, "sitemap.xml"), "utf8").match(/<lastmod>/g);
      // The page of changes, which is new, among them.
      assert.equal(lastmods?.length, 4);
      assert.match(readFileSync(join(output, "2021/talks/klimt.ics"), "utf8"), /\r\nSEQUENCE:1\r\n/);

      const previous = join(output, "api/revisions.json");
      const third = await runHere([
        "build",
        "--no-cards",
        "--site",
        folder,
        "--output",
        elsewhere,
        "--previous",
        previous,
      ]);
      assert.deepEqual([third.code, ledgerIn(elsewhere)], [0, second]);
    }));

  test("refuses a ledger that is not there, and one that is none, and writes nothing", () =>
    withCopy(async (folder) => {
      const file = join(folder, "revisions.json");
      const missing = await runHere(["build", "--no-cards", "--site", folder, "--previous", file]);
      assert.equal(missing.code, 2);
      assert.match(missing.err, /revisions\.json: leave --previous out for a first publication\./);
      writeFileSync(file, "<!doctype html>");
      const foreign = await runHere(["build", "--no-cards", "--site", folder, "--previous", file]);
      assert.equal(foreign.code, 2);
      assert.match(foreign.err, /revisions\.json is no ledger of revisions: it is not JSON\.\nFetch api/);
      assert.equal(existsSync(join(folder, "_site")), false);
    }));
});
