import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";

const SCRIPT = resolve(".github/scripts/pictures.mjs");

/** Stands for the program: of each line of the content it makes a page, and a menu that all of them show. */
const PROGRAM = `const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const value = (name) => process.argv[process.argv.indexOf(name) + 1];
const lines = readFileSync(join(value("--site"), "pages.txt"), "utf8").trim().split("\\n");
for (const line of lines) {
  const [page, text] = line.split("|");
  mkdirSync(join(value("--output"), page), { recursive: true });
  writeFileSync(join(value("--output"), page, "index.html"), "<nav>" + lines + "</nav><main>" + text + "</main>");
}
`;

/** Stands for a browser: its picture is what the server answers. */
const BROWSER = `#!/usr/bin/env node
const { writeFileSync } = require("node:fs");
const [file] = process.argv.filter((word) => word.startsWith("--screenshot=")).map((word) => word.slice(13));
if (file !== undefined) fetch(process.argv.at(-1)).then((answer) => answer.text()).then((text) => writeFileSync(file, /<main>.*<\\/main>/.exec(text)[0]));
`;

/** @returns the pictures by name, and what was said of them */
function pictures(
  before: string,
  after: string,
  browser = "browser.cjs",
): readonly [Record<string, string>, string] {
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  const site = join(folder, "site");
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], {
      cwd: site,
      stdio: "ignore",
    });
  try {
    mkdirSync(site);
    writeFileSync(join(folder, "program.cjs"), PROGRAM);
    writeFileSync(join(folder, "browser.cjs"), BROWSER);
    writeFileSync(join(folder, "changes.md"), "Said.");
    chmodSync(join(folder, "browser.cjs"), 0o755);
    git("init");
    for (const pages of [before, after]) {
      writeFileSync(join(site, "pages.txt"), pages);
      git("add", ".");
      git("commit", "-m", "Pages");
    }
    const places = { CHANGES: folder, PICTURES: join(folder, "pictures"), BEFORE: "HEAD~1" };
    const programs = {
      LECTERN: `${process.execPath} ${join(folder, "program.cjs")}`,
      CHROME: join(folder, browser),
    };
    execFileSync(process.execPath, [SCRIPT], {
      cwd: site,
      env: { PATH: process.env.PATH, TMPDIR: folder, ...places, ...programs },
      stdio: "ignore",
    });
    const names = browser === "browser.cjs" ? readdirSync(places.PICTURES) : [];
    const taken = names.map((name) => [name, readFileSync(join(places.PICTURES, name), "utf8")]);
    return [Object.fromEntries(taken), readFileSync(join(folder, "changes.md"), "utf8")];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("pages that say something else are pictured before and after, those that only show another menu are not", () => {
  const [taken, said] = pictures(
    ".|Home\n2026/program|Nine\n2026/cfp|Write\n",
    ".|Home\n2026/program|Ten\n2026/venue|Aula\n",
  );
  assert.deepEqual(taken, {
    "2026_cfp-before.png": "<main>Write</main>",
    "2026_program-after.png": "<main>Ten</main>",
    "2026_program-before.png": "<main>Nine</main>",
    "2026_venue-after.png": "<main>Aula</main>",
  });
  assert.match(
    said,
    /^Said\.\n\n### Pictures\n\nBefore and after, .*: `\/2026\/cfp\/`, `\/2026\/program\/`, `\/2026\/venue\/`\.\n$/,
  );
});

test("without a browser no picture is taken, and nothing is said of it", () => {
  const [taken, said] = pictures(".|Home\n", ".|House\n", "none");
  assert.deepEqual([taken, said], [{}, "Said."]);
});
