import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DateTime } from "luxon";
import { isWholeValue, storedCache } from "../../build/cache.ts";
import { digestOfData, digestOfFile } from "../../build/keys.ts";
import type { Lying, OutputFile } from "../../build/output/output.ts";
import { liesIn, unchangedFolders } from "../../build/output/unchanged-folders.ts";
import { REVISIONS } from "../../file-urls.ts";
import { once } from "../../once.ts";
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
  /** The folders that were moved as a whole. */
  readonly folders: readonly string[];
}

/** The memory of an output: what a build need not do again. */
export interface OutputMemory {
  /** The notices of a build that would leave everything as it is; undefined where something is to be done. */
  unchanged(): LastBuild["notices"];
  /** Whether nothing is known of what lies in the output. */
  readonly isFirst: boolean;
  /** Looks at all that lies in the output: for when there is nothing else to do, because `lying` needs it and it takes a while. */
  look(): void;
  /** What of a new site lies in the output already, as the last build left it. */
  lying(files: readonly OutputFile[], copies: Iterable<string>): Lying;
  /** Whether the ledger lies there as this generator left it. */
  hasOwnLedger(): boolean;
  /** Remembers what was just written. */
  remember(publication: Publication): void;
}

const LEDGER = fileOf(REVISIONS);

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
  const stamps = once(() => stampsOf(output, filesIn(last)));
  const isLeft = (file: string): boolean => last?.files.get(file)?.[0] === stamps().get(file);
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
      const next = new Map(files.map(({ file, digest }) => [file, digest]));
      const isSame = (file: string): boolean => digests.has(file) && digests.get(file) === next.get(file);
      const isOther = (path: string): boolean => (path.endsWith("/") ? !isLeft(path) : !isSame(path));
      const changed = [
        ...before.map(([path]) => path).filter(isOther),
        ...[...next.keys()].filter((file) => !isSame(file)),
        ...copies,
      ];
      const folders = unchangedFolders(digests.keys(), changed);
      return { digests, folders };
    },
    isFirst: last === undefined,
    look: () => void stamps(),
    hasOwnLedger: () =>
      last?.generator === generator && last.files.get(LEDGER)?.[0] === stampsOf(output, [LEDGER]).get(LEDGER),
    remember({ until, files, copies, folders, notices, pages }) {
      const digests = new Map(files.map(({ file, digest }) => [file, digest]));
      const isMoved = liesIn(folders);
      const placed = [...digests.keys(), ...copies].filter((file) => !isMoved(file));
      const written = stampsOf(output, new Set([...placed, ...folders.map((name) => `${name}/`)]));
      // What lies in a folder that is moved keeps its own stamp.
      const kept = [...stamps()].filter(([path]) => isMoved(path) && !written.has(path));
      const lying = new Map(
        [...written, ...kept].map(([path, stamp]) => [path, [stamp, digests.get(path)] as const]),
      );
      const made: LastBuild = { inputs, generator, since: +now, until: +until, notices, pages, files: lying };
      cache.keep(key, made);
      store.prune();
    },
  };
}

/** Without their folders. */
function filesIn(last: LastBuild | undefined): string[] {
  return [...(last?.files.keys() ?? [])].filter((path) => path !== "" && !path.endsWith("/"));
}

/** Whether the ledger that is to be continued is the one that lies in the output. */
function continues({ previous, isFirst }: Options, output: string): boolean {
  if (isFirst === true) return false;
  if (previous === undefined) return true;
  const own = join(output, LEDGER);
  return existsSync(previous) && readFileSync(previous).equals(readFileSync(own));
}
