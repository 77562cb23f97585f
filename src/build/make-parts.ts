import { renderPages } from "../eleventy/render.ts";
import type { Series } from "../model/series.ts";
import { fingerprintOf } from "../revisions/fingerprints.ts";
import { substanceOf } from "../views/substance.ts";
import type { Cache } from "./cache.ts";
import type { MadePart, Part, PartContents } from "./part.ts";

/** A part, with what it was made into. */
export interface Made {
  readonly part: Part;
  readonly made: MadePart;
}

/** More pages at once than this would only take memory. */
const PAGES_AT_ONCE = 1000;

/** Takes parts from a cache, and makes those that it does not hold. */
export async function makeAll(parts: readonly Part[], cache: Cache, series: Series): Promise<Made[]> {
  const known = new Map<Part, MadePart>();
  let batch: { part: Part; contents: PartContents }[] = [];
  const makeBatch = async (): Promise<void> => {
    const made = await makeParts(
      batch.map(({ contents }) => contents),
      series,
    );
    for (const [index, { part }] of batch.entries()) {
      const own = made[index];
      if (own === undefined) continue;
      known.set(part, own);
      cache.keep(part.key, own);
    }
    batch = [];
  };
  for (const part of parts) {
    const cached = cache.find(part.key) as MadePart | undefined;
    if (cached !== undefined) known.set(part, cached);
    else batch.push({ part, contents: part.contents() });
    const pages = batch.reduce((sum, { contents }) => sum + contents.pages.length, 0);
    if (pages >= PAGES_AT_ONCE) await makeBatch();
  }
  await makeBatch();
  return parts.flatMap((part) => {
    const made = known.get(part);
    return made === undefined ? [] : [{ part, made }];
  });
}

/** Makes some parts: their pages in one run of Eleventy. */
async function makeParts(contents: readonly PartContents[], series: Series): Promise<MadePart[]> {
  const parts = contents.map(({ pages, files, facts }) => ({
    pages: pages.map(({ template, view }) => ({ template, view: view() })),
    files: files(),
    facts: facts(),
  }));
  const rendered = await renderPages({ series, pages: parts.flatMap(({ pages }) => pages) });
  return parts.map(({ pages, files, facts }) => ({
    pages: pages.map(({ view }) => ({
      path: view.path,
      content: rendered.get(view.path) ?? "",
      substance: !view.frame.isHidden ? fingerprintOf(substanceOf(view)) : undefined,
    })),
    files,
    facts,
  }));
}
