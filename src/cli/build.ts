import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DateTime } from "luxon";
import { buildFiles } from "../eleventy/build.ts";
import { refusalOf, writeSite } from "../eleventy/output.ts";
import { folderCache } from "../read/image-cache.ts";
import { count } from "./count.ts";
import { examine } from "./examine.ts";
import { type Options, UsageError } from "./options.ts";
import { readPrevious } from "./previous.ts";
import type { Terminal } from "./terminal.ts";

/** Images of earlier builds, of all site folders: in the generator's own folder, where `npm ci` leaves them alone. */
const IMAGES = fileURLToPath(new URL("../../.cache/images", import.meta.url));

/** Checks the content, makes the whole site in memory, then puts it in the place of the old one. */
export async function build(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const start = performance.now();
  const { site: folder } = options;
  const output = options.output ?? join(folder, "_site");
  const refusal = refusalOf(output, folder);
  if (refusal !== undefined) throw new UsageError(refusal);
  const images = folderCache(IMAGES);
  const previous = readPrevious(options, output);
  const files = await buildFiles(examine(options, now, terminal, previous), now, {
    hasCards: options.hasCards,
    images,
    previous,
  });
  writeSite(files, join(folder, "public"), output);
  if (options.hasCards) images.prune();
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  terminal.say(`${output}: ${count(pages, "page")}, ${count(files.length, "file")}, ${seconds} s`);
}
