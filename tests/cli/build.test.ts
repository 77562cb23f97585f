import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, test } from "node:test";
import { digests, run, runHere, withCopy } from "./program.ts";

function spoil(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(file, text.replace(from, to));
}

describe("the build", () => {
  test("tells in one line where it wrote, how much, and in what time, and what may come next", () =>
    withCopy((folder) => {
      const { code, out, err } = run(["build", "--no-cards", "--site", folder]);
      assert.equal(err, "");
      assert.equal(code, 0);
      const files = readdirSync(`${folder}/_site`, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const pages = files.filter(({ name }) => name.endsWith(".html"));
      const [, toldPages, toldFiles] =
        /^\S+_site: (\d+) pages, (\d+) files, \d+\.\d\d s\nNext: npm start -- --site \S+ shows it, and any web server .*\n\n?$/.exec(
          out,
        ) ?? [];
      assert.deepEqual([Number(toldPages), Number(toldFiles)], [pages.length, files.length]);
      assert.ok(pages.length > 40);
      assert.deepEqual(readdirSync(folder).sort(), [
        ".cache",
        "_site",
        "content",
        "data",
        "editions",
        "public",
      ]);
    }));

  test("makes the same bytes twice, in two time zones", async () => {
    const made: Record<string, string>[] = [];
    const build = (start: typeof run | typeof runHere, TZ: string) =>
      withCopy(
        async (folder) => {
          const environment = { SOURCE_DATE_EPOCH: "1616900000", TZ };
          const { code } = await start(["build", "--no-cards", "--site", folder], environment);
          assert.equal(code, 0);
          made.push(digests(join(folder, "_site")));
        },
        { isCold: true },
      );
    // In Honolulu it is the day before. The other build need not start anew, but in its zone.
    await build(run, "Pacific/Honolulu");
    const { TZ } = process.env;
    process.env.TZ = "Pacific/Kiritimati";
    try {
      assert.equal(new Date().getTimezoneOffset(), -14 * 60);
      await build(runHere, process.env.TZ);
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
    assert.deepEqual(made[0], made[1]);
  });

  test("names every problem of a rejected site, and leaves the old site alone", () =>
    withCopy(async (folder) => {
      assert.equal((await runHere(["build", "--no-cards", "--site", folder])).code, 0);
      const before = digests(join(folder, "_site"));
      renameSync(
        join(folder, "editions/2021/organizers.yaml"),
        join(folder, "editions/2021/organisers.yaml"),
      );
      spoil(join(folder, "editions/2021/program.yaml"), 'start: "10:50"', 'start: "25:99"');
      spoil(join(folder, "editions/2020/program.yaml"), "[erna-alder, ", "[erna-aldern, ");
      const { code, out, err } = await runHere(["build", "--no-cards", "--site", folder]);
      assert.equal(code, 1);
      assert.equal(out, "");
      const places = err.split("\n").filter((line) => /^\S+:\d+:\d+/.test(line));
      assert.deepEqual(
        places.map((line) => line.replace(/:\d+:/, ":")),
        [
          "editions/2020/program.yaml:20  days[0].items[0].speakers[0]",
          "editions/2021/organisers.yaml:1",
          "editions/2021/program.yaml:12  days[0].start",
        ],
      );
      assert.match(
        err,
        /Nobody in data\/people.yaml has the id "erna-aldern"\.\n {2}Did you mean erna-alder\?/,
      );
      assert.match(err, /This file is not part of the content\.\n {2}Did you mean organizers\.yaml\?/);
      assert.match(
        err,
        /\| {5}start: "25:99"\n\s+\| {12}\^\n {2}"25:99" is not a time of day\.\n {2}Write hours and minutes, such as "09:30"\./,
      );
      assert.ok(err.endsWith("\n\n3 problems. Nothing was written.\n"));
      assert.deepEqual(digests(join(folder, "_site")), before);
    }));

  test("puts the address it is given in place of the series' own", () =>
    withCopy(async (folder) => {
      const output = join(folder, "out");
      assert.equal(
        (
          await runHere([
            "build",
            "--no-cards",
            "--site",
            folder,
            "--output",
            output,
            "--url",
            "https://user.github.io/repo",
          ])
        ).code,
        0,
      );
      const html = readFileSync(join(output, "2021/index.html"), "utf8");
      assert.match(html, /<link rel="canonical" href="https:\/\/user\.github\.io\/repo\/2021\/">/);
      assert.match(html, /<a class="site-name" dir="auto" href="\/repo\/">/);
    }));

  test("copies what lies in public/, and nothing hidden or from elsewhere", () =>
    withCopy(async (folder) => {
      mkdirSync(join(folder, "public/papers"), { recursive: true });
      writeFileSync(join(folder, "public/papers/a.pdf"), "%PDF");
      writeFileSync(join(folder, "public/.DS_Store"), "");
      symlinkSync("/etc/hostname", join(folder, "public/leak.txt"));
      assert.equal((await runHere(["build", "--no-cards", "--site", folder])).code, 0);
      assert.equal(readFileSync(join(folder, "_site/papers/a.pdf"), "utf8"), "%PDF");
      assert.equal(existsSync(join(folder, "_site/.DS_Store")), false);
      assert.equal(existsSync(join(folder, "_site/leak.txt")), false);
    }));

  test("refuses to replace a folder that holds something other than a site", () =>
    withCopy(async (folder) => {
      const output = join(folder, "documents");
      mkdirSync(output);
      writeFileSync(join(output, "thesis.txt"), "ten years of work");
      const { code, err } = await runHere(["build", "--no-cards", "--site", folder, "--output", output]);
      assert.equal(code, 2);
      assert.match(
        err,
        /documents holds something other than a site: delete it first, or choose another folder\./,
      );
      assert.equal((await runHere(["build", "--no-cards", "--site", folder, "--output", folder])).code, 2);
      assert.deepEqual(readdirSync(output), ["thesis.txt"]);
    }));
});

describe("the check", async () => {
  test("says so when there are no problems, and writes nothing", () =>
    withCopy(async (folder) => {
      const before = digests(folder);
      const { code, out } = await runHere(["check", "--site", folder]);
      const [, named = ""] =
        /^No errors: 4 editions, 30 people\.\nNext: npm start -- --site (\S+) shows the site, npm run build -- --site \1 writes it, and a push to where it is published publishes it\.\n$/.exec(
          out,
        ) ?? [];
      assert.deepEqual([code, resolve(named)], [0, folder]);
      assert.deepEqual(digests(folder), before);
    }));

  test("refuses a folder that is no site folder", async () => {
    const { code, err } = await runHere(["check", "--site", "src"]);
    assert.equal(code, 2);
    assert.match(err, /src is not a site folder: it has no data\/ and no editions\/\./);
  });

  test("prints one list of records, whatever finds them", () =>
    withCopy(async (folder) => {
      const part = join(folder, "theme/parts/below.njk");
      mkdirSync(dirname(part), { recursive: true });
      writeFileSync(part, "{{ view.nothing.at.all }}");
      const { code, out } = await runHere(["check", "--site", folder, "--format", "json"]);
      const records: { severity: string; file: string }[] = JSON.parse(out);
      assert.deepEqual([code, records.map(({ file }) => file)], [1, ["theme/parts/below.njk"]]);
    }));

  test("prints problems as records, and as annotations of a workflow", () =>
    withCopy(async (folder) => {
      spoil(join(folder, "editions/2012/edition.yaml"), "half-day", "halfday");
      const json = await runHere(["check", "--site", folder, "--format", "json"]);
      assert.equal(json.code, 1);
      const [record, ...others] = JSON.parse(json.out);
      assert.deepEqual(others, []);
      assert.deepEqual(Object.keys(record), [
        "severity",
        "file",
        "line",
        "column",
        "path",
        "message",
        "remedy",
      ]);
      assert.deepEqual(
        { ...record, line: 0 },
        {
          severity: "error",
          file: "editions/2012/edition.yaml",
          line: 0,
          column: 9,
          path: "length",
          message: '"halfday" is not possible here.',
          remedy: "Did you mean half-day? Possible: full-day, half-day.",
        },
      );
      const github = await runHere(["check", "--site", folder, "--format", "github"]);
      assert.match(
        github.out,
        /^::error file=\S+editions\/2012\/edition\.yaml,line=\d+,col=9,title=length::"halfday" is not possible here\.%0ADid you mean half-day\? Possible: full-day, half-day\.\n$/,
      );
    }));

  test("lets a notice pass, and stops at it when it is strict", () =>
    withCopy(async (folder) => {
      spoil(join(folder, "editions/2021/pc.yaml"), ", affiliation: KAIST", "");
      const lenient = await runHere(["check", "--site", folder]);
      assert.equal(lenient.code, 0);
      assert.match(lenient.err, /Notice: The affiliation of "Mina Rhode" is missing\./);
      const strict = await runHere(["check", "--site", folder, "--strict"]);
      assert.equal(strict.code, 1);
      assert.match(strict.err, /\n1 notice\. Nothing was written\.\n$/);
    }));
});
