import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../src/cli/launch/program-bundle.mjs";
import { writeHugoSite } from "./hugo.ts";
import type { Series } from "./series.ts";
import { writeSiteFolder } from "./site-folder.ts";

/** Pages alone, or with every file beside them, but no share images. */
export const CONTENTS = ["pages", "everything"] as const;
export type Contents = (typeof CONTENTS)[number];

/** A program with its parameters. */
export type Command = readonly [program: string, ...parameters: string[]];

/** A program that makes a site of a folder. */
export interface Generator {
  readonly name: string;
  readonly write: (series: Series, contents: Contents, folder: string) => void;
  readonly command: (contents: Contents, folder: string, output: string) => Command;
}

const placeOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PACKAGE = placeOf("../../package.json");
const ROOT = placeOf("../../");
/** Where programs of the benchmark lie: below the generator, whose files they look for above themselves. */
const PROGRAMS = join(ROOT, ".cache", "bench");

/** Makes programs of the benchmark as the command line is made: in few files, with templates compiled. */
export async function makePrograms(): Promise<void> {
  mkdirSync(PROGRAMS, { recursive: true });
  for (const { path, contents } of await bundle(ROOT, ["tests/bench/pages.ts", "tests/bench/preview.ts"]))
    writeFileSync(join(PROGRAMS, basename(path)), contents);
}

/** One of them, by the name of its file. */
export function program(name: "pages" | "preview", ...parameters: readonly string[]): Command {
  return [process.execPath, join(PROGRAMS, `${name}.js`), ...parameters];
}

/** What `npm run` runs, without npm. */
export function lectern(command: "build" | "check", ...parameters: readonly string[]): Command {
  const { scripts } = JSON.parse(readFileSync(PACKAGE, "utf8"));
  const [, ...own] = String(scripts[command]).split(" ");
  return [process.execPath, ...own, ...parameters];
}

/** A whole site but for share images. */
export function buildCommand(folder: string, output: string): Command {
  return lectern("build", "--no-cards", "--site", folder, "--output", output);
}

const LECTERN: Generator = {
  name: "Lectern",
  write: (series, _, folder) => writeSiteFolder(series, folder),
  command: (contents, folder, output) =>
    contents === "everything" ? buildCommand(folder, output) : program("pages", folder, output),
};

const HUGO: Generator = {
  name: "Hugo",
  write: writeHugoSite,
  command: (_, folder, output) => ["hugo", "--quiet", "--source", folder, "--destination", output],
};

/** Ours, and Hugo where it is installed. */
export function findGenerators(): Generator[] {
  const isHugoInstalled = spawnSync("hugo", ["version"]).status === 0;
  return isHugoInstalled ? [LECTERN, HUGO] : [LECTERN];
}
