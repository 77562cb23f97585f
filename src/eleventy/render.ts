import { Eleventy, type RenderedPage } from "@11ty/eleventy";
import { type Publication, publish } from "./publication.ts";

/**
 * Every page and exported file, in memory. Eleventy looks for its configuration and templates below the working
 * folder, which must be the generator's.
 */
export async function renderPages(publication: Publication): Promise<RenderedPage[]> {
  const eleventy = new Eleventy("src/pages", "_site", {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => {
      publish(config, publication);
      // Eleventy's remarks on slow filters would stand between our own lines.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
    },
  });
  eleventy.disableLogger();
  return eleventy.toJSON();
}
