import type { EleventyConfig } from "@11ty/eleventy";

/** How templates are read: Nunjucks strict and escaped. */
export function templates(config: EleventyConfig): void {
  config.setUseGitIgnore(false);
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
}
