import type { DateTime } from "luxon";
import type { Asset } from "../bundle/asset.ts";
import { filesOfCopy, workerOfSite } from "../bundle/worker.ts";
import type { CalendarEntry } from "../exports/calendar/event.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import { seriesFiles, sitemapFiles } from "../exports/files.ts";
import { recordsOfSeries } from "../exports/search-records.ts";
import { REVISIONS } from "../file-urls.ts";
import { type ImageCache, memoryImageCache } from "../images/image-cache.ts";
import { turningPoints } from "../model/moments/phase.ts";
import type { Site } from "../model/site.ts";
import { once } from "../once.ts";
import { type Ledger, renderLedger, revisionsIn } from "../revisions/ledger.ts";
import { lastModifiedIn, redirectsTold, revisePages, type ToldPage } from "../revisions/pages.ts";
import { turningPointsIn } from "../revisions/turning-points.ts";
import { splitRecord } from "../search/weights.ts";
import { fileOf } from "../urls.ts";
import { type Cache, cached, memoryCache } from "./cache.ts";
import type { Groundwork } from "./groundwork.ts";
import { makeImages, pictureOfIcon } from "./images/images.ts";
import type { Lacking } from "./images/lacking.ts";
import { keptOrMade } from "./kept-files.ts";
import { digestOfData, digestOfFile } from "./keys.ts";
import { beginAll, type Made, type Maker } from "./making/make-parts.ts";
import type { OutputFile } from "./output/output.ts";
import { withOwnLines } from "./output/own-lines.ts";
import type { PartFacts } from "./parts.ts";
import { pageParts } from "./plan/page-parts.ts";
import { calendarParts } from "./plan/people-parts.ts";
import { type Preparation, type PreparationOptions, prepare } from "./preparation.ts";
import { makeSearchIndex } from "./search-index.ts";
import { sentOf } from "./threads/sent-surroundings.ts";
import { openThreads, type Threads } from "./threads/threads.ts";

export interface BuildOptions extends PreparationOptions {
  /** Whether the files are to hold the search, whose index takes longest: a preview makes it for who searches. */
  readonly hasSearch?: boolean;
  /** Images of earlier builds. */
  readonly images?: ImageCache;
  /** What else earlier builds made. */
  readonly cache?: Cache;
  /** Told how many more pages are made, for who waits. */
  readonly onPages?: ((pages: number) => void) | undefined;
  /** Gets files of pages, and what stands beside them, as soon as they are made. */
  readonly onFiles?: ((files: readonly OutputFile[]) => void) | undefined;
  /** What is to be done of something else while threads may still be making pages. */
  readonly meanwhile?: (() => void) | undefined;
  /** Threads that may make parts and images; without them, this one makes all of them. */
  readonly threads?: Threads | undefined;
}

/**
 * Every file that is made for a site. What lies in `public/` comes on top. Pages are made first, with what stands beside them, then
 * calendars of people, who have entries of all editions, then what spans the series; whatever a cache holds is taken.
 */
export async function buildFiles(
  site: Site,
  now: DateTime,
  options: BuildOptions = {},
): Promise<OutputFile[]> {
  return (await buildSite(site, now, options)).files;
}

export interface BuiltSite {
  readonly files: OutputFile[];
  /** The moment from which on the same content may make other files. */
  readonly until: DateTime;
  /** The files of the search, made when they are first asked for, where they are not among the others. */
  readonly search: () => Promise<OutputFile[]>;
  /** Packages that this site would be better with. */
  readonly lacking: readonly Lacking[];
}

/**
 * The same, and for how long it holds.
 * @param given the groundwork, where it is done already
 */
export async function buildSite(
  content: Site,
  now: DateTime,
  options: BuildOptions = {},
  given?: Groundwork,
): Promise<BuiltSite> {
  const { threads = openThreads(), cache = memoryCache() } = options;
  const preparation = await prepare(content, now, cache, options, given);
  threads.surround(sentOf(preparation.groundwork.surroundings));
  return buildPrepared(preparation, now, { ...options, cache }, threads);
}

async function buildPrepared(
  { site, items, gone, groundwork, notesOf }: Preparation,
  now: DateTime,
  options: BuildOptions & { readonly cache: Cache },
  threads: Threads,
): Promise<BuiltSite> {
  const { hasWorker = true, hasSearch = true, previous, generator = "", onPages, onFiles, cache } = options;
  const { images = memoryImageCache(), publicFiles = new Map() } = options;
  const { series } = site;
  const { surroundings } = groundwork;
  const { hasCards } = surroundings.shell;
  const lacking = new Map(groundwork.lacking.map((one) => [one.name, one]));
  const onLacking = (one: Lacking): void => void lacking.set(one.name, one);

  const icon = pictureOfIcon(series, publicFiles);
  const drawn = makeImages(site, images, { hasCards, icon, onLacking, threads });
  // Where something else goes wrong meanwhile, only that is told.
  drawn.catch(() => undefined);
  const maker: Maker = { cache, surroundings, threads, onPages, onFiles };
  const begun = await beginAll(pageParts(site, items, gone, surroundings), maker);
  const entryOf = entriesIn(begun.facts);
  const calendars = await beginAll(calendarParts(site, { entryOf, gone, notesOf }, surroundings), maker);
  const records = [
    ...begun.facts.flatMap((facts) => facts.records),
    ...recordsOfSeries(site).map(splitRecord),
  ];
  const search = once(() => indexOf(records, series.language, generator, cache));
  const output = ({ path, content: made }: Asset | ExportedFile): OutputFile => {
    const file = fileOf(path);
    const content = withOwnLines(file, made, publicFiles);
    return { file, content, digest: digestOfFile(content) };
  };
  // A thread may still be making pages.
  const index = hasSearch ? await search() : [];
  const revisionOf = revisionsIn(items, now);
  const others = [...seriesFiles(site, { entryOf, gone, icon, revisionOf }), ...groundwork.files].map(output);
  options.meanwhile?.();
  const pages = await begun.made;
  const parts = [...pages, ...(await calendars.made)];
  const told = pages.flatMap(pagesTold);
  const ledger = revisePages(items, previous, [...told, ...redirectsTold(site)], now);
  const known = { paths: told.map(({ path }) => path), lastModifiedOf: lastModifiedIn(ledger) };
  const last = [
    ...sitemapFiles(site, known),
    ...(await drawn),
    { path: REVISIONS, content: renderLedger(ledger) },
  ].map(output);
  const made = [...parts.flatMap((part) => part.files), ...others, ...last];
  const worker = hasWorker ? [await workerOf(site, made, generator, cache)] : [];
  return {
    files: [...made, ...index, ...worker],
    until: nextTurn(site, ledger, now),
    search,
    lacking: [...lacking.values()],
  };
}

/** The service worker holds digests of files: as long as these stay, so does it. */
async function workerOf(
  site: Site,
  files: readonly OutputFile[],
  generator: string,
  cache: Cache,
): Promise<OutputFile> {
  const kept = filesOfCopy(site, files);
  const digests = kept.map((one) => [one.file, one.digest ?? digestOfFile(one.content)]);
  const key = digestOfData(generator, "worker", site.series, digests);
  const worker = await cached(cache, key, () => workerOfSite(site, kept));
  return { ...worker, digest: digestOfFile(worker.content) };
}

/** News of tomorrow are worth a notice, so that nothing holds longer than a day. */
function nextTurn(site: Site, ledger: Ledger, now: DateTime): DateTime {
  const moments = [...site.editions.flatMap(turningPoints), ...turningPointsIn(ledger)];
  const midnight = now.toUTC().endOf("day").plus(1);
  return moments.reduce((next, moment) => (moment > now && moment < next ? moment : next), midnight);
}

function entriesIn(parts: readonly PartFacts[]): (key: string) => CalendarEntry | undefined {
  const all = new Map(parts.flatMap(({ entries }) => [...entries]));
  return (key) => all.get(key);
}

/** An index of the same records is the same, whatever else has changed. */
function indexOf(
  records: PartFacts["records"],
  language: string,
  generator: string,
  cache: Cache,
): Promise<OutputFile[]> {
  const shown = records.map(({ fields: _, ...record }) => record);
  const key = digestOfData(generator, "search", language, shown);
  return keptOrMade(cache, key, async () => makeSearchIndex(records, language));
}

/** The pages that search engines are to know. */
function pagesTold({ part: { source }, made }: Made): ToldPage[] {
  return made.pages.flatMap(({ path, substance }) =>
    substance === undefined ? [] : [{ path, substance, source: source() }],
  );
}
