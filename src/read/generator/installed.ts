import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { GENERATOR } from "../generator-folder.ts";

/** Where a package holds what was made of the sources: the program, and what is the same for every site. */
export const MADE = join(GENERATOR, "dist");

/** Whether this program runs from an installed package. In the repository, its sources lie beside it. */
export const IS_INSTALLED = !existsSync(join(GENERATOR, "src/cli/main.ts"));

/** Digests of the sources that a package was made of. */
export interface MadeDigests {
  readonly generator: string;
  readonly design: string;
  /** On which it was packed, such as 2026-11-30. */
  readonly day: string;
}

export function madeDigests(): MadeDigests {
  return JSON.parse(readFileSync(join(MADE, "digests.json"), "utf8"));
}

/** The day on which this version came out, such as 2026-11-30; undefined in the repository, where the next one is made. */
export function releaseDay(): string | undefined {
  return IS_INSTALLED ? madeDigests().day : undefined;
}

/** The files of a folder of `dist/`, by name. */
export function readMade(folder: string): ReadonlyMap<string, Uint8Array> {
  const path = join(MADE, folder);
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]));
}

const { resolve } = createRequire(join(GENERATOR, "package.json"));

/** The path of a file of a package; undefined where that is not installed. */
export function fileOfPackage(file: string): string | undefined {
  try {
    return resolve(file);
  } catch {
    return undefined;
  }
}

/** What `package.json` of this program says. */
export function ownPackage() {
  return JSON.parse(readFileSync(join(GENERATOR, "package.json"), "utf8"));
}

/** How somebody installs a package that the program can do without: in the version that it was tried with. */
export function commandToInstall(name: string): string {
  const own = ownPackage();
  const version = { ...own.devDependencies, ...own.peerDependencies, ...own.optionalDependencies }[name];
  return `npm install ${name}${version === undefined ? "" : `@${version}`}`;
}
