import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cacheFolderOf } from "../../read/byte-folder.ts";
import { isUrl } from "../option-values.ts";
import type { Options } from "../options.ts";
import { FetchError } from "../refusals.ts";

/** How often it is asked for, with these pauses between; milliseconds. */
const PAUSES = [1_000, 4_000];
const PATIENCE = 30_000;

/**
 * The ledger of a site that is named by its address, as a file: a site that has none yet is a first publication.
 * @throws FetchError where the site answers something else: nothing is to count as new only because a network is down
 */
export async function withPublishedLedger(options: Options): Promise<Options> {
  const { previous, site } = options;
  if (previous === undefined || !isUrl(previous)) return options;
  const text = await fetchLedger(previous);
  if (text === undefined) return { ...options, previous: undefined, isFirst: true };
  const folder = cacheFolderOf(site);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "published-revisions.json");
  writeFileSync(file, text);
  return { ...options, previous: file };
}

/** Undefined where there is none. */
async function fetchLedger(address: string): Promise<string | undefined> {
  const url = new URL(address);
  url.searchParams.set("at", String(Date.now())); // past every cache
  let answer = "";
  for (const pause of [0, ...PAUSES]) {
    await sleep(pause);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
      if (response.ok) return ledgerIn(await response.text(), address);
      if (response.status === 404 || response.status === 410) return undefined;
      answer = `answered ${response.status}`;
    } catch (error) {
      if (error instanceof FetchError) throw error;
      answer = "did not answer";
    }
  }
  throw new FetchError(
    `${address} ${answer}, so that it is not known what is published. Nothing was written: try again later. ${IF_FIRST}`,
  );
}

const IF_FIRST = "If nothing was ever published there, leave out --previous.";

/** Some hosts answer for what they do not have with a page. */
function ledgerIn(text: string, address: string): string {
  if (/^\s*\{/.test(text)) return text;
  throw new FetchError(
    `${address} answered with something else than a ledger of revisions. Nothing was written. ${IF_FIRST}`,
  );
}
