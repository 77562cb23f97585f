import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";

/** What each folder of `src/`, and each file beside the folders, may import of ours. */
const MAY_IMPORT: Record<string, string> = {
  model: "",
  "problem.ts": "model",
  "answers.ts": "problem.ts remedy.ts link parse model",
  "remedy.ts": "",
  "like-problems.ts": "problem.ts",
  "full-titles": "link wording literal-pattern.ts problem.ts remedy.ts",
  messages: "",
  "accent.ts": "model",
  css: "",
  "xml.ts": "",
  "folding.ts": "",
  "literal-pattern.ts": "",
  "once.ts": "",
  zones: "",
  search: "folding.ts",
  "public-files.ts": "model",
  "urls.ts": "model public-files.ts",
  "file-urls.ts": "model urls.ts",
  kinds: "model urls.ts file-urls.ts",
  maths: "xml.ts",
  markdown: "messages model once.ts xml.ts maths",
  titles: "model xml.ts maths markdown",
  pasted: "markdown maths titles",
  wording: "model messages titles",
  citations: "model urls.ts xml.ts folding.ts markdown titles wording",
  read: "problem.ts remedy.ts",
  parse: "model problem.ts remedy.ts accent.ts css",
  reference: "model parse problem.ts",
  link: "model parse problem.ts remedy.ts zones accent.ts css folding.ts public-files.ts urls.ts file-urls.ts kinds markdown maths titles pasted",
  memory: "link zones",
  "parsed-file.ts": "upgrade read parse link memory problem.ts remedy.ts",
  "site-files.ts": "upgrade parsed-file.ts memory theme read parse link problem.ts remedy.ts",
  theme: "parsed-file.ts read parse link problem.ts",
  "site.ts": "answers.ts site-files.ts memory like-problems.ts full-titles link model problem.ts",
  revisions: "model link urls.ts file-urls.ts kinds remedy.ts",
  views:
    "model once.ts urls.ts file-urls.ts public-files.ts kinds accent.ts markdown wording citations exports",
  images: "model urls.ts file-urls.ts accent.ts xml.ts wording",
  exports:
    "model literal-pattern.ts revisions zones urls.ts file-urls.ts kinds accent.ts xml.ts search markdown titles wording citations",
  bundle: "read model public-files.ts urls.ts file-urls.ts accent.ts wording exports views",
  eleventy: "problem.ts read model urls.ts xml.ts markdown titles views",
  build:
    "read model once.ts zones urls.ts file-urls.ts public-files.ts search wording revisions citations views exports images bundle eleventy site.ts problem.ts",
  preview: "read site.ts memory problem.ts urls.ts file-urls.ts bundle build images",
  // Addresses are constants: a bundle holds those that it names, and nothing else. The model has no library in it.
  client: "model messages once.ts urls.ts file-urls.ts folding.ts search",
  scaffold: "model literal-pattern.ts wording read reference",
  imports:
    "model literal-pattern.ts problem.ts remedy.ts folding.ts once.ts markdown maths titles pasted wording read parse link",
  upgrade: "problem.ts read",
  cli: "upgrade model once.ts memory problem.ts remedy.ts read parse link site.ts urls.ts file-urls.ts accent.ts markdown wording revisions views exports images build preview scaffold imports reference eleventy",
  packing: "read bundle cli",
};

/** The same one level further down, where what a folder holds has an order; `.` is what lies beside the folders. */
const MAY_IMPORT_WITHIN: Record<string, Record<string, string>> = {
  client: {
    page: "",
    search: "",
    offline: "",
    "my-program": "page zones",
    timetable: "page now",
    filter: "page my-program timetable",
    zones: "page now",
    now: "page zones",
    hall: "now zones",
    ".": "page search offline my-program filter zones now timetable hall",
  },
  views: {
    ".": "changes frame moments edition-pages sheet-pages series-pages structured-data",
    changes: ". frame",
    corrections: ".",
    moments: ". frame",
    frame: ". moments corrections structured-data",
    program: ". changes frame moments",
    "structured-data": ". moments",
    "series-pages": ". frame moments structured-data",
    "sheet-pages": ". changes frame moments program",
    "edition-pages": ". changes frame moments program structured-data",
  },
  exports: {
    ".": "api calendar call feed schedule",
    api: ".",
    calendar: ".",
    call: "",
    difference: "",
    feed: "",
    proceedings: "spreadsheet",
    platforms: "proceedings spreadsheet",
    registration: "proceedings",
    schedule: ". calendar",
    spreadsheet: "",
    trackers: "",
    update: "call",
  },
  link: {
    ".": "editions files people program redirects texts theme zones",
    editions: ". people program texts zones",
    files: ".",
    theme: ".",
    texts: ".",
    zones: "",
    redirects: ". texts",
    program: ". texts zones",
    people: ". texts program",
  },
  imports: {
    ".": "",
    containers: ".",
    clean: ".",
    sources: ". containers clean",
    yaml: ".",
    merge: ". yaml",
    content: ". clean merge yaml",
  },
  cli: { ".": "commands launch", commands: ". publication", publication: "." },
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

/** The folder below that, or `.` for a file that lies in none. */
function folderWithin(path: string): string {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? ".") : ".";
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
  const schedule = modules.find(({ path }) => path === "link/program/schedule.ts");
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
      !/^(read|cli|packing|build\/output)\//.test(path) &&
      !["preview/server.ts", "preview/watch.ts"].includes(path),
  );
  assert.deepEqual(found, []);
});

test("only eleventy knows Eleventy", () => {
  const found = violations(({ path }, of) => of === "@11ty/eleventy" && !path.startsWith("eleventy/"));
  assert.deepEqual(found, []);
});

test("only command lines know the clock and the environment, and in browsers one file the clock", () => {
  const clock = /process\.env|Date\.now\(|new Date\(\)|DateTime\.(now|local|utc)\(\)|Math\.random\(/;
  const found = modules.filter(({ text }) => clock.test(text)).map(({ path }) => path);
  assert.deepEqual(
    found.filter((path) => !path.startsWith("cli/")),
    ["client/now/clock.ts", "packing/main.ts"],
  );
  assert.ok(found.includes("cli/clock.ts"));
});

test("no source file is longer than 200 lines, except a list of words", () => {
  const long = modules
    .filter(
      ({ path, text }) => text.split("\n").length > 201 && !/^wording\/(?:languages|nouns)\//.test(path),
    )
    .map(({ path }) => path);
  assert.deepEqual(long, []);
});

test("a folder within a folder imports only the neighbours that the table gives it", () => {
  const found = violations(({ path }, of) => {
    const [folder, within] = [folderOf(path), folderWithin(path)];
    const isNeighbour = of.endsWith(".ts") && folderOf(of) === folder && folderWithin(of) !== within;
    const table = MAY_IMPORT_WITHIN[folder];
    return isNeighbour && table !== undefined && !(table[within] ?? "").split(" ").includes(folderWithin(of));
  });
  assert.deepEqual(found, []);
});

test("no file imports itself by way of others, not even for a type", () => {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports.map(({ of }) => of)]));
  const finished = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (finished.has(path) || way.includes(path)) return;
    for (const next of importsOf.get(path) ?? []) follow(next, [...way, path]);
    finished.add(path);
  };
  for (const { path } of modules) follow(path, []);
  assert.deepEqual(circles, []);
});

test("no folder holds more than fifteen files", () => {
  const counts = new Map<string, number>();
  for (const file of readdirSync("src", { recursive: true, withFileTypes: true })) {
    if (file.isFile()) counts.set(file.parentPath, (counts.get(file.parentPath) ?? 0) + 1);
  }
  const large = [...counts].filter(([, count]) => count > 15).map(([folder]) => folder);
  assert.deepEqual(large, []);
});
