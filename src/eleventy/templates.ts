import { join, relative } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { GENERATOR } from "../read/generator-folder.ts";
import { TEMPLATES } from "../views/pages.ts";
import type { CompiledTemplates } from "./compiled-templates.ts";
import { NUNJUCKS_OPTIONS } from "./nunjucks-options.mjs";
import type { PageToRender } from "./page-to-render.ts";

const FOLDER = join(GENERATOR, "src/templates");

/** The folder of templates as Eleventy wants it: relative to the working folder, wherever that is. */
export function templateFolder(): string {
  return relative(process.cwd(), FOLDER);
}

export interface TemplateOptions {
  readonly pages: () => readonly PageToRender[];
  /** All that Eleventy compiles then: it must have no other templates. */
  readonly compiled?: CompiledTemplates | undefined;
}

/**
 * Each template shows the pages that ask for it, one by one. A template that pages are divided over is compiled for each
 * of them, so what Eleventy sees is one line; what it extends is compiled once. Of templates that come compiled, the line
 * is the name of one.
 */
export function templates(config: EleventyConfig, { pages, compiled }: TemplateOptions): void {
  config.setUseGitIgnore(false);
  config.ignores.add(`${templateFolder()}/**`);
  config.setNunjucksEnvironmentOptions(NUNJUCKS_OPTIONS);
  if (compiled !== undefined) config.setNunjucksPrecompiledTemplates(compiled);
  config.addGlobalData("views", () => viewsByTemplate(pages()));
  // One function for all pages: a template string would be compiled for each of them.
  config.addGlobalData(
    "permalink",
    () =>
      ({ view }: { view: { path: string } }) =>
        view.path,
  );
  for (const name of TEMPLATES) {
    const file = `pages/${name}.njk`;
    config.addTemplate(`${name}.njk`, compiled === undefined ? `{% extends "${file}" %}` : file, {
      pagination: { data: `views.${name}`, size: 1, alias: "view" },
    });
  }
}

/** Frozen, so that Eleventy hands the views on as they are instead of copying them for every page. */
function viewsByTemplate(pages: readonly PageToRender[]): Readonly<Record<string, readonly unknown[]>> {
  const views = new Map(TEMPLATES.map((name): [string, unknown[]] => [name, []]));
  for (const { template, view } of pages) views.get(template)?.push(view);
  return Object.freeze(Object.fromEntries(views));
}
