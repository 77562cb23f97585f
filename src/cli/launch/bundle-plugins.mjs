/** What a bundle of the program has otherwise than its sources. Loaded only where one is made. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { NUNJUCKS_OPTIONS } from "../../eleventy/nunjucks-options.mjs";
import { digestOfSources } from "../../read/generator/source-digest.mjs";

/** That of Eleventy, which runs what it makes. */
const requireOfEleventy = createRequire(import.meta.resolve("@11ty/eleventy"));
/** @type {import("../../eleventy/nunjucks.d.mts").Nunjucks} */
const nunjucks = requireOfEleventy("nunjucks");

/**
 * The templates as functions: to compile them takes longer than to render a hundred pages.
 * @param {string} root the folder of the generator
 * @returns {import("esbuild").Plugin}
 */
export function compiledTemplates(root) {
  return {
    name: "compiled-templates",
    setup(build) {
      build.onLoad({ filter: /[\\/]eleventy[\\/]compiled-templates\.ts$/ }, () => ({
        contents: compileTemplates(join(root, "src", "templates")),
        loader: "js",
      }));
    },
  };
}

/**
 * The source of a module that has every template of a folder.
 * @param {string} folder
 * @returns {string}
 */
export function compileTemplates(folder) {
  const entries = nunjucks.precompile(folder, {
    include: [/\.njk$/, /\/$/],
    env: new nunjucks.Environment([], NUNJUCKS_OPTIONS),
    wrapper: (templates) =>
      templates
        .map(({ name, template }) => `${JSON.stringify(name.replaceAll("\\", "/"))}: (() => {${template}})()`)
        .join(",\n"),
  });
  return `export const COMPILED_TEMPLATES = {\n${entries}\n};`;
}

/**
 * The digest of the sources, which every build asks for: a bundle is that of the sources as they are.
 * @param {string} root the folder of the generator
 * @returns {import("esbuild").Plugin}
 */
export function bundledDigest(root) {
  return {
    name: "bundled-digest",
    setup(build) {
      build.onLoad({ filter: /[\\/]generator[\\/]bundled-digest\.ts$/ }, () => ({
        contents: `export const BUNDLED_DIGEST = ${JSON.stringify(digestOfSources(root))};`,
        loader: "js",
      }));
    },
  };
}

/** Eleventy reads its own `package.json`, which it looks for beside the module that asks. */
const ASKING = /[\\/]@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/](Require|ImportJsonSync)\.js$/;

/**
 * Eleventy in a bundle finds its files where it is installed.
 * @returns {import("esbuild").Plugin}
 */
export function eleventyAtHome() {
  return {
    name: "eleventy-at-home",
    setup(build) {
      build.onLoad({ filter: ASKING }, ({ path }) => ({
        contents: readFileSync(path, "utf8").replaceAll(
          "import.meta.url",
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: "js",
      }));
    },
  };
}
