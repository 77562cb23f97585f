import type { EleventyConfig } from "@11ty/eleventy";
import { dataBlocks } from "./src/eleventy/data-block.ts";
import { markdown } from "./src/eleventy/markdown.ts";
import { siteData } from "./src/eleventy/site-data.ts";
import { templates } from "./src/eleventy/templates.ts";
import { whitespace } from "./src/eleventy/whitespace.ts";

export default function site(config: EleventyConfig) {
  config.addPlugin(siteData);
  config.addPlugin(markdown);
  config.addPlugin(dataBlocks);
  config.addPlugin(templates);
  config.addPlugin(whitespace);
  return { dir: { input: "src/pages", includes: "../templates", output: "_site" } };
}
