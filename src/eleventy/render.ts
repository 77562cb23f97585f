import { Eleventy } from "@11ty/eleventy";
import { ContentError } from "../problem.ts";
import { COMPILED_TEMPLATES, type CompiledTemplates } from "./compiled-templates.ts";
import { lectern, type Publication } from "./plugin.ts";
import { firstCauseOf, templateFault } from "./template-fault.ts";
import { templateFolder } from "./templates.ts";

/**
 * The HTML of pages, in memory, by path.
 * @param from the templates, where they are compiled already; where somebody has templates of their own, all are read
 * @throws ContentError for a template of the organizers that cannot be rendered
 */
export async function renderPages(
  publication: Publication,
  from: CompiledTemplates | "files" = COMPILED_TEMPLATES ?? "files",
): Promise<Map<string, string>> {
  if (publication.pages.length === 0) return new Map();
  const compiled = from === "files" || publication.templates.size > 0 ? undefined : from;
  const eleventy = new Eleventy(templateFolder(), "_site", {
    // Empty, so that no configuration is taken from wherever the program is called.
    configPath: "",
    quietMode: true,
    config: (config) => {
      config.setIncludesDirectory(".");
      // Its remarks on slow filters would stand between our own lines, and on a busy machine everything is slow.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      config.addPlugin(lectern, { publication: () => publication, compiled });
    },
  });
  eleventy.disableLogger();
  try {
    const rendered = await eleventy.toJSON();
    return new Map(rendered.map(({ url, content }) => [url, content]));
  } catch (error) {
    const fault = templateFault(error, publication.templates);
    throw fault === undefined ? firstCauseOf(error) : new ContentError([fault]);
  }
}
