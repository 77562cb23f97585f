import { Eleventy } from "@11ty/eleventy";
import { type LecternOptions, lectern } from "./plugin.ts";
import { templateFolder } from "./templates.ts";

/** The HTML of pages, in memory, by path. */
export async function renderPages(options: LecternOptions): Promise<Map<string, string>> {
  if (options.pages.length === 0) return new Map();
  const eleventy = new Eleventy(templateFolder(), "_site", {
    configPath: undefined,
    quietMode: true,
    config: (config) => lectern(config, options),
  });
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON();
  return new Map(rendered.map(({ url, content }) => [url, content]));
}
