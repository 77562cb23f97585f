import type { DateTime } from "luxon";
import { type BuildOptions, buildSite } from "../build/build.ts";
import { memoryCache } from "../build/cache.ts";
import type { OutputFile } from "../build/output.ts";
import { memoryImageCache } from "../images/image-cache.ts";
import { type ParseMemory, parseMemory } from "../parsed-file.ts";
import { ContentError, isError, type Problem } from "../problem.ts";
import { publicFilesOf } from "../read/folder.ts";
import { systemRefusal } from "../read/system-error.ts";
import { examineSite } from "../site.ts";

/** The site as it was last good, and what is wrong with its content now. */
export interface Snapshot {
  /** By path below the base path, without a leading slash: `2021/index.html`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The files of the search, made when somebody searches. */
  readonly search: () => Promise<ReadonlyMap<string, string | Uint8Array>>;
  /** Where the files of `public/` lie, by their paths below it. */
  readonly publicFiles: ReadonlyMap<string, string>;
  /** The base path; ends with a slash. */
  readonly base: string;
  /** Errors and notices. With an error among them, the files are those of the last good site. */
  readonly problems: readonly Problem[];
  /** What went wrong in the generator itself; empty when nothing did. */
  readonly failure: string;
}

export interface Workbench {
  snapshot(): Snapshot;
  /** Builds anew; asked for while a build runs, it builds once more afterwards. */
  rebuild(): Promise<void>;
}

/** @param onChange called after every build, good or bad */
export function workbenchFor(
  folder: string,
  url: string | undefined,
  clock: () => DateTime,
  onChange: (snapshot: Snapshot) => void,
): Workbench {
  let current: Snapshot = {
    files: new Map(),
    search: async () => new Map(),
    publicFiles: new Map(),
    base: "/",
    problems: [],
    failure: "",
  };
  let running: Promise<void> | undefined;
  let isStale = false;
  const caches = { images: memoryImageCache(), cache: memoryCache(), memory: parseMemory() };

  async function build(): Promise<void> {
    do {
      isStale = false;
      current = await next(current, folder, url, clock(), caches);
      caches.cache.endBuild();
      onChange(current);
    } while (isStale);
    running = undefined;
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
  { memory, ...caches }: Pick<BuildOptions, "images" | "cache"> & { readonly memory: ParseMemory },
): Promise<Snapshot> {
  try {
    const { site, problems } = examineSite(folder, { url, now, hasDrafts: true, memory });
    const publicFiles = publicFilesOf(folder);
    if (site === undefined) return { ...last, publicFiles, problems, failure: "" };
    // Nobody shares the address of a preview: it has no share images, and is there at once. Drafts are not kept.
    const options = { ...caches, publicFiles, hasWorker: false, hasSearch: false };
    const { files, search } = await buildSite(site, now, options);
    return {
      files: byName(files),
      search: async () => byName(await search()),
      publicFiles,
      base: new URL(site.series.url).pathname,
      problems,
      failure: "",
    };
  } catch (error) {
    if (error instanceof ContentError) return { ...last, problems: error.problems, failure: "" };
    return { ...last, failure: systemRefusal(error) ?? traceOf(error) };
  }
}

function byName(files: readonly OutputFile[]): Map<string, string | Uint8Array> {
  return new Map(files.map(({ file, content }) => [file, content]));
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
