import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";

/** What each folder, or file beside the folders, of `src/` may import of ours. */
const MAY_IMPORT: Record<string, string> = {
  model: "",
  "problem.ts": "",
  "remedy.ts": "",
  "like-problems.ts": "problem.ts",
  "accent.ts": "",
  "xml.ts": "",
  "folding.ts": "",
  "search-terms.ts": "folding.ts",
  "public-files.ts": "model",
  "urls.ts": "model public-files.ts",
  "page-kinds.ts": "model urls.ts",
  "file-urls.ts": "model urls.ts",
  "site-paths.ts": "model urls.ts file-urls.ts",
  markdown: "model",
  pasted: "markdown",
  wording: "model",
  read: "problem.ts remedy.ts",
  parse: "model problem.ts remedy.ts accent.ts",
  reference: "model parse problem.ts",
  link: "model parse problem.ts remedy.ts folding.ts public-files.ts urls.ts file-urls.ts page-kinds.ts site-paths.ts markdown pasted",
  "site-files.ts": "read parse link problem.ts remedy.ts",
  "site.ts": "site-files.ts like-problems.ts link model problem.ts",
  revisions: "model link urls.ts file-urls.ts site-paths.ts remedy.ts",
  views: "model urls.ts file-urls.ts page-kinds.ts accent.ts markdown wording exports",
  images: "model urls.ts file-urls.ts accent.ts xml.ts wording",
  exports:
    "model revisions urls.ts file-urls.ts page-kinds.ts accent.ts xml.ts search-terms.ts markdown wording",
  bundle: "read model urls.ts file-urls.ts accent.ts exports views",
  eleventy: "read model urls.ts markdown views",
  build:
    "read model urls.ts file-urls.ts wording revisions views exports images bundle eleventy site.ts problem.ts",
  preview: "read site.ts problem.ts urls.ts file-urls.ts build images",
  // Addresses are constants: a bundle holds those that it names, and nothing else. The model has no library in it.
  client: "model urls.ts file-urls.ts folding.ts search-terms.ts",
  scaffold: "model wording read reference",
  cli: "model problem.ts remedy.ts read parse link site.ts urls.ts file-urls.ts accent.ts markdown wording revisions views exports images build preview scaffold reference",
};

interface Module {
  /** Relative to `src/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly of: string; readonly isType: boolean }[];
}

const IMPORT = /^(?:import|export)( type)?\b[^;]*?from\s+"([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;

function moduleAt(path: string): Module {
  const text = readFileSync(join("src", path), "utf8");
  const imports = [...text.matchAll(IMPORT)].map(([, type, from, bare, lazy]) => {
    const of = from ?? bare ?? lazy ?? "";
    const isOurs = of.startsWith(".");
    return { of: isOurs ? relative("src", join("src", dirname(path), of)) : of, isType: type !== undefined };
  });
  return { path, text, imports };
}

const modules = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map(moduleAt);

/** The folder of a path below `src/`, or the file itself where it lies beside the folders. */
function folderOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** Lines "importer → imported" for every import that `isForbidden`. */
function violations(isForbidden: (importer: Module, imported: string, isType: boolean) => boolean): string[] {
  return modules.flatMap((module) =>
    module.imports
      .filter(({ of, isType }) => isForbidden(module, of, isType))
      .map(({ of }) => `${module.path} → ${of}`),
  );
}

test("every folder of src stands in the table, and its imports are found", () => {
  const folders = [...new Set(modules.map(({ path }) => folderOf(path)))];
  assert.deepEqual(
    folders.filter((folder) => MAY_IMPORT[folder] === undefined),
    [],
  );
  const schedule = modules.find(({ path }) => path === "link/schedule.ts");
  assert.deepEqual(schedule?.imports, [
    { of: "luxon", isType: true },
    { of: "model/time.ts", isType: true },
    { of: "problem.ts", isType: false },
  ]);
});

test("a folder imports only the folders that the table gives it", () => {
  const found = violations(({ path }, of, isType) => {
    const [from, to] = [folderOf(path), folderOf(of)];
    if (!of.endsWith(".ts") || from === to || (from === "client" && isType)) return false;
    return !(MAY_IMPORT[from] ?? "").split(" ").includes(to);
  });
  assert.deepEqual(found, []);
});

test("only read, the output, the preview's server and the command line know the disk", () => {
  const found = violations(
    ({ path }, of) =>
      /^(node:)?fs(\/|$)/.test(of) &&
      !/^(read|cli)\//.test(path) &&
      !["build/output.ts", "build/earlier-leftovers.ts", "preview/server.ts"].includes(path),
  );
  assert.deepEqual(found, []);
});

test("only eleventy knows Eleventy", () => {
  const found = violations(({ path }, of) => of === "@11ty/eleventy" && !path.startsWith("eleventy/"));
  assert.deepEqual(found, []);
});

test("only the command line knows the clock and the environment, and in browsers one file the clock", () => {
  const clock = /process\.env|Date\.now\(|new Date\(\)|DateTime\.(now|local|utc)\(\)|Math\.random\(/;
  const found = modules.filter(({ text }) => clock.test(text)).map(({ path }) => path);
  assert.deepEqual(
    found.filter((path) => !path.startsWith("cli/")),
    ["client/moment.ts"],
  );
  assert.ok(found.includes("cli/clock.ts"));
});

test("no source file is longer than 200 lines, except a list of words", () => {
  const long = modules
    .filter(({ path, text }) => text.split("\n").length > 201 && !path.startsWith("wording/languages/"))
    .map(({ path }) => path);
  assert.deepEqual(long, []);
});
