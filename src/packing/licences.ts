import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { GENERATOR } from "../read/generator-folder.ts";

const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** The licences of what is bundled, as most of them ask for: each package by its folder, with its own words. */
export function licencesOf({ inputs }: Metafile, further: readonly string[]): string {
  const folders = new Set(further);
  for (const input of Object.keys(inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders]
    .sort()
    .map(licenceOf)
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
  const path = join(GENERATOR, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const file = readdirSync(path).find((own) => LICENCE.test(own) && existsSync(join(path, own)));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(path, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text}`;
}
