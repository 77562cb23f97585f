import { join } from "node:path";
import type { DateTime } from "luxon";
import { buildFiles } from "../eleventy/build.ts";
import { refusalOf, writeSite } from "../eleventy/output.ts";
import { count } from "./count.ts";
import { examine } from "./examine.ts";
import { type Options, UsageError } from "./options.ts";
import { readPrevious } from "./previous.ts";
import type { Terminal } from "./terminal.ts";

/** Checks the content, makes the whole site in memory, then puts it in the place of the old one. */
export async function build(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const start = performance.now();
  const { site: folder, output } = options;
  const refusal = refusalOf(output, folder);
  if (refusal !== undefined) throw new UsageError(refusal);
  const previous = readPrevious(options);
  const files = await buildFiles(examine(options, now, terminal), now, previous);
  writeSite(files, join(folder, "public"), output);
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  terminal.say(`${output}: ${count(pages, "page")}, ${count(files.length, "file")}, ${seconds} s`);
}
