import { join } from "node:path";
import type { DateTime } from "luxon";
import { recoverSite } from "../../../build/output/output.ts";
import { openThreads, type Threads } from "../../../build/threads/threads.ts";
import { readGenerator } from "../../../read/generator/digest.ts";
import type { Options } from "../../options.ts";
import { withLock } from "../../publication/build-lock.ts";
import { memoryOf } from "../../publication/last-build.ts";
import { checkReplaceable, outputFolder } from "../../publication/output-folder.ts";
import { withPublishedLedger } from "../../publication/published-ledger.ts";
import { checkSiteFolder, toRunFor } from "../../site-folder.ts";
import type { Terminal } from "../../terminal.ts";
import { tellNotices } from "../notices.ts";
import { threadOptions } from "./thread-options.ts";

/** Checks the content, makes the whole site, then puts it in the place of the old one; or makes a share of it. */
export async function build(asked: Options, now: DateTime, terminal: Terminal): Promise<void> {
  checkSiteFolder(asked.site);
  const options = await withPublishedLedger(asked);
  const output = outputFolder(options.output ?? join(options.site, "_site"), options.site);
  if (options.share !== undefined) {
    const { share } = options;
    return withThreads(options, async (threads) => {
      const { shareSite } = await import("./share-site.ts");
      return shareSite(options, share, output, threads, now, terminal);
    });
  }
  const onWait = (): void =>
    terminal.complain(`Another build is writing ${output}: waiting for it to finish.`);
  await withLock(output, onWait, () => renewSite(options, output, now, terminal));
}

async function renewSite(options: Options, output: string, now: DateTime, terminal: Terminal): Promise<void> {
  const start = performance.now();
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(2);
  recoverSite(output);
  checkReplaceable(output);
  const generator = readGenerator();
  const memory = memoryOf(options, output, generator, now);
  const notices = memory.unchanged();
  if (notices !== undefined) {
    tellNotices(notices, options, terminal);
    terminal.say(`${output}: nothing has changed since the last build, ${seconds()} s`);
    tellNext(options, terminal);
    return;
  }
  // What makes a site is loaded only where there is something to make.
  const made = await withThreads(options, async (threads) => {
    const { makeSite } = await import("./make-site.ts");
    return makeSite({ options, output, now, generator, memory, threads, terminal });
  });
  terminal.say(`${output}: ${made}, ${seconds()} s`);
  tellNext(options, terminal);
}

/** The threads of one build: none is left behind, whatever becomes of it. */
async function withThreads<Made>(options: Options, make: (threads: Threads) => Promise<Made>): Promise<Made> {
  const threads = openThreads(threadOptions(options));
  try {
    return await make(threads);
  } finally {
    await threads.end();
  }
}

function tellNext({ format, site }: Options, terminal: Terminal): void {
  if (format === "text")
    terminal.say(
      `Next: ${toRunFor(site, "serve")} shows it, and any web server can publish the folder as it is.`,
    );
}
