import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";

const readme = readFileSync("README.md", "utf8");
const contributing = readFileSync("CONTRIBUTING.md", "utf8");

describe("what is said of the repository", () => {
  test("maps every folder and file of src/, and none that is gone", () => {
    const named = [...contributing.matchAll(/`(src\/[\w-]+(?:\/|\.ts))`/g)].map(([, path]) => path);
    const present = readdirSync("src", { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`,
    );
    assert.deepEqual([...new Set(named)].sort(), present.sort());
  });

  test("gives one sentence to every package, and names none that is not installed", () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );
    const section = contributing.split("## What it stands on")[1] ?? "";
    const packages = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })
      .filter((name) => !name.startsWith("@types/"))
      .filter((name) => !section.includes(`\`${name}\``) && !section.includes(`…/${name.split("/").at(-1)}`));
    assert.deepEqual(packages, []);
  });

  test("names only files and scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const text = readme + contributing;
    const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = ""]) => name);
    assert.deepEqual(
      commands.filter((name) => !(name in scripts)),
      [],
    );
    const links = [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, path = ""]) => path);
    assert.deepEqual(
      links.filter((path) => !existsSync(path)),
      [],
    );
  });

  test("the README stays under 190 lines", () => {
    assert.ok(readme.split("\n").length < 190);
  });
});
