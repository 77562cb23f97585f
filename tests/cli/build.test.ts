import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { digests, run, withCopy } from "./program.ts";

function spoil(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(file, text.replace(from, to));
}

describe("the build", () => {
  test("tells in one line where it wrote, how much, and in what time", () =>
    withCopy((folder) => {
      const { code, out, err } = run(["build", "--site", folder]);
      assert.equal(err, "");
      assert.equal(code, 0);
      assert.match(out, /^\S+_site: 78 pages, 88 files, \d+\.\d\d s\n$/);
      assert.deepEqual(readdirSync(folder).sort(), ["_site", "content", "data", "editions", "public"]);
    }));

  test("makes the same bytes twice, in two time zones", () =>
    withCopy((folder) => {
      const clock = { SOURCE_DATE_EPOCH: "1616900000" };
      const west = run(["build", "--site", folder, "--output", join(folder, "west")], {
        ...clock,
        TZ: "Pacific/Honolulu",
      });
      const east = run(["build", "--site", folder, "--output", join(folder, "east")], {
        ...clock,
        TZ: "Pacific/Kiritimati",
      });
      assert.deepEqual([west.code, east.code], [0, 0]);
      assert.deepEqual(digests(join(folder, "west")), digests(join(folder, "east")));
    }));

  test("names every problem of a rejected site, and leaves the old site alone", () =>
    withCopy((folder) => {
      assert.equal(run(["build", "--site", folder]).code, 0);
      const before = digests(join(folder, "_site"));
      renameSync(
        join(folder, "editions/2021/organizers.yaml"),
        join(folder, "editions/2021/organisers.yaml"),
      );
      spoil(join(folder, "editions/2021/program.yaml"), 'start: "10:50"', 'start: "25:99"');
      spoil(join(folder, "editions/2020/program.yaml"), "[erik-altman, ", "[erik-altmann, ");
      const { code, out, err } = run(["build", "--site", folder]);
      assert.equal(code, 1);
      assert.equal(out, "");
      assert.equal(
        err,
        `editions/2020/program.yaml:10:20  days[0].items[0].speakers[0]
  Nobody in data/people.yaml has the id "erik-altmann".
  Did you mean erik-altman? Possible: erik-altman, parijat-dube, yuhao-zhu, vijay-janapa-reddi, christophe-dubach, brandon-reagen, edward-pyne, kaoutar-el-maghraoui. Or write the person inline: {name: …, affiliation: …}.

editions/2021/organisers.yaml:1:1
  This file is not part of the content.
  Did you mean organizers.yaml?

editions/2021/program.yaml:5:12  days[0].start
  "25:99" is not a time of day.
  Write hours and minutes, such as "09:30".

3 problems. Nothing was written.
`,
      );
      assert.deepEqual(digests(join(folder, "_site")), before);
    }));

  test("puts the address it is given in place of the series' own", () =>
    withCopy((folder) => {
      const output = join(folder, "out");
      assert.equal(
        run(["build", "--site", folder, "--output", output, "--url", "https://user.github.io/repo"]).code,
        0,
      );
      const html = readFileSync(join(output, "2021/index.html"), "utf8");
      assert.match(html, /<link rel="canonical" href="https:\/\/user\.github\.io\/repo\/2021\/">/);
      assert.match(html, /<a class="site-name" href="\/repo\/">/);
    }));

  test("copies what lies in public/, and nothing hidden", () =>
    withCopy((folder) => {
      mkdirSync(join(folder, "public/papers"), { recursive: true });
      writeFileSync(join(folder, "public/papers/a.pdf"), "%PDF");
      writeFileSync(join(folder, "public/.DS_Store"), "");
      assert.equal(run(["build", "--site", folder]).code, 0);
      assert.equal(readFileSync(join(folder, "_site/papers/a.pdf"), "utf8"), "%PDF");
      assert.equal(existsSync(join(folder, "_site/.DS_Store")), false);
    }));

  test("refuses to replace a folder that holds something else than a site", () =>
    withCopy((folder) => {
      const output = join(folder, "documents");
      mkdirSync(output);
      writeFileSync(join(output, "thesis.txt"), "ten years of work");
      const { code, err } = run(["build", "--site", folder, "--output", output]);
      assert.equal(code, 2);
      assert.match(
        err,
        /documents holds something else than a site: delete it first, or choose another folder\./,
      );
      assert.equal(run(["build", "--site", folder, "--output", folder]).code, 2);
      assert.deepEqual(readdirSync(output), ["thesis.txt"]);
    }));
});

describe("the check", () => {
  test("says so when there are no problems, and writes nothing", () =>
    withCopy((folder) => {
      const before = digests(folder);
      const { code, out } = run(["check", "--site", folder]);
      assert.deepEqual([code, out], [0, "No problems: 8 editions, 41 people.\n"]);
      assert.deepEqual(digests(folder), before);
    }));

  test("refuses a folder that is no site folder", () => {
    const { code, err } = run(["check", "--site", "src"]);
    assert.equal(code, 2);
    assert.match(err, /src is not a site folder: it has no data\/ and no editions\/\./);
  });
});
