import { Eleventy } from "@11ty/eleventy";
import { ContentError } from "../problem.ts";
import { COMPILED_TEMPLATES } from "./compiled-templates.ts";
import { lectern, type Publication } from "./plugin.ts";
import { templateFault } from "./template-fault.ts";
import { templateFolder } from "./templates.ts";

/**
 * The HTML of pages, in memory, by path.
 * @param compiled the templates, where they are compiled already and nobody has templates of their own
 * @throws ContentError for a template of the organizers that cannot be rendered
 */
export async function renderPages(
  publication: Publication,
  compiled = COMPILED_TEMPLATES,
): Promise<Map<string, string>> {
  if (publication.pages.length === 0) return new Map();
  const usual = publication.templates.size === 0 ? compiled : undefined;
  const eleventy = new Eleventy(templateFolder(), "_site", {
    // Empty, so that no configuration is taken from wherever the program is called.
    configPath: "",
    quietMode: true,
    config: (config) => {
      config.setIncludesDirectory(".");
      // Its remarks on slow filters would stand between our own lines, and on a busy machine everything is slow.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      config.addPlugin(lectern, { publication: () => publication, compiled: usual });
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
