import { randomUUID } from "node:crypto";
import type { DateTime } from "luxon";
import type { BuildOptions } from "../build/build.ts";
import { memoryCache } from "../build/cache.ts";
import { type SiteOnDemand, siteOnDemand } from "../build/site-on-demand.ts";
import { templateProblems } from "../build/template-check.ts";
import { memoryImageCache } from "../images/image-cache.ts";
import { type Memory, memoryOfTexts } from "../memory/memory.ts";
import { ContentError, isError, type Problem, sortProblems } from "../problem.ts";
import { publicFilesOf } from "../read/folder.ts";
import { stampOfLooks } from "../read/generator/looks.ts";
import { systemRefusal } from "../read/system-error.ts";
import { examineSite } from "../site.ts";

/** The site as it was last good, and what is wrong with its content now. */
export interface Snapshot {
  /** Undefined as long as there has been no good one. Its files are named below the base path: `2021/index.html`. */
  readonly site: SiteOnDemand | undefined;
  /** Another one for each site, also of another run of the preview. */
  readonly version: string;
  /** Where the files of `public/` lie, by their paths below it. */
  readonly publicFiles: ReadonlyMap<string, string>;
  /** The base path; ends with a slash. */
  readonly base: string;
  /** Errors and notices. With an error among them, the site is the last good one. */
  readonly problems: readonly Problem[];
  /** What went wrong in the generator itself; empty when nothing did. */
  readonly failure: string;
}

export interface Workbench {
  snapshot(): Snapshot;
  /** Reads the content anew; asked for while it is being read, it reads it once more afterwards. */
  rebuild(): Promise<void>;
}

/**
 * Keeps a site ready to be looked at: the content is read as soon as it is written, and a page made when it is looked at.
 * @param onChange called whenever the site or what is wrong with it is another
 * @param previous what the last publication knew; without it, no page tells what has changed
 */
export function workbenchFor(
  folder: string,
  url: string | undefined,
  clock: () => DateTime,
  onChange: (snapshot: Snapshot) => void,
  previous?: BuildOptions["previous"],
): Workbench {
  let current: Snapshot = {
    site: undefined,
    version: randomUUID(),
    publicFiles: new Map(),
    base: "/",
    problems: [],
    failure: "",
  };
  let running: Promise<void> | undefined;
  let isStale = false;
  const looks = stampOfLooks();
  const caches = {
    looks,
    images: memoryImageCache(),
    cache: memoryCache(),
    memory: memoryOfTexts(),
    previous,
  };

  async function build(): Promise<void> {
    do {
      isStale = false;
      current = await next(current, folder, url, clock(), caches, fail);
      onChange(current);
    } while (isStale);
    running = undefined;
  }

  /** A page that could not be made is told of like content that could not be read. */
  function fail(site: SiteOnDemand, error: unknown): void {
    if (error instanceof ContentError) {
      if (current.site !== site || current.problems.some(isError)) return;
      current = { ...current, problems: [...current.problems, ...error.problems] };
      onChange(current);
      return;
    }
    const failure = failureOf(error);
    if (current.site !== site || current.failure === failure) return;
    current = { ...current, failure };
    onChange(current);
  }

  return {
    snapshot: () => current,
    rebuild() {
      isStale = true;
      running ??= build();
      return running;
    },
  };
}

/** Whether what is shown is not what is written. */
export function isBehind({ problems, failure }: Snapshot): boolean {
  return failure !== "" || problems.some(isError);
}

async function next(
  last: Snapshot,
  folder: string,
  url: string | undefined,
  now: DateTime,
  caches: Pick<BuildOptions, "images" | "previous"> & {
    /** Those that the program was started with. */
    readonly looks: string;
    readonly cache: ReturnType<typeof memoryCache>;
    readonly memory: Memory;
  },
  onFailure: (site: SiteOnDemand, error: unknown) => void,
): Promise<Snapshot> {
  const { memory, images, cache, previous } = caches;
  const generator = stampOfLooks();
  try {
    const { site, problems } = examineSite(folder, { url, now, hasDrafts: true, memory });
    const publicFiles = publicFilesOf(folder);
    if (site === undefined) return { ...last, publicFiles, problems, failure: "" };
    const broken = await templateProblems(site, now);
    if (broken.length > 0)
      return { ...last, publicFiles, problems: sortProblems([...problems, ...broken]), failure: "" };
    // Nobody shares the address of a preview: it has no share images. Drafts are not kept.
    const options = {
      images,
      cache,
      publicFiles,
      previous,
      generator,
      hasOtherTemplates: generator !== caches.looks,
      hasWorker: false,
      isCounted: false,
      onBuilt: cache.endBuild,
    };
    const made = telling(await siteOnDemand(site, now, options), onFailure);
    const base = new URL(site.series.url).pathname;
    return { site: made, version: randomUUID(), publicFiles, base, problems, failure: "" };
  } catch (error) {
    if (error instanceof ContentError) return { ...last, problems: error.problems, failure: "" };
    return { ...last, failure: failureOf(error) };
  }
}

/** The same site, which tells what went wrong with a file to more than who asked for it. */
function telling(site: SiteOnDemand, onFailure: (site: SiteOnDemand, error: unknown) => void): SiteOnDemand {
  const told: SiteOnDemand = {
    has: (file) => site.has(file),
    find: (file) =>
      site.find(file).catch((error: unknown) => {
        onFailure(told, error);
        throw error;
      }),
  };
  return told;
}

function failureOf(error: unknown): string {
  return systemRefusal(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}
