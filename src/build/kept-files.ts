import type { Cache } from "./cache.ts";
import { digestOfFile } from "./keys.ts";
import type { OutputFile } from "./output/output.ts";

/** What is known of a file without reading it. */
export interface FileOutline {
  /** Relative to the output folder, with forward slashes. */
  readonly file: string;
  readonly digest: string;
}

type Content = OutputFile["content"];

/** What a cache held when a build began, and lost before it was read: another build makes it again. */
export class LostFilesError extends Error {}

/** Files that lie in a cache and not in memory: a large site is made with a share of it in memory at a time. */
export interface KeptFiles {
  /** Whether everything that was kept there can be read. */
  has(key: string): boolean;
  keep(key: string, files: readonly OutputFile[]): FileOutline[];
  /** Their contents are read when they are asked for, those of one key at once. */
  read(key: string, outlines: readonly FileOutline[]): OutputFile[];
}

export function keptFilesIn(cache: Cache): KeptFiles {
  let last: { readonly key: string; readonly contents: readonly Content[] } | undefined;
  const contentsOf = (key: string): readonly Content[] => {
    if (last?.key !== key) {
      const contents = cache.find(nameOf(key)) as readonly Content[] | undefined;
      if (contents === undefined) throw new LostFilesError("The cache was changed by somebody else.");
      last = { key, contents };
    }
    return last.contents;
  };
  return {
    has: (key) => cache.has(nameOf(key)),
    keep(key, files) {
      cache.keep(
        nameOf(key),
        files.map(({ content }) => content),
      );
      return files.map(({ file, content, digest }) => ({ file, digest: digest ?? digestOfFile(content) }));
    },
    read: (key, outlines) =>
      outlines.map(({ file, digest }, index) => ({
        file,
        digest,
        get content() {
          return contentsOf(key)[index] ?? "";
        },
      })),
  };
}

/** Files from a cache, or made and kept there now. */
export async function keptOrMade(
  cache: Cache,
  key: string,
  make: () => Promise<readonly OutputFile[]>,
): Promise<OutputFile[]> {
  const kept = keptFilesIn(cache);
  const known = cache.find(key) as readonly FileOutline[] | undefined;
  if (known !== undefined && kept.has(key)) return kept.read(key, known);
  const outlines = kept.keep(key, await make());
  cache.keep(key, outlines);
  return kept.read(key, outlines);
}

function nameOf(key: string): string {
  return `${key}-files`;
}
