import { join, relative } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { GENERATOR } from "../read/generator-folder.ts";
import { TEMPLATES } from "../views/pages.ts";
import type { PageToRender } from "./page-to-render.ts";

const FOLDER = join(GENERATOR, "src/templates");

/** The folder of templates as Eleventy wants it: relative to the working folder, wherever that is. */
export function templateFolder(): string {
  return relative(process.cwd(), FOLDER);
}

/**
 * Each template shows the pages that ask for it, one by one. A template that pages are divided over is compiled for each
 * of them, so what Eleventy sees is one line; what it extends is compiled once. Nunjucks is strict and escapes.
 */
export function templates(config: EleventyConfig, pages: () => readonly PageToRender[]): void {
  config.setUseGitIgnore(false);
  config.ignores.add(`${templateFolder()}/**`);
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  config.addGlobalData("views", () => viewsByTemplate(pages()));
  // One function for all pages: a template string would be compiled for each of them.
  config.addGlobalData(
    "permalink",
    () =>
      ({ view }: { view: { path: string } }) =>
        view.path,
  );
  for (const name of TEMPLATES)
    config.addTemplate(`${name}.njk`, `{% extends "pages/${name}.njk" %}`, {
      pagination: { data: `views.${name}`, size: 1, alias: "view" },
    });
}

/** Frozen, so that Eleventy hands the views on as they are instead of copying them for every page. */
function viewsByTemplate(pages: readonly PageToRender[]): Readonly<Record<string, readonly unknown[]>> {
  const views = new Map(TEMPLATES.map((name): [string, unknown[]] => [name, []]));
  for (const { template, view } of pages) views.get(template)?.push(view);
  return Object.freeze(Object.fromEntries(views));
}
