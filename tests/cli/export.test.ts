import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { run, runHere } from "./program.ts";

describe("an export", () => {
  test("of the call is the text that is published, on the standard output", () => {
    const { code, out, err } = run(["export", "call", "2021"]);
    assert.deepEqual([code, err, out.split("\n")[0]], [0, "", "FastPath 2021 - CALL FOR PAPERS"]);
    assert.match(out, /^Notification: March 8, 2021$/m);
  });

  test("in ASCII holds nothing else", async () => {
    const { code, out } = await runHere(["export", "call", "2020", "--ascii"]);
    assert.equal(code, 0);
    assert.match(out, /^[\x20-\x7e\n]+$/);
  });

  test("is written to the file that is named, and never over another", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lectern-"));
    try {
      const file = join(folder, "wikicfp.txt");
      assert.equal((await runHere(["export", "wikicfp", "2021", "--output", file])).out, `Wrote ${file}.\n`);
      assert.match(readFileSync(file, "utf8"), /^Submission Deadline: 2021-02-26$/m);
      const again = await runHere(["export", "wikicfp", "2021", "--output", file]);
      assert.deepEqual(
        [again.code, again.err.split("\n")[0]],
        [2, `${file} already exists: choose another place.`],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("for a publisher is a folder that is not there yet, whole", async () => {
    const parent = mkdtempSync(join(tmpdir(), "lectern-"));
    try {
      const folder = join(parent, "proceedings");
      const { code, out } = await runHere(["export", "ceur-ws", "2020", "--output", folder]);
      assert.deepEqual([code, out], [0, `${folder}: 4 files; README.md says what is left to do.\n`]);
      assert.deepEqual(readdirSync(folder).sort(), ["2020.bib", "README.md", "agreements.csv", "index.html"]);
      const again = await runHere(["export", "ceur-ws", "2020", "--output", folder]);
      assert.equal(again.code, 2);
      assert.match(again.err, /is not an empty folder: choose another place\./);
    } finally {
      rmSync(parent, { recursive: true });
    }
  });

  for (const [parameters, message] of [
    [
      ["export"],
      /^What should be exported\? Possible: call, update, wikicfp, csv, aclpub2, acl-anthology, ceur-ws, pmlr,/,
    ],
    [["export", "aclpub2", "2020"], /^Where to\? Name a folder that does not exist yet: --output DIR\./],
    [["export", "aclpub2", "2021", "--output", "/tmp/never"], /^FastPath 2021 has no papers/],
    [
      ["export", "crossref", "2020", "--output", "/tmp/never"],
      /^\d+ of \d+ papers have no DOI, which Crossref asks for: .+\. Choose one for each .+ doi: 10\.PREFIX\/2020\./,
    ],
    [["export", "dblp", "2021", "--output", "/tmp/never"], /^FastPath 2021 has no papers/],
    [["export", "whova", "2013", "--output", "/tmp/never"], /^FastPath 2013 has no program/],
    [["export", "wikicfp", "2021", "--ascii"], /^wikicfp takes no --ascii: it belongs to call and update\./],
    [["export", "cal", "2021"], /^There is no format cal\. Did you mean call\?/],
    [["export", "constructor", "2021"], /^There is no format constructor\. Possible: call, update, wikicfp/],
    [["export", "toString", "2021"], /^There is no format toString\. Possible: call, update, wikicfp/],
    [["export", "call"], /^Which edition\? Possible: 2021, 2020/],
    [["export", "call", "2022"], /^There is no edition 2022\. Did you mean/],
    [["export", "call", "2013"], /^FastPath 2013 has no call: there is no cfp\.md\./],
  ] as const) {
    test(`that cannot be made says why: ${parameters.join(" ")}`, async () => {
      const { code, err } = await runHere(parameters);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
