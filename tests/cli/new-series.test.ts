import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadSite } from "../../src/site.ts";
import { sitePages } from "../built.ts";
import { QUICK } from "../quick-folder.ts";
import { AFTERWARDS, brokenLinks, pageAt, renderFolder, textOf } from "../site/rendered.ts";
import type { Run } from "./program.ts";
import { runThen as runAsItIs } from "./then.ts";

/** Without what npm makes of a new series, which takes a while. */
function runThen(...parameters: string[]): Promise<Run> {
  return runAsItIs(...parameters, ...(parameters.includes("--series") ? ["--no-install"] : []));
}

async function withFolder(use: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(QUICK, "lectern-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("a new series", () => {
  test("is a site without problems that builds at once", () =>
    withFolder(async (parent) => {
      const folder = join(parent, "deep/site");
      const { code, out, err } = await runThen("new", "--site", folder, "--series", "Quill");
      assert.deepEqual([code, err], [0, ""]);
      assert.match(
        out,
        /^Made \S+\/deep\/site: \d+ files, and the site has no errors\.\nNext: edit data\/series\.yaml, then editions\/2026\/;/,
      );
      assert.deepEqual(readdirSync(join(parent, "deep")), ["site"]);
      assert.equal((await runThen("check", "--site", folder)).code, 0);
      assert.equal((await runThen("build", "--site", folder)).code, 0);

      const site = await renderFolder(folder);
      assert.deepEqual(brokenLinks(site, "/"), []);
      const empty = [...site.pages].filter(([, html]) =>
        /<h([1-6])[^>]*>\s*<\/h\1>|<\/h2>\s*<\/section>/.test(html),
      );
      assert.deepEqual(
        empty.map(([path]) => path),
        [],
      );
      const home = textOf(pageAt(site, "/"));
      for (const words of [
        "The program will be published here.",
        "Program Chairs To be announced",
        "The site is online.",
      ])
        assert.ok(home.includes(words), words);
      assert.match(pageAt(site, "/"), /<a href="\/code-of-conduct\/">Code of conduct<\/a>/);
    }));

  test("takes the year, the address and the next edition as they are given", () =>
    withFolder(async (folder) => {
      const url = "https://quill.example.org/series/";
      assert.equal(
        (await runThen("new", "2030", "--site", folder, "--series", "Quill", "--url", url)).code,
        0,
      );
      const { series, editions } = loadSite(folder);
      assert.deepEqual([series.name, series.url, editions.map(({ id }) => id)], ["Quill", url, ["2030"]]);
      assert.equal((await runThen("new", "2031", "--site", folder)).code, 0);
      assert.equal((await runThen("check", "--site", folder)).code, 0);
    }));

  test("says what is known already: its title, its days and its place", () =>
    withFolder(async (folder) => {
      const known = ["--title", "Workshop on Ink: Then & Now", "--days", "2027-06-14/2027-06-15"];
      const { code, out } = await runThen(
        "new",
        "--site",
        folder,
        "--series",
        "Quill",
        ...known,
        "--place",
        "Boston, MA, US",
      );
      assert.deepEqual([code, /editions\/2027\//.test(out)], [0, true]);
      const { series, editions } = loadSite(folder);
      assert.equal(series.title, "Workshop on Ink: Then & Now");
      const [{ start, end, venue }] = editions;
      assert.deepEqual([start, end], ["2027-06-14", "2027-06-15"]);
      assert.deepEqual([venue?.city, venue?.region, venue?.country], ["Boston", "MA", "US"]);
    }));

  test("is worth a look where it says what it came with, and is not published so", () =>
    withFolder(async (folder) => {
      await runThen("new", "--site", folder, "--series", "Quill");
      const looked = await runThen("check", "--site", folder);
      const said = looked.err.match(/only holds the place/g) ?? [];
      assert.deepEqual([looked.code, said.length], [0, 8]);
      const published = await runThen("build", "--no-cards", "--publish", "--site", folder);
      assert.deepEqual(
        [published.code, /8 problems(, 1 notice)?\. Nothing was written\./.test(published.err)],
        [1, true],
      );
      const series = join(folder, "data/series.yaml");
      const text = readFileSync(series, "utf8")
        .replace(/^title: .*$/m, "title: On Ink")
        .replace(/^description: .*$/m, "description: Ink.");
      writeFileSync(series, text);
      const call = join(folder, "editions/2026/cfp.md");
      writeFileSync(call, "---\ntopics: [Ink]\n---\n\nInk, and what is written with it.\n");
      assert.equal((await runThen("build", "--no-cards", "--publish", "--site", folder)).code, 0);
    }));

  for (const name of [
    'AI: "the" <b>workshop</b> #1',
    "{{ series }} {% raw %} - 'A' & B: [c](d) `e` *f*",
    "機械学習ワークショップ",
    "ورشة عمل",
    "Workshop für Straßen – 😀",
    "true",
    "2026",
  ]) {
    test(`may be called ${name}`, () =>
      withFolder(async (parent) => {
        const folder = join(parent, "site");
        assert.equal((await runThen("new", "--site", folder, "--series", name)).code, 0);
        assert.equal(loadSite(folder).series.name, name);
        const home = await (await sitePages(loadSite(folder), AFTERWARDS)).find("index.html");
        const siteName = /<a class="site-name" dir="auto" href="\/">(.*?)<\/a>/.exec(String(home))?.[1] ?? "";
        assert.doesNotMatch(siteName, /[<>"]/);
        assert.equal(textOf(siteName), name);
        assert.equal((await runThen("new", "2027", "--site", folder)).code, 0);
        assert.equal((await runThen("check", "--site", folder)).code, 0);
      }));
  }

  test("is not made over anything", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "thesis.txt"), "ten years of work");
      for (const site of [folder, join(folder, "thesis.txt")]) {
        const { code, err } = await runThen("new", "--site", site, "--series", "Quill");
        assert.equal(code, 2);
        assert.match(err, /is not an empty folder: with --site, name one that does not exist yet\./);
      }
      assert.deepEqual(readdirSync(folder), ["thesis.txt"]);
    }));

  for (const [story, parameters, message] of [
    ["an empty name", ["--series", " "], 'The name of the series is missing: write --series "Name".'],
    [
      "a name of two lines",
      ["--series", "A\nB"],
      "The name of a series is one line of text, without tabs and line breaks.",
    ],
    [
      "an edition before it",
      ["--series", "A", "--from", "2021"],
      "A new series has no edition before it: leave out --from.",
    ],
  ] as const) {
    test(`with ${story} is refused`, () =>
      withFolder(async (parent) => {
        const { code, err } = await runThen("new", "--site", join(parent, "site"), ...parameters);
        assert.deepEqual([code, err.split("\n")[0]], [2, message]);
        assert.deepEqual(readdirSync(parent), []);
      }));
  }
});
