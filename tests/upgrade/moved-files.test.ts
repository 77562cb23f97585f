import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { changeOfContent } from "../../src/cli/commands/upgrade/content.ts";
import { renderProblem } from "../../src/problem.ts";
import { parseSiteFolder } from "../../src/site-files.ts";
import type { Renamings } from "../../src/upgrade/renamings.ts";
import { inFolder, inSiteFolder } from "../fixture.ts";
import { FIXTURE } from "../fixture-content.ts";

const COMMITTEE: Renamings = {
  keys: [],
  hasEnded: (until) => until <= "2026-12-01",
  files: [
    {
      from: /^(editions\/[^/]+)\/committee\.yaml$/,
      to: "$1/pc.yaml",
      since: "0.2.0",
      until: "9999-01-01",
    },
  ],
};
const [OLD, NEW] = ["editions/2026/committee.yaml", "editions/2026/pc.yaml"];

function parsed(folder: string, renamings = COMMITTEE) {
  return parseSiteFolder(folder, undefined, undefined, undefined, renamings);
}

test("a file under its old name is read in its place, and told by where it lies", () =>
  inSiteFolder({ [OLD]: "- Ada Lovelace (London)\n", [NEW]: null }, (folder) => {
    const usual = inSiteFolder({ [NEW]: "- Ada Lovelace (London)\n" }, (other) => parsed(other).problems);
    const site = parsed(folder);
    const edition = site.parsed?.editions.find(({ id }) => id === "2026");
    assert.equal(edition?.committee?.content.length, 1);
    assert.equal(edition?.committee?.source.file, OLD);
    assert.deepEqual(
      site.problems.map(renderProblem).filter((one) => !usual.map(renderProblem).includes(one)),
      [
        `${OLD}:1:1\n  Notice: This file is called ${NEW} since version 0.2.0; versions from 9999-01-01 on do not read the old name.\n  npm run upgrade moves it.`,
      ],
    );
  }));

test("a file that is there under both names is left to a person", () =>
  inSiteFolder({ [OLD]: "- Ada Lovelace (London)\n", [NEW]: "- Emmy Noether (Göttingen)\n" }, (folder) => {
    const { problems } = parsed(folder);
    assert.deepEqual(
      problems.filter(({ file }) => file === OLD).map(({ severity, message }) => [severity, message]),
      [["error", `This file is called ${NEW} now, and that is there, too.`]],
    );
    assert.deepEqual([...changeOfContent(folder, COMMITTEE).texts], []);
  }));

test("after its day, the old name is an error", () =>
  inSiteFolder({ [OLD]: "- Ada Lovelace (London)\n", [NEW]: null }, (folder) => {
    const ended = { ...COMMITTEE, files: COMMITTEE.files.map((file) => ({ ...file, until: "2020-01-01" })) };
    const found = parsed(folder, ended).problems.filter(({ file }) => file === OLD);
    assert.deepEqual(
      found.map(({ severity, message }) => [severity, message]),
      [["error", `This file is called ${NEW} since version 0.2.0.`]],
    );
  }));

test("an upgrade moves it, with its keys renamed on the way", () =>
  inFolder({ ...FIXTURE, [OLD]: "- {name: Ada, employer: London} # first\n", [NEW]: null }, (folder) => {
    const key = {
      files: /\/pc\.yaml$/,
      at: /^\d+$/,
      from: "employer",
      to: "affiliation",
      since: "0.2.0",
      until: "9999-01-01",
    };
    const change = changeOfContent(folder, { ...COMMITTEE, keys: [key] });
    assert.deepEqual([...change.texts], [[NEW, "- {name: Ada, affiliation: London} # first\n"]]);
    assert.deepEqual(change.left, [OLD]);
    assert.deepEqual(change.diffs, [
      `${OLD} → ${NEW}\n- - {name: Ada, employer: London} # first\n+ - {name: Ada, affiliation: London} # first`,
    ]);
    assert.ok(readdirSync(join(folder, "editions/2026")).includes("committee.yaml"));
    assert.match(readFileSync(join(folder, OLD), "utf8"), /employer/);
  }));
