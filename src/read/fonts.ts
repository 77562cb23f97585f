import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { GENERATOR } from "./generator-folder.ts";

const { resolve } = createRequire(join(GENERATOR, "package.json"));

/** The ranges of code points of a font package by subset, as in CSS: `U+0370-0377,U+037A`. */
export function readSubsets(fontPackage: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(resolve(`${fontPackage}/unicode.json`), "utf8"));
}

/** One subset of a variable font, as WOFF2. A subset that has but a number is written `[4]`. */
export function readFont(fontPackage: string, subset: string): Uint8Array {
  const name = fontPackage.replace(/^.*\//, "");
  const file = `${name}-${subset.replace(/[[\]]/g, "")}-wght-normal.woff2`;
  return readFileSync(resolve(`${fontPackage}/files/${file}`));
}
