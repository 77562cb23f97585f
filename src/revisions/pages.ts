import { DateTime } from "luxon";
import type { Site } from "../model/site.ts";
import { fingerprintOf } from "./fingerprints.ts";
import { keyOfPage } from "./keys.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import { entryOf, momentOf } from "./revise.ts";

/** What a page says, and the content that it says it of: digests. */
export interface ToldPage {
  readonly path: string;
  readonly substance: string;
  readonly source: string;
}

/**
 * A ledger with the pages of a build. A page has changed when it says something else of other content: what changes with
 * time alone, such as "was held" for "is held", does not count.
 * @param ledger of the items of this build
 * @param previous that of the build before
 */
export function revisePages(
  ledger: Ledger,
  previous: Ledger | undefined,
  pages: readonly ToldPage[],
  now: DateTime,
): Ledger {
  const moment = momentOf(now);
  const all = new Map(ledger);
  for (const { path, substance, source } of pages) {
    const key = keyOfPage(path);
    const last = previous?.get(key);
    const isSame = last?.removed === undefined && (last?.source === undefined || last.source === source);
    const entry: LedgerEntry =
      last !== undefined && isSame ? last : entryOf(last, substance, undefined, moment);
    all.set(key, { ...entry, digest: substance, source });
  }
  return all;
}

/** Once an address forwards, somebody follows it: it is not to vanish unseen. */
export function redirectsTold({ redirects }: Site): ToldPage[] {
  return redirects.flatMap(({ from, to }) => {
    if (to === undefined) return [];
    const digest = fingerprintOf(to);
    return [{ path: from, substance: digest, source: digest }];
  });
}

/**
 * Since when a page, by its path, shows what it shows; undefined for what was there when the ledger began, because
 * nobody knows since when it had been.
 */
export function lastModifiedIn(ledger: Ledger): (path: string) => DateTime | undefined {
  const moments = [...ledger]
    .filter(([key]) => key.startsWith(keyOfPage("")))
    .map(([, { created }]) => created);
  const beginning = moments.reduce((a, b) => (a < b ? a : b), moments[0] ?? "");
  return (path) => {
    const entry = ledger.get(keyOfPage(path));
    if (entry === undefined || (entry.sequence === 0 && entry.created === beginning)) return undefined;
    return DateTime.fromISO(entry.modified, { zone: "utc" });
  };
}
