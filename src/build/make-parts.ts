import type { Publication } from "../eleventy/plugin.ts";
import { renderPages } from "../eleventy/render.ts";
import { fingerprintOf } from "../revisions/fingerprints.ts";
import { fileOf } from "../urls.ts";
import { substanceOf } from "../views/substance.ts";
import type { Cache } from "./cache.ts";
import { keptFilesIn } from "./kept-files.ts";
import type { OutputFile } from "./output/output.ts";
import type { MadePage, MadePart, Part, PartContents, PartFacts } from "./part.ts";

/** A part, with what it was made into. */
export interface Made {
  readonly part: Part;
  readonly made: MadePart;
  readonly files: readonly OutputFile[];
}

/** More pages at once than this would only take memory. */
const PAGES_AT_ONCE = 500;

/** What templates see beside the pages. */
type Shown = Omit<Publication, "pages">;

/** Takes parts from a cache, and makes those that it does not hold; what they hold is in the cache then, not in memory. */
export async function makeAll(
  parts: readonly Part[],
  cache: Cache,
  shown: Shown,
  onPages: (pages: number) => void = () => {},
): Promise<Made[]> {
  const kept = keptFilesIn(cache);
  const known = new Map<Part, MadePart>();
  let batch: { part: Part; contents: PartContents }[] = [];
  const makeBatch = async (): Promise<void> => {
    const made = await makeParts(
      batch.map(({ contents }) => contents),
      shown,
    );
    for (const [index, { part }] of batch.entries()) {
      const own = made[index];
      if (own === undefined) continue;
      const { pages, facts } = own;
      const outline: MadePart = { pages, files: kept.keep(part.key(), own.files), facts };
      known.set(part, outline);
      cache.keep(part.key(), outline);
    }
    onPages(batch.reduce((sum, { contents }) => sum + contents.pages.length, 0));
    batch = [];
  };
  for (const part of parts) {
    const cached = cache.find(part.key()) as MadePart | undefined;
    if (cached !== undefined && kept.has(part.key())) known.set(part, cached);
    else batch.push({ part, contents: part.contents() });
    const pages = batch.reduce((sum, { contents }) => sum + contents.pages.length, 0);
    if (pages >= PAGES_AT_ONCE) await makeBatch();
  }
  await makeBatch();
  return parts.flatMap((part) => {
    const made = known.get(part);
    return made === undefined ? [] : [{ part, made, files: kept.read(part.key(), made.files) }];
  });
}

interface NewPart {
  readonly pages: readonly MadePage[];
  readonly files: readonly OutputFile[];
  readonly facts: PartFacts;
}

/** Makes some parts: their pages in one run of Eleventy. */
async function makeParts(contents: readonly PartContents[], shown: Shown): Promise<NewPart[]> {
  const parts = contents.map(({ pages, files, facts }) => ({
    pages: pages.map(({ template, view }) => ({ template, view: view() })),
    files: files(),
    facts: facts(),
  }));
  const rendered = await renderPages({ ...shown, pages: parts.flatMap(({ pages }) => pages) });
  return parts.map(({ pages, files, facts }) => ({
    pages: pages.map(({ view }) => ({
      path: view.path,
      substance: !view.frame.isHidden ? fingerprintOf(substanceOf(view)) : undefined,
    })),
    files: [
      ...pages.map(({ view: { path } }) => ({ path, content: rendered.get(path) ?? "" })),
      ...files,
    ].map(({ path, content }) => ({ file: fileOf(path), content })),
    facts,
  }));
}
