import type { DateTime } from "luxon";
import { contentsOf } from "../../src/eleventy/contents.ts";
import { FAVICON, ICONS, REVISIONS, TOUCH_ICON, WORKER } from "../../src/file-urls.ts";
import type { Site } from "../../src/model/site.ts";
import { type Ledger, renderLedger } from "../../src/revisions/ledger.ts";
import { cardPathsOf } from "../../src/site-paths.ts";
import { fileOf } from "../../src/urls.ts";
import { SCRIPTS, type Scripts } from "../../src/views/scripts.ts";
import type { RenderedSite } from "../site/rendered.ts";
import { type PageRenderer, pageRenderer } from "../site/templates.ts";

/** What pages load, and what is drawn: the same for all sites, and made by others. */
const ASSETS = {
  stylesheet: "/assets/style.css",
  searchStylesheet: "/assets/search.css",
  sheetsStylesheet: "/assets/sheets.css",
  scripts: Object.fromEntries(SCRIPTS.map((name) => [name, `/assets/${name}.js`])) as Scripts,
};
const DRAWN = [...ICONS.map(({ path }) => path), TOUCH_ICON].filter((path) => path !== FAVICON);

export interface Outputs extends RenderedSite {
  readonly ledger: Ledger;
}

/** Makes every page and text file of a site, without its assets, its images and its search. */
export type OutputMaker = (site: Site, now: DateTime, previous?: Ledger) => Outputs;

export async function outputMaker(first: Site, now: DateTime): Promise<OutputMaker> {
  const { pages } = contentsFor(first, now, undefined);
  const render = await pageRenderer({ site: first, pages });
  return (site, moment, previous) => outputsOf(site, moment, previous, render);
}

function contentsFor(site: Site, now: DateTime, previous: Ledger | undefined) {
  return contentsOf(site, now, { ...ASSETS, hasCards: site.series.cards, hasWorker: true }, previous);
}

function outputsOf(site: Site, now: DateTime, previous: Ledger | undefined, render: PageRenderer): Outputs {
  const { pages, files, ledger } = contentsFor(site, now, previous);
  const rendered = render({ site, pages });
  const texts = new Map([
    ...rendered,
    ...files.map(({ path, content }): [string, string] => [fileOf(path), content]),
    [fileOf(REVISIONS), renderLedger(ledger)],
  ]);
  const { stylesheet, searchStylesheet, sheetsStylesheet, scripts } = ASSETS;
  const others = [stylesheet, searchStylesheet, sheetsStylesheet, ...Object.values(scripts), WORKER];
  const names = [...texts.keys(), ...[...others, ...DRAWN, ...cardPathsOf(site)].map(fileOf)];
  const html = [...texts].filter(([file]) => file.endsWith(".html"));
  return {
    texts,
    names: new Set(names),
    pages: new Map(html.map(([file, text]) => [`/${file.replace(/index\.html$/, "")}`, text])),
    ledger,
  };
}
