import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { DateTime } from "luxon";
import { type WholeSite, wholeSite } from "./src/build/whole-site.ts";
import { lectern } from "./src/eleventy/plugin.ts";

const OUTPUT = "_site";

/** For Eleventy's own command line: the pages of the site in the working folder, as `npm run build` makes them. */
export default function site(config: EleventyConfig) {
  let made: WholeSite | undefined;
  config.addPlugin(lectern, {
    publication: async () => {
      made = await wholeSite(".", DateTime.utc());
      return made;
    },
  });
  config.on("eleventy.after", () => {
    for (const { path, content } of made?.assets ?? []) {
      mkdirSync(dirname(join(OUTPUT, path)), { recursive: true });
      writeFileSync(join(OUTPUT, path), content);
    }
  });
  config.addPassthroughCopy({ public: "/" });
  for (const folder of ["data", "editions", "content"]) config.addWatchTarget(folder);
  return { dir: { input: "src/templates", includes: ".", output: OUTPUT } };
}
