import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { readYaml } from "../../../src/read/yaml/yaml.ts";
import { firstEdition } from "../../../src/scaffold/edition/edition-facts.ts";
import { siteFiles } from "../../../src/scaffold/series/site-files.ts";
import { NOW, problemsOfFiles } from "../folder.ts";

function newSite(name = "Quill") {
  return siteFiles(
    { name, url: "https://example.org/" },
    firstEdition(name, 2026, NOW),
    "file:vendor/lectern-0.1.0.tgz",
  );
}

describe("a new site folder", () => {
  test("holds a series, an edition, a free page, and what publishes them", () => {
    const files = Object.keys(newSite()).filter((path) => !path.startsWith(".lectern/schemas/"));
    assert.deepEqual(files.sort(), [
      ".github/dependabot.yml",
      ".github/scripts/comment.mjs",
      ".github/scripts/pictures.mjs",
      ".github/workflows/changes.yml",
      ".github/workflows/check.yml",
      ".github/workflows/comment.yml",
      ".github/workflows/daily.yml",
      ".github/workflows/publish.yml",
      ".gitignore",
      ".vscode/extensions.json",
      ".vscode/settings.json",
      "README.md",
      "content/code-of-conduct.md",
      "data/series.yaml",
      "editions/2026/cfp.md",
      "editions/2026/dates.yaml",
      "editions/2026/edition.yaml",
      "editions/2026/organizers.yaml",
      "editions/2026/pc.yaml",
      "editions/2026/program.yaml",
      "package.json",
      "public/.gitkeep",
    ]);
  });

  test("has a package with a name that npm takes, whatever the series is called", () => {
    const nameOf = (series: string): string => JSON.parse(newSite(series)["package.json"] ?? "").name;
    assert.deepEqual(["Ünïcode Tagung", "O'Brien & Sons", "国際ワークショップ", "🦉", "-"].map(nameOf), [
      "unicode-tagung-site",
      "o-brien-sons-site",
      "workshop-site",
      "workshop-site",
      "workshop-site",
    ]);
    assert.equal(nameOf("ab ".repeat(100)).length < 70, true);
  });

  test("leads its YAML files to schemas that it brings along", () => {
    const site = newSite();
    const yaml = Object.keys(site).filter((path) => /^(data|editions)\/.*\.yaml$/.test(path));
    assert.equal(yaml.length, 6);
    for (const path of yaml) {
      const [, target = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(site[path] ?? "") ?? [];
      assert.equal(typeof JSON.parse(site[posix.join(posix.dirname(path), target)] ?? ""), "object", path);
    }
  });

  test("has lines that fit an editor, and a line break at the end of every text", () => {
    for (const [path, text] of Object.entries(newSite())) {
      if (path.endsWith(".json")) continue;
      assert.deepEqual(
        text.split("\n").filter((line) => line.length > 120),
        [],
        path,
      );
      assert.ok(text === "" || /[^\n]\n$/.test(text), path);
    }
  });

  test("has a README whose examples are right", () => {
    const { "README.md": readme = "" } = newSite();
    const fences = [...readme.matchAll(/```yaml\n# (\S+): [\s\S]*?```/g)];
    const files = fences.map(([fence, path = ""]) => [path, fence.replace(/^```yaml\n|```$/g, "")]);
    assert.deepEqual(
      files.map(([path]) => path),
      ["editions/2026/papers.yaml", "editions/2026/sponsors.yaml", "data/people.yaml"],
    );
    const problems = problemsOfFiles({ ...newSite(), ...Object.fromEntries(files) });
    assert.deepEqual(
      problems.map((problem) => problem.split("\n")[1]),
      ["  Notice: The site names nobody who answers questions."],
    );
  });

  test("has a README whose heading says the name of the series, whatever is in it", () => {
    const heading = newSite("*A* <b>_B_</b> [c](d)")["README.md"]?.split("\n")[0];
    assert.equal(heading, "# \\*A\\* \\<b\\>\\_B\\_\\</b\\> \\[c\\](d)");
  });

  test("has one package, in the version that made it, and four scripts", () => {
    const { dependencies, devDependencies, scripts, name } = JSON.parse(
      newSite("Räume & Zeit")["package.json"] ?? "",
    );
    assert.deepEqual(dependencies, { lectern: "file:vendor/lectern-0.1.0.tgz" });
    assert.deepEqual(
      [devDependencies, Object.keys(scripts), name],
      [undefined, ["start", "check", "build", "new"], "raume-zeit-site"],
    );
  });

  test("pins every action by its commit, as this repository does, and runs no workflow of others", () => {
    const usesIn = (text: string): string[] =>
      [...text.matchAll(/uses: (.+)/g)].map(([, action = ""]) => action);
    const own = ["check", "daily", "publish"].flatMap((name) =>
      usesIn(readFileSync(`.github/workflows/${name}.yml`, "utf8")),
    );
    const site = newSite();
    for (const name of ["check", "daily", "publish"]) {
      const workflow = site[`.github/workflows/${name}.yml`] ?? "";
      assert.ok("value" in readYaml(`${name}.yml`, workflow));
      for (const action of usesIn(workflow)) {
        assert.match(
          action,
          /^(actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/publish\.yml)$/,
        );
        assert.ok(own.includes(action), action);
      }
    }
  });

  test("is published with what the published site knows, and without what only holds a place", () => {
    const ledger = "$" + "{SITE_URL%/}/api/revisions.json";
    const options = `--publish --url "$SITE_URL" --previous "${ledger}"`;
    assert.ok(newSite()[".github/workflows/publish.yml"]?.includes(`npx lectern build ${options}`));
    assert.ok(readFileSync(".github/workflows/publish.yml", "utf8").includes(`npm run build -- ${options}`));
  });

  test("is published by pushes also where the daily workflow is switched off, with no more rights than by a push", () => {
    const daily = readFileSync(".github/workflows/daily.yml", "utf8");
    assert.equal(newSite()[".github/workflows/daily.yml"], daily);
    const { on, permissions, jobs } = parse(daily);
    assert.deepEqual([Object.keys(on), permissions], [["schedule"], {}]);
    assert.equal(jobs.publish.uses, "./.github/workflows/publish.yml");
    for (const publish of [
      readFileSync(".github/workflows/publish.yml", "utf8"),
      newSite()[".github/workflows/publish.yml"] ?? "",
    ]) {
      const own = parse(publish);
      assert.deepEqual(Object.keys(own.on), ["push", "workflow_call", "workflow_dispatch"]);
      const { build, deploy } = own.jobs;
      assert.deepEqual({ ...build.permissions, ...deploy.permissions }, jobs.publish.permissions);
    }
  });
});
