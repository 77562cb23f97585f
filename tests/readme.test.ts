import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";

const readme = readFileSync("README.md", "utf8");

describe("the README", () => {
  test("maps every folder and file of src/, and none that is gone", () => {
    const named = [...readme.matchAll(/`(src\/[\w-]+(?:\/|\.ts))`/g)].map(([, path]) => path);
    const present = readdirSync("src", { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`,
    );
    assert.deepEqual([...new Set(named)].sort(), present.sort());
  });

  test("gives one sentence to every package, and names none that is not installed", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const section = /## What it stands on([\s\S]*?)\n## /.exec(readme)?.[1] ?? "";
    const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
      .filter((name) => !name.startsWith("@types/"))
      .filter((name) => !section.includes(`\`${name}\``) && !section.includes(`…/${name.split("/").at(-1)}`));
    assert.deepEqual(packages, []);
  });

  test("names only files and scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const commands = [...readme.matchAll(/npm run ([\w-]+)/g)].map(([, name = ""]) => name);
    assert.deepEqual(
      commands.filter((name) => !(name in scripts)),
      [],
    );
    const links = [...readme.matchAll(/\]\(([^):]+)\)/g)].map(([, path = ""]) => path);
    assert.deepEqual(
      links.filter((path) => !existsSync(path)),
      [],
    );
  });

  test("stays under 190 lines", () => {
    assert.ok(readme.split("\n").length < 190);
  });
});
