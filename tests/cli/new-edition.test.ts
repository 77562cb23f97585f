import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Edition } from "../../src/model/edition.ts";
import { loadSite } from "../../src/site.ts";
import { brokenLinks, pageAt, renderFolder, textOf } from "../site/rendered.ts";
import { digests, runHere, withCopy } from "./program.ts";
import { runThen } from "./then.ts";

function editionOf(folder: string, id: string): Edition {
  const edition = loadSite(folder).editions.find((other) => other.id === id);
  assert.ok(edition !== undefined);
  return edition;
}

/** Names with affiliations, by role. */
function peopleOf({ organizers, committee }: Edition) {
  return [...organizers, { role: "Program committee", people: committee }].map(({ role, people }) => [
    role,
    ...people.map(({ name, affiliations }) => `${name}, ${affiliations.join(" / ")}`),
  ]);
}

describe("a new edition", () => {
  test("has its files, and nothing is wrong with it but that nobody answers questions", () =>
    withCopy(async (folder) => {
      const before = digests(folder);
      const { code, out, err } = await runThen("new", "2026", "--site", folder);
      assert.match(
        err,
        /^\S+\n.*\n.*\n {2}Notice: The site names nobody who answers questions\.\n[\s\S]*\n1 notice\.\n\n$/,
      );
      assert.equal(code, 0);
      assert.equal(
        out,
        `Made editions/2026 from 2021: 6 files, and the site has no errors.
Next: write the days into edition.yaml and the deadlines into dates.yaml, read cfp.md, and ask the organizers and the
committee whether they serve again.
In editions/2026/cfp.md, what names 2021 is set aside in comments.
`,
      );
      const made = ["cfp.md", "dates.yaml", "edition.yaml", "organizers.yaml", "pc.yaml", "program.yaml"];
      const after = digests(folder);
      assert.deepEqual(
        Object.keys(after).filter((path) => before[path] !== after[path]),
        made.map((name) => `/editions/2026/${name}`),
      );
      assert.deepEqual(
        readdirSync(join(folder, "editions")).filter((name) => name.startsWith(".")),
        [],
      );
      assert.equal((await runThen("check", "--site", folder)).code, 0);
    }));

  test("takes people over as they are, presence and zone, and nothing that only the old year knew", () =>
    withCopy(async (folder) => {
      assert.equal((await runThen("new", "2026", "--site", folder)).code, 0);
      const [next, last] = [editionOf(folder, "2026"), editionOf(folder, "2021")];
      assert.deepEqual(peopleOf(next), peopleOf(last));
      const { presence, timezone, start, host, dates, news, links, papers, program } = next;
      const [call, lastCall] = [next.calls[0], last.calls[0]];
      assert.deepEqual([presence, timezone], [last.presence, last.timezone]);
      assert.deepEqual([start, host], [undefined, undefined]);
      assert.deepEqual([dates, news, links, papers], [[], [], {}, []]);
      assert.deepEqual([program?.status, program?.days], ["draft", []]);
      assert.deepEqual(call?.topics, lastCall?.topics);
      const { url, ...submission } = { url: "", ...lastCall?.submission };
      assert.match(url, /towpath2021$/);
      assert.deepEqual(call?.submission, submission);
    }));

  test("is the front page, and its call says nothing of the old year", () =>
    withCopy(async (folder) => {
      assert.equal((await runThen("new", "2026", "--site", folder)).code, 0);
      const site = await renderFolder(folder);
      assert.match(pageAt(site, "/"), /<h1><bdi>[^<]*<\/bdi><\/h1>[\s\S]*2026/);
      assert.match(textOf(pageAt(site, "/")), /The program will be published here\./);
      assert.match(textOf(pageAt(site, "/2026/cfp/")), /Towpath 2026 is about the performance/);
      assert.doesNotMatch(pageAt(site, "/2026/cfp/"), /2021/);
      assert.doesNotMatch(site.texts.get("2026/cfp.txt") ?? "2021", /2021/);
      assert.deepEqual(brokenLinks(site, "/"), []);
    }));

  test("is made from an old edition of which little is known", () =>
    withCopy(async (folder) => {
      const { code, out } = await runThen("new", "2026", "--from", "2013", "--site", folder);
      assert.equal(code, 0);
      assert.match(out, /^Made editions\/2026 from 2013: 6 files/);
      const { calls, organizers, ordinal } = editionOf(folder, "2026");
      assert.equal(calls[0]?.text, "The call for papers will be published here.");
      assert.deepEqual(
        organizers.flatMap(({ people }) => people),
        [],
      );
      assert.equal(ordinal, undefined);
      assert.equal((await runThen("check", "--site", folder)).code, 0);
    }));

  test("may be older than others, and is then made from the one before it", () =>
    withCopy(async (folder) => {
      assert.match((await runThen("new", "2016", "--site", folder)).out, /^Made editions\/2016 from 2013/);
      assert.equal(loadSite(folder).editions[0].id, "2021");
    }));

  test("leads to the schemas that its site folder has", () =>
    withCopy(async (folder) => {
      mkdirSync(join(folder, ".lectern/schemas"), { recursive: true });
      assert.equal((await runThen("new", "2026", "--site", folder)).code, 0);
      const line = readFileSync(join(folder, "editions/2026/edition.yaml"), "utf8").split("\n")[0];
      assert.equal(line, "# yaml-language-server: $schema=../../.lectern/schemas/edition.schema.json");
    }));

  test("names the lines of people that still say the old year", () =>
    withCopy(async (folder) => {
      const file = join(folder, "editions/2021/pc.yaml");
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace("affiliation: KAIST", "affiliation: KAIST, role: Chair of 2021"),
      );
      const { code, out } = await runThen("new", "2026", "--site", folder);
      assert.equal(code, 0);
      assert.match(out, /^editions\/2026\/pc\.yaml:\d+ names 2021\.$/m);
    }));

  for (const [story, parameters, message] of [
    ["that exists", ["2021"], "editions/2021 exists already, and nothing was changed."],
    [
      "from one that does not exist",
      ["2026", "--from", "2011"],
      "There is no edition 2011: choose one of 2021, 2020, 2013, 2012.",
    ],
    [
      "without a year",
      [],
      'Which year? Write npm run new -- 2026 --site HERE, or npm run new -- --site DIR --series "Name" for a whole new site.',
    ],
    [
      "whose name is no year",
      ["next"],
      "next is not a year: a new edition is named by its year, such as 2026.",
    ],
    [
      "that would leave its folder",
      ["../2026"],
      "../2026 is not a year: a new edition is named by its year, such as 2026.",
    ],
    ["in another century", ["0026"], "0026 is not a year: a new edition is named by its year, such as 2026."],
  ] as const) {
    test(`${story} is refused, and everything stays as it was`, () =>
      withCopy(async (folder) => {
        const before = digests(folder);
        const { code, out, err } = await runThen("new", ...parameters, "--site", folder);
        const [, named = ""] = /2026 --site (\S+), or/.exec(err) ?? [];
        assert.deepEqual(
          [code, out, err],
          [2, "", `${message.replace("HERE", named)}\nWhat can be written: npm run new -- --help\n`],
        );
        assert.deepEqual(digests(folder), before);
      }));
  }

  test("of a year that another folder has is refused", () =>
    withCopy(async (folder) => {
      mkdirSync(join(folder, "editions/spring"));
      writeFileSync(join(folder, "editions/spring/edition.yaml"), "year: 2026\n");
      const { code, err } = await runThen("new", "2026", "--site", folder);
      assert.equal(code, 2);
      assert.match(err, /^editions\/spring is the edition of 2026 already/);
    }));

  test("is not made in a folder that is no site folder", async () => {
    const { code, err } = await runThen("new", "2026", "--site", "src");
    assert.equal(code, 2);
    assert.match(err, /src is not a site folder/);
  });

  test("is not made in a site with problems, which are named", () =>
    withCopy(async (folder) => {
      writeFileSync(join(folder, "editions/2012/edition.yaml"), "presence: onlin\n");
      const before = digests(folder);
      const { code, out, err } = await runThen("new", "2026", "--site", folder);
      assert.deepEqual([code, out], [1, ""]);
      assert.match(err, /^editions\/2012\/edition\.yaml:1:11 {2}presence\n/);
      assert.match(err, /1 problem\. Nothing was written\.\n$/);
      assert.deepEqual(digests(folder), before);
    }));

  test("goes again when the site has no room for it", () =>
    withCopy(async (folder) => {
      mkdirSync(join(folder, "public/2026"));
      writeFileSync(join(folder, "public/2026/cfp.txt"), "");
      const before = digests(folder);
      const { code, err } = await runThen("new", "2026", "--site", folder);
      assert.equal(code, 1);
      assert.match(err, /This file has the address of the page \/2026\/cfp\.txt\./);
      assert.deepEqual(digests(folder), before);
      assert.equal(existsSync(join(folder, "editions/2026")), false);
    }));

  test("that is made before the last one is over is a draft, and leaves the front page to it", () =>
    withCopy(async (folder) => {
      const { code, out } = await runHere(["new", "2022", "--site", folder], {
        SOURCE_DATE_EPOCH: String(Date.parse("2021-03-14T12:00Z") / 1000),
      });
      assert.equal(code, 0);
      assert.match(out, /It is a draft, because Towpath 2021 is not over:/);
      assert.equal(loadSite(folder).editions[0].id, "2021");
      const file = join(folder, "editions/2022/edition.yaml");
      writeFileSync(file, readFileSync(file, "utf8").replace("draft: true\n", ""));
      assert.equal(loadSite(folder).editions[0].id, "2022");
    }));
});
