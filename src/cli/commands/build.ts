import { join } from "node:path";
import type { DateTime } from "luxon";
import { buildFiles } from "../../build/build.ts";
import { isWholeValue, storedCache } from "../../build/cache.ts";
import { recoverSite, writeSite } from "../../build/output.ts";
import { byteFolder, cacheFolderOf } from "../../read/byte-folder.ts";
import { publicFilesOf } from "../../read/folder.ts";
import { readGenerator } from "../../read/generator.ts";
import { isWholePng } from "../../read/whole-png.ts";
import { count } from "../count.ts";
import type { Options } from "../options.ts";
import { withLock } from "../publication/build-lock.ts";
import { checkReplaceable, outputFolder } from "../publication/output-folder.ts";
import { readPrevious } from "../publication/previous.ts";
import { checkSiteFolder } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";
import { examine } from "./examine.ts";

/** How many bytes of images, and of parts, are kept that no build asks for any more. */
const [MOST_IMAGES, MOST_PARTS] = [100_000_000, 500_000_000];

/** Checks the content, makes the whole site in memory, then puts it in the place of the old one. */
export async function build(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  checkSiteFolder(options.site);
  const output = outputFolder(options.output ?? join(options.site, "_site"), options.site);
  const onWait = (): void => terminal.complain(`Another build is writing ${output}: waiting for its end.`);
  await withLock(output, onWait, () => replaceSite(options, output, now, terminal));
}

async function replaceSite(
  options: Options,
  output: string,
  now: DateTime,
  terminal: Terminal,
): Promise<void> {
  const start = performance.now();
  recoverSite(output);
  checkReplaceable(output);
  const caches = cacheFolderOf(options.site);
  const images = byteFolder(join(caches, "images"), {
    ending: ".png",
    isWhole: isWholePng,
    most: MOST_IMAGES,
    now: now.toJSDate(),
  });
  const parts = byteFolder(join(caches, "parts"), {
    ending: ".part",
    isWhole: isWholeValue,
    most: MOST_PARTS,
    now: now.toJSDate(),
  });
  const previous = readPrevious(options, output);
  const publicFiles = publicFilesOf(options.site);
  const files = await buildFiles(examine(options, now, terminal, previous), now, {
    hasCards: options.hasCards,
    publicFiles,
    images,
    cache: storedCache(parts),
    generator: readGenerator(),
    previous,
  });
  writeSite(files, publicFiles, output);
  if (options.hasCards) images.prune();
  parts.prune();
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  terminal.say(`${output}: ${count(pages, "page")}, ${count(files.length, "file")}, ${seconds} s`);
}
