import type { DateTime } from "luxon";
import type { Site } from "../model/site.ts";
import { fileOf } from "../urls.ts";
import { makeAssets } from "./assets.ts";
import type { OutputFile } from "./output.ts";
import { renderPages } from "./render.ts";

/** Every file that is made for a site, in memory. What lies in `public/` comes on top. */
export async function buildFiles(site: Site, now: DateTime): Promise<OutputFile[]> {
  const { files, ...assets } = await makeAssets(site);
  const pages = await renderPages({ site, now, assets });
  return [
    ...pages.map(({ url, content }) => ({ file: fileOf(url), content })),
    ...files.map(({ path, content }) => ({ file: fileOf(path), content })),
  ];
}
