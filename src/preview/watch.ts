import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { watch } from "chokidar";

/** How long, in milliseconds, it may take until a new folder is watched. */
const SETTLING = 200;

/**
 * Tells of every change below some folders, which need not be there yet, but those above them; symbolic links in them
 * are not followed.
 * @param onChange also called once more soon after a folder has come: what is written into it before it is watched is
 *   told by nobody
 * @returns as soon as no change can be missed any more; ends it
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let settling: NodeJS.Timeout | undefined;
  // The folders above are watched: one that is not there yet would not be seen to come at once.
  const watched = folders.map((folder) => join(realpathSync(dirname(folder)), basename(folder)));
  const above = new Set(watched.map(dirname));
  const isBelow = (path: string): boolean =>
    watched.some((folder) => path === folder || path.startsWith(folder + sep));
  const watcher = watch([...above], {
    // Resolved, as paths come with slashes on Windows, too.
    ignored: (path) => !above.has(resolve(path)) && !isBelow(resolve(path)),
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 },
  });
  watcher.on("error", onError).on("all", (event) => {
    onChange();
    if (event !== "addDir") return;
    clearTimeout(settling);
    settling = setTimeout(onChange, SETTLING);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return () => {
    clearTimeout(settling);
    return watcher.close();
  };
}
