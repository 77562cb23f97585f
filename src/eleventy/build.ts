import type { DateTime } from "luxon";
import { searchRecords } from "../exports/search-records.ts";
import type { Site } from "../model/site.ts";
import { fileOf } from "../urls.ts";
import { appearancesIn } from "../views/appearances.ts";
import { makeAssets } from "./assets.ts";
import type { OutputFile } from "./output.ts";
import { renderPages } from "./render.ts";
import { makeSearchIndex } from "./search-index.ts";

/** Every file that is made for a site, in memory. What lies in `public/` comes on top. */
export async function buildFiles(site: Site, now: DateTime): Promise<OutputFile[]> {
  const [pages, index] = await Promise.all([
    renderWithAssets(site, now),
    makeSearchIndex(searchRecords(site, appearancesIn(site))),
  ]);
  return [...pages, ...index];
}

async function renderWithAssets(site: Site, now: DateTime): Promise<OutputFile[]> {
  const { files, ...assets } = await makeAssets(site.series);
  const pages = await renderPages({ site, now, assets });
  return [
    ...pages.map(({ url, content }) => ({ file: fileOf(url), content })),
    ...files.map(({ path, content }) => ({ file: fileOf(path), content })),
  ];
}
