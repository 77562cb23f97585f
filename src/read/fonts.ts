import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOfPackage, MADE } from "./generator/installed.ts";

/** The packages of fonts: the first two are the site's own, and come with every package of the program. */
export const FONT_PACKAGES = [
  "source-serif-4",
  "source-sans-3",
  ...["hebrew", "arabic", "devanagari", "sc", "jp", "kr"].map((script) => `noto-sans-${script}`),
].map((name) => `@fontsource-variable/${name}`);

/** Those whose letters can be drawn. */
export function fontsThere(): string[] {
  return FONT_PACKAGES.filter((name) => fileOf(name, "LICENSE") !== undefined);
}

/** The ranges of code points of a font package by subset, as in CSS: `U+0370-0377,U+037A`. */
export function readSubsets(fontPackage: string): Readonly<Record<string, string>> {
  const path = fileOf(fontPackage, "unicode.json");
  return path === undefined ? {} : JSON.parse(readFileSync(path, "utf8"));
}

/**
 * One subset of a variable font, as WOFF2; undefined where its package is not installed. A subset that has but a number
 * is written `[4]`.
 */
export function readFont(fontPackage: string, subset: string): Uint8Array | undefined {
  const name = fontPackage.replace(/^.*\//, "");
  const path = fileOf(fontPackage, `files/${name}-${subset.replace(/[[\]]/g, "")}-wght-normal.woff2`);
  return path === undefined ? undefined : readFileSync(path);
}

/** What a package of the program brings lies in `dist/fonts/`; of the others it knows only which letters they have. */
function fileOf(fontPackage: string, file: string): string | undefined {
  const own = join(MADE, "fonts", fontPackage.replace(/^.*\//, ""), file);
  return fileOfPackage(`${fontPackage}/${file}`) ?? (existsSync(own) ? own : undefined);
}
