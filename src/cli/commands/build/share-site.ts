import type { DateTime } from "luxon";
import { makeShare, type Share } from "../../../build/share.ts";
import type { Threads } from "../../../build/threads/threads.ts";
import { cacheFolderOf } from "../../../read/byte-folder.ts";
import { publicFilesOf } from "../../../read/folder.ts";
import { readGenerator } from "../../../read/generator/digest.ts";
import { toRun } from "../../../read/invocation.ts";
import { count } from "../../count.ts";
import type { Options } from "../../options.ts";
import { readPrevious } from "../../publication/previous.ts";
import type { Terminal } from "../../terminal.ts";
import { examineWith } from "../examine.ts";
import { cachesOf } from "./caches.ts";
import { tellPages } from "./tell-pages.ts";

/**
 * Checks the content, and makes a share of the site into the caches: the output stays as it is, and nothing that another
 * share has made is forgotten.
 */
export async function shareSite(
  options: Options,
  share: Share,
  output: string,
  threads: Threads,
  now: DateTime,
  terminal: Terminal,
): Promise<void> {
  const start = performance.now();
  const previous = readPrevious(options, output);
  const { site } = examineWith(options, now, terminal, { previous, hasDrafts: false });
  const { images, cache } = cachesOf(options.site, now);
  const made = await makeShare(site, now, share, {
    hasCards: options.hasCards,
    publicFiles: publicFilesOf(options.site),
    images,
    cache,
    generator: readGenerator(),
    previous,
    threads,
    onPages: tellPages(terminal),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const parts = `${count(made.pages, "page")} and ${count(made.images, "image")}`;
  terminal.say(
    `Share ${share.number} of ${share.of}: ${cacheFolderOf(options.site)} holds its ${parts}, ${seconds} s`,
  );
  if (options.format === "text")
    terminal.say(
      `Next: with what all ${share.of} shares made in that folder, ${toRun("build")} finds it made, if it gets the same other options and SOURCE_DATE_EPOCH=${Math.floor(now.toSeconds())}.`,
    );
}
