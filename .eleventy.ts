import type { EleventyConfig } from "@11ty/eleventy";
import { DateTime } from "luxon";
import { wholeSite } from "./src/build/whole-site.ts";
import { lectern } from "./src/eleventy/plugin.ts";

/** For Eleventy's own command line: the site in the working folder, as `npm run build` makes it. */
export default function site(config: EleventyConfig) {
  config.addPlugin(lectern, { publication: () => wholeSite(".", DateTime.utc()) });
  for (const folder of ["data", "editions", "content", "public"]) config.addWatchTarget(folder);
  return { dir: { input: "src/templates", includes: ".", output: "_site" } };
}
