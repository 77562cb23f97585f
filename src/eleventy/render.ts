import { Eleventy } from "@11ty/eleventy";
import { ContentError } from "../problem.ts";
import { lectern, type Publication } from "./plugin.ts";
import { templateFault } from "./template-fault.ts";
import { templateFolder } from "./templates.ts";

/**
 * The HTML of pages, in memory, by path.
 * @throws ContentError for a template of the organizers that cannot be rendered
 */
export async function renderPages(publication: Publication): Promise<Map<string, string>> {
  if (publication.pages.length === 0) return new Map();
  const eleventy = new Eleventy(templateFolder(), "_site", {
    // Empty, so that no configuration is taken from wherever the program is called.
    configPath: "",
    quietMode: true,
    config: (config) => {
      config.setIncludesDirectory(".");
      // Its remarks on slow filters would stand between our own lines, and on a busy machine everything is slow.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      config.addPlugin(lectern, { publication: () => publication });
    },
  });
  eleventy.disableLogger();
  try {
    const rendered = await eleventy.toJSON();
    return new Map(rendered.map(({ url, content }) => [url, content]));
  } catch (error) {
    const fault = templateFault(error, publication.templates);
    throw fault === undefined ? error : new ContentError([fault]);
  }
}
