import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeHugoSite } from "./hugo.ts";
import type { Series } from "./series.ts";
import { writeSiteFolder } from "./site-folder.ts";

/** A program that makes a site of a folder. */
export interface Generator {
  readonly name: string;
  readonly write: (series: Series, folder: string) => void;
  readonly command: (folder: string, output: string) => readonly [program: string, ...parameters: string[]];
}

const MAIN = fileURLToPath(new URL("../../src/cli/lectern.mjs", import.meta.url));

const LECTERN: Generator = {
  name: "Lectern",
  write: writeSiteFolder,
  command: (folder, output) => [
    process.execPath,
    // Hugo draws nothing either.
    ...[MAIN, "build", "--no-cards", "--site", folder, "--output", output],
  ],
};

const HUGO: Generator = {
  name: "Hugo",
  write: writeHugoSite,
  command: (folder, output) => ["hugo", "--quiet", "--source", folder, "--destination", output],
};

/** Ours, and Hugo where it is installed. */
export function findGenerators(): Generator[] {
  const isHugoInstalled = spawnSync("hugo", ["version"]).status === 0;
  return isHugoInstalled ? [LECTERN, HUGO] : [LECTERN];
}

/** The HTML pages of a site, and their bytes. */
export function countPages(output: string): { pages: number; bytes: number } {
  const files = readdirSync(output, { recursive: true, encoding: "utf8" });
  const sizes = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => statSync(join(output, file)).size);
  return { pages: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
