import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
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
const PAGES = placeOf("pages.ts");

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
    contents === "everything"
      ? buildCommand(folder, output)
      : [process.execPath, "--import", "tsx", PAGES, folder, output],
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
