import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DateTime } from "luxon";
import { type WholeSite, wholeSite } from "../../build/whole-site.ts";
import { lectern } from "../../eleventy/plugin.ts";
import type { SitePlugin } from "../../eleventy/site-plugin.ts";
import { templateFolder } from "../../eleventy/templates.ts";

const site: SitePlugin = (config, { site = ".", output = "_site" } = {}) => {
  let made: WholeSite | undefined;
  config.addPlugin(lectern, {
    publication: async () => {
      made = await wholeSite(resolve(site), DateTime.utc());
      return made;
    },
  });
  config.on("eleventy.after", () => {
    for (const { path, content } of made?.assets ?? []) {
      mkdirSync(dirname(join(output, path)), { recursive: true });
      writeFileSync(join(output, path), content);
    }
  });
  config.addPassthroughCopy({ [join(site, "public")]: "/" });
  for (const folder of ["data", "editions", "content", "theme"]) config.addWatchTarget(join(site, folder));
  return { dir: { input: templateFolder(), includes: ".", output } };
};

export default site;
