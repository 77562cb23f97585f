import type { DateTime } from "luxon";
import { type Asset, makeAssets } from "../bundle/assets.ts";
import type { Publication } from "../eleventy/plugin.ts";
import { memoryCache } from "../images/image-cache.ts";
import { fingerprintsOf } from "../revisions/fingerprints.ts";
import { revise } from "../revisions/revise.ts";
import { loadSite } from "../site.ts";
import { shellOf } from "../views/shell.ts";
import { makeImages } from "./images.ts";
import type { PartFacts } from "./part.ts";
import { editionParts, peopleParts, seriesPart } from "./plan.ts";

/** Every page of a site, with what pages load, and no files beside them. */
export interface WholeSite extends Publication {
  readonly assets: readonly Asset[];
}

/**
 * The pages of a site folder for who runs Eleventy by hand.
 * @throws ContentError with every problem, when there is an error
 */
export async function wholeSite(folder: string, now: DateTime): Promise<WholeSite> {
  const site = loadSite(folder);
  const { series } = site;
  const { files, ...pageAssets } = await makeAssets(site);
  const shell = shellOf(site, { ...pageAssets, hasCards: false, hasWorker: false });
  const surroundings = { generator: "", series, shell, now };
  const ledger = revise(undefined, fingerprintsOf(site), now);
  const editions = editionParts(site, ledger, surroundings).map((part) => ({
    edition: part.edition,
    contents: part.contents(),
  }));
  const facts = new Map(
    editions.flatMap(({ edition, contents }): [string, PartFacts][] =>
      edition === undefined ? [] : [[edition, contents.facts()]],
    ),
  );
  const others = [...peopleParts(site, facts, surroundings), seriesPart(site, surroundings)];
  const contents = [...editions.map((part) => part.contents), ...others.map((part) => part.contents())];
  return {
    series,
    pages: contents.flatMap(({ pages }) => pages.map(({ template, view }) => ({ template, view: view() }))),
    assets: [...files, ...(await makeImages(site, false, memoryCache()))],
  };
}
