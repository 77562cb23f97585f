import type { EleventyConfig } from "@11ty/eleventy";

/** How templates are read: Nunjucks strict and escaped, and `.11ty.ts` for files that are not pages. */
export function templates(config: EleventyConfig): void {
  config.setUseGitIgnore(false);
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
}
