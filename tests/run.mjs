// Runs the tests: all of them, or those below the paths that are named, such as `npm test -- tests/link`.
//
// Most of the time of a file of tests would go into loading the same modules, so the files are bundled, and those of a
// group share a process. Groups run side by side.
// @ts-check
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { LATE_OPTIMIZING } from "../src/cli/launch/late-optimizing.mjs";
import { bundling } from "../src/cli/launch/program-bundle.mjs";

/** The only tests that read the repository's own content. */
const OF_CONTENT = "of FastPath";

/** What tests run with, by the longest path that they lie below. The longest group begins first, so that all end together. */
const GROUPS = {
  "in parts": ["tests"],
  "by hand": ["tests/browser/mine", "tests/browser/filter", "tests/browser/parallel", "tests/browser/arrival", "tests/browser/shift", "tests/browser/offline"],
  "in a browser": ["tests/browser"],
  "as a whole": ["tests/site", "tests/exports", "tests/extremes"],
  "built again": ["tests/build", "tests/preview"],
  "as a program": ["tests/cli"],
  [OF_CONTENT]: ["tests/fastpath"],
  "in a document": ["tests/document"],
};

const SIDE_BY_SIDE = 3;

const wanted = process.argv.slice(2);
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `tests/${file.replaceAll("\\", "/")}`)
  .filter((file) => wanted.length === 0 || wanted.some((path) => file.startsWith(path)))
  .sort();

const paths = Object.entries(GROUPS)
  .flatMap(([name, paths]) => paths.map((path) => ({ name, path })))
  .sort((a, b) => b.path.length - a.path.length);

/** @param {string} file */
const groupOf = (file) => paths.find(({ path }) => file.startsWith(path))?.name;

const folder = join(".cache", "tests", String(process.pid));
mkdirSync(folder, { recursive: true });
try {
  const entries = Object.keys(GROUPS)
    .map((name) => ({ name, files: files.filter((file) => groupOf(file) === name) }))
    .filter((group) => group.files.length > 0)
    .map((group, index) => {
      const entry = join(folder, `${index + 1}-${group.name.replaceAll(" ", "-")}.entry.mjs`);
      const files = group.name === OF_CONTENT ? group.files : ["tests/content-guard.mjs", ...group.files];
      writeFileSync(entry, files.map((file) => `import "../../../${file}";\n`).join(""));
      return entry;
    });
  // As the program is: with its libraries in it, and its templates compiled.
  const { external = [], ...bundled } = await bundling(resolve("."));
  await build({
    ...bundled,
    entryPoints: entries,
    outdir: folder,
    entryNames: "[name]",
    external: [...external, "*/content-guard.mjs"],
    logLevel: "error",
  });
  const bundles = entries.map((entry) => entry.replace(/\.mjs$/, ".js"));
  process.exitCode = await new Promise((resolve) =>
    spawn(
      process.execPath,
      [
        "--enable-source-maps",
        // A test leaves much behind at once, and what is thrown away young costs little.
        "--max-semi-space-size=64",
        ...LATE_OPTIMIZING,
        "--test",
        `--test-concurrency=${SIDE_BY_SIDE}`,
        "--test-reporter=spec",
        ...bundles,
      ],
      { stdio: "inherit" },
    ).on("close", resolve),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
