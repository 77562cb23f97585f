import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATOR } from "../read/generator-folder.ts";

const SOURCES = join(GENERATOR, "src/eleventy");
/** What is told of Eleventy, which has no types of its own. */
const ELEVENTY = "eleventy.d.ts";

/** The types of what others import: the plugin for Eleventy. */
export function packTypes(dist: string): void {
  const draft = mkdtempSync(join(GENERATOR, ".cache", "types-"));
  try {
    const files = ["site-plugin.ts", ELEVENTY].map((name) => join(SOURCES, name));
    writeFileSync(join(draft, "tsconfig.json"), JSON.stringify({ ...CONFIGURATION, files, include: [] }));
    const compiler = join(GENERATOR, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [compiler, "-p", draft], { stdio: "inherit" });
    const own = readFileSync(join(draft, "site-plugin.d.ts"), "utf8");
    const types = join(dist, "types");
    mkdirSync(types);
    copyFileSync(join(SOURCES, ELEVENTY), join(types, ELEVENTY));
    const lines = [
      `/// <reference path="./${ELEVENTY}" />`,
      own,
      "declare const site: SitePlugin;\nexport default site;\n",
    ];
    writeFileSync(join(types, "index.d.ts"), lines.join("\n"));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const CONFIGURATION = {
  extends: join(GENERATOR, "tsconfig.json"),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: SOURCES,
    outDir: ".",
    types: [],
  },
};
