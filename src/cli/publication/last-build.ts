import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DateTime } from "luxon";
import { isWholeValue, storedCache } from "../../build/cache.ts";
import { digestOfData, digestOfFile } from "../../build/keys.ts";
import { type Lying, type OutputFile, topFolderOf } from "../../build/output/output.ts";
import { REVISIONS } from "../../file-urls.ts";
import type { Problem } from "../../problem.ts";
import { byteFolder, cacheFolderOf } from "../../read/byte-folder.ts";
import { fileOf } from "../../urls.ts";
import type { Options } from "../options.ts";
import { digestOfContent } from "./content-digest.ts";
import { stampsOf } from "./stamps.ts";

/** What the last build of an output left there, and from what: plain data, so that it can be kept. */
interface LastBuild {
  /** A digest of the content, the generator and the options. */
  readonly inputs: string;
  readonly generator: string;
  /** The moment of the build, and the one up to which it stays true; milliseconds. */
  readonly since: number;
  readonly until: number;
  /** The notices that it told; undefined where the next one tells others. */
  readonly notices: readonly Problem[] | undefined;
  /** How many pages it has. */
  readonly pages: number;
  /** By path, as they lay in the output with their folders: their stamps, and digests of what the generator made. */
  readonly files: ReadonlyMap<string, readonly [stamp: string, digest: string | undefined]>;
}

/** What a build has done. */
export interface Publication extends Pick<LastBuild, "notices" | "pages"> {
  readonly until: DateTime;
  readonly files: readonly OutputFile[];
  /** Where what lies in `public/` was written. */
  readonly copies: Iterable<string>;
  /** The names of folders that were moved as a whole. */
  readonly folders: readonly string[];
}

/** The memory of an output: what a build need not do again. */
export interface OutputMemory {
  /** The notices of a build that would leave everything as it is; undefined where something is to be done. */
  unchanged(): LastBuild["notices"];
  /** What of a new site lies in the output already, as the last build left it. */
  lying(files: readonly OutputFile[], copies: Iterable<string>): Lying;
  /** Whether the ledger lies there as this generator left it. */
  hasOwnLedger(): boolean;
  /** Remembers what was just written. */
  remember(publication: Publication): void;
}

/** How many bytes are kept of what is known of other outputs. */
const MOST = 50_000_000;

/** @param inputs asked for before anything is read, so that what is changed meanwhile is seen by the next build */
export function memoryOf(options: Options, output: string, generator: string, now: DateTime): OutputMemory {
  const { site, url, hasCards, isStrict, isPublished } = options;
  const store = byteFolder(join(cacheFolderOf(site), "outputs"), {
    ending: ".output",
    isWhole: isWholeValue,
    most: MOST,
    now: now.toJSDate(),
  });
  const cache = storedCache(store);
  const key = digestOfFile(output);
  const inputs = digestOfData(generator, url, hasCards, isStrict, isPublished, digestOfContent(site, output));
  const last = cache.find(key) as LastBuild | undefined;
  const stamps = stampsOf(output, filesIn(last));
  const isLeft = (file: string): boolean => last?.files.get(file)?.[0] === stamps.get(file);
  return {
    unchanged() {
      if (last?.inputs !== inputs || +now < last.since || +now >= last.until) return undefined;
      const isWhole = [...last.files.keys()].every(isLeft);
      return isWhole && continues(options, output) ? last.notices : undefined;
    },
    lying(files, copies) {
      const before = [...(last?.files ?? [])];
      const digests = new Map(
        before.flatMap(([file, [, digest]]) =>
          digest !== undefined && isLeft(file) ? [[file, digest]] : [],
        ),
      );
      const isSame = ({ file, digest }: OutputFile): boolean =>
        digest !== undefined && digests.get(file) === digest;
      const isOther = ([path]: (typeof before)[number]): boolean =>
        path.endsWith("/") ? !isLeft(path) : !digests.has(path);
      const others = [
        ...before.filter(isOther).map(([path]) => path),
        ...files.filter((file) => !isSame(file)).map(({ file }) => file),
        ...copies,
      ];
      const spoiled = new Set(others.map(topFolderOf));
      const counts = countsOf([...digests.keys()]);
      const folders = [...countsOf(files.map(({ file }) => file))].flatMap(([name, count]) =>
        name !== "" && !spoiled.has(name) && counts.get(name) === count ? [name] : [],
      );
      return { digests, folders };
    },
    hasOwnLedger: () => last?.generator === generator && isLeft(fileOf(REVISIONS)),
    remember({ until, files, copies, folders, notices, pages }) {
      const digests = new Map(files.map(({ file, digest }) => [file, digest]));
      const moved = new Set(folders);
      const isMoved = (path: string): boolean => moved.has(topFolderOf(path));
      const placed = [...digests.keys(), ...copies].filter((file) => !isMoved(file));
      const written = stampsOf(output, new Set([...placed, ...folders.map((name) => `${name}/`)]));
      // What lies in a folder that is moved keeps its own stamp.
      const kept = [...stamps].filter(([path]) => isMoved(path) && !written.has(path));
      const lying = new Map(
        [...written, ...kept].map(([path, stamp]) => [path, [stamp, digests.get(path)] as const]),
      );
      const made: LastBuild = { inputs, generator, since: +now, until: +until, notices, pages, files: lying };
      cache.keep(key, made);
      store.prune();
    },
  };
}

/** How many files each folder at the top has. */
function countsOf(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of files.map(topFolderOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Without their folders. */
function filesIn(last: LastBuild | undefined): string[] {
  return [...(last?.files.keys() ?? [])].filter((path) => path !== "" && !path.endsWith("/"));
}

/** Whether the ledger that is to be continued is the one that lies in the output. */
function continues({ previous, isFirst }: Options, output: string): boolean {
  if (isFirst === true) return false;
  if (previous === undefined) return true;
  const own = join(output, fileOf(REVISIONS));
  return existsSync(previous) && readFileSync(previous).equals(readFileSync(own));
}
