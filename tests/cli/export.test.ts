import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { QUICK } from "../quick-folder.ts";
import { TOWPATH } from "../towpath.ts";
import { type Run, run, runHere, withCopy } from "./program.ts";

const OF_TOWPATH = ["--site", TOWPATH];

function exported(...parameters: readonly string[]): Promise<Run> {
  return runHere(["export", ...parameters, ...OF_TOWPATH]);
}

describe("an export", () => {
  test("of the call is the text that is published, on the standard output", () => {
    const { code, out, err } = run(["export", "call", "2021", ...OF_TOWPATH]);
    assert.deepEqual([code, err, out.split("\n")[0]], [0, "", "Towpath 2021 - CALL FOR PAPERS"]);
    assert.match(out, /^Notification: March 8, 2021$/m);
  });

  test("in ASCII holds nothing else", async () => {
    const { code, out } = await exported("call", "2020", "--ascii");
    assert.equal(code, 0);
    assert.match(out, /^[\x20-\x7e\n]+$/);
  });

  test("of a table ends every line as tables do, the last one, too", async () => {
    let [code, out]: [number | null, string] = [null, ""];
    // A table is remembered in the site folder.
    await withCopy(async (site) => {
      ({ code, out } = await runHere(["export", "csv", "pc", "2021", "--site", site]));
    });
    assert.equal(code, 0);
    assert.ok(out.split("\n").length > 2);
    assert.deepEqual(
      out.split("\n").map((line) => line.endsWith("\r")),
      out.split("\n").map((_, index, { length }) => index < length - 1),
    );
  });

  test("is written to the file that is named, and never over another", async () => {
    const folder = mkdtempSync(join(QUICK, "lectern-"));
    try {
      const file = join(folder, "wikicfp.txt");
      assert.equal((await exported("wikicfp", "2021", "--output", file)).out, `Wrote ${file}.\n`);
      assert.match(readFileSync(file, "utf8"), /^Submission Deadline: 2021-02-26$/m);
      const again = await exported("wikicfp", "2021", "--output", file);
      assert.deepEqual(
        [again.code, again.err.split("\n")[0]],
        [2, `${file} already exists: choose another place.`],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("for a publisher is a folder that is not there yet, whole", async () => {
    const parent = mkdtempSync(join(QUICK, "lectern-"));
    try {
      const folder = join(parent, "proceedings");
      const { code, out } = await exported("ceur-ws", "2020", "--output", folder);
      assert.deepEqual([code, out], [0, `${folder}: 4 files; README.md says what is left to do.\n`]);
      assert.deepEqual(readdirSync(folder).sort(), ["2020.bib", "README.md", "agreements.csv", "index.html"]);
      const again = await exported("ceur-ws", "2020", "--output", folder);
      assert.equal(again.code, 2);
      assert.match(again.err, /is not an empty folder: choose another place\./);
    } finally {
      rmSync(parent, { recursive: true });
    }
  });

  for (const [parameters, message] of [
    [
      [],
      /^What should be exported\?\n\n.* call 2021 +the call for papers as plain text(.*\n)+.* dblp 2021 --output DIR +the table of contents for dblp\n/,
    ],
    [["aclpub2", "2020"], /^Where to\? Name a folder that does not exist yet: --output DIR\./],
    [["aclpub2", "2021", "--output", "/tmp/never"], /^Towpath 2021 has no papers/],
    [
      ["crossref", "2020", "--output", "/tmp/never"],
      /^\d+ of \d+ papers have no DOI, which Crossref asks for: .+\. Choose one for each .+ doi: 10\.PREFIX\/2020\./,
    ],
    [["dblp", "2021", "--output", "/tmp/never"], /^Towpath 2021 has no papers/],
    [["whova", "2013", "--output", "/tmp/never"], /^Towpath 2013 has no program/],
    [["wikicfp", "2021", "--ascii"], /^wikicfp takes no --ascii: it belongs to call and update\./],
    [["cal", "2021"], /^There is no format cal\. Did you mean call\?/],
    [["constructor", "2021"], /^There is no format constructor\. Possible: call, update, wikicfp/],
    [["toString", "2021"], /^There is no format toString\. Possible: call, update, wikicfp/],
    [["call"], /^Which edition\? Possible: 2021, 2020/],
    [["call", "2022"], /^There is no edition 2022\. Did you mean/],
    [["call", "2013"], /^Towpath 2013 has no call: there is no cfp\.md\./],
  ] as const) {
    test(`that cannot be made says why: ${parameters.join(" ")}`, async () => {
      const { code, err } = await exported(...parameters);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
