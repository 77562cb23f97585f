import type { DateTime } from "luxon";
import { buildFiles } from "../eleventy/build.ts";
import { ContentError } from "../problem.ts";
import { loadSite } from "../site.ts";

/** The site as it was last good, and what is wrong with its content now. */
export interface Snapshot {
  /** By path below the base path, without a leading slash: `2021/index.html`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The base path; ends with a slash. */
  readonly base: string;
  /** Every problem as text; empty when there is none. */
  readonly problems: string;
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
  let current: Snapshot = { files: new Map(), base: "/", problems: "" };
  let running: Promise<void> | undefined;
  let isStale = false;

  async function build(): Promise<void> {
    do {
      isStale = false;
      current = await next(current, folder, url, clock);
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

async function next(
  last: Snapshot,
  folder: string,
  url: string | undefined,
  clock: () => DateTime,
): Promise<Snapshot> {
  try {
    const site = loadSite(folder, url);
    const files = await buildFiles(site, clock());
    return {
      files: new Map(files.map(({ file, content }) => [file, content])),
      base: new URL(site.series.url).pathname,
      problems: "",
    };
  } catch (error) {
    if (error instanceof ContentError) return { ...last, problems: error.message };
    return {
      ...last,
      problems: `The site could not be made.\n\n${error instanceof Error ? error.stack : String(error)}`,
    };
  }
}
