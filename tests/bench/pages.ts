import { resolve } from "node:path";
import { DateTime } from "luxon";
import { writeSite } from "../../src/build/output/output.ts";
import { wholeSite } from "../../src/build/whole-site.ts";
import { optimizeLate } from "../../src/cli/launch/late-optimizing.mjs";
import { renderPages } from "../../src/eleventy/render.ts";
import { fileOf } from "../../src/urls.ts";

/** Makes the pages of a site folder, and no file beside them: `pages.ts <folder> <output>`. */

/** As many at once as a whole build makes. */
const PAGES_AT_ONCE = 1000;

// As the command does that makes everything.
optimizeLate();
const [folder = "", output = ""] = process.argv.slice(2);
const { series, templates, pages } = await wholeSite(resolve(folder), DateTime.utc());
const files: { file: string; content: string }[] = [];
for (let start = 0; start < pages.length; start += PAGES_AT_ONCE) {
  const rendered = await renderPages({ series, templates, pages: pages.slice(start, start + PAGES_AT_ONCE) });
  for (const [path, content] of rendered) files.push({ file: fileOf(path), content });
}
writeSite(files, new Map(), resolve(output));
