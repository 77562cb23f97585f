import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import type { PageToRender } from "./plugin.ts";

const TEMPLATES = fileURLToPath(new URL("../templates", import.meta.url));

/** The folder of templates as Eleventy wants it: relative to the working folder, wherever that is. */
export function templateFolder(): string {
  return relative(process.cwd(), TEMPLATES);
}

/**
 * Each template shows the pages that ask for it, one by one. A template that pages are divided over is compiled for each
 * of them, so what Eleventy sees is one line; what it extends is compiled once. Nunjucks is strict and escapes.
 */
export function templates(config: EleventyConfig, pages: readonly PageToRender[]): void {
  config.setUseGitIgnore(false);
  config.setIncludesDirectory(".");
  config.ignores.add(`${templateFolder()}/**`);
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const views = Map.groupBy(pages, ({ template }) => template);
  // Frozen, so that Eleventy hands the views on as they are instead of copying them for every page.
  const data = Object.freeze(
    Object.fromEntries([...views].map(([name, own]) => [name, own.map(({ view }) => view)])),
  );
  config.addGlobalData("views", data);
  // One function for all pages: a template string would be compiled for each of them.
  config.addGlobalData(
    "permalink",
    () =>
      ({ view }: { view: { path: string } }) =>
        view.path,
  );
  for (const name of views.keys())
    config.addTemplate(`${name}.njk`, `{% extends "pages/${name}.njk" %}`, {
      pagination: { data: `views.${name}`, size: 1, alias: "view" },
    });
}
