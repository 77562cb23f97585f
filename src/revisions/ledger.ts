import { DateTime } from "luxon";
import * as z from "zod";
import type { RevisionOf } from "../model/revision.ts";
import { type Story, story } from "./story/story.ts";
import { type Told, told } from "./told.ts";

/** Everything that was published, by key: what the next build knows of the last. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

export interface LedgerEntry {
  readonly digest: string;
  /** Of a page: a digest of the content that it is made from. */
  readonly source?: string | undefined;
  readonly sequence: number;
  /** Moments in UTC: `2021-03-28T14:50:00Z`. */
  readonly created: string;
  readonly modified: string;
  /** Since when it is told no more. */
  readonly removed?: string | undefined;
  /** How calendars tell it, or told it last; undefined for what stands in none. */
  readonly told?: Told | undefined;
  /** Of an edition as a whole. */
  readonly story?: Story | undefined;
}

/** A ledger that cannot be continued; the message says why, and what to do. */
export class LedgerError extends Error {}

/** An integer of calendars (RFC 5545 §3.3.8). */
export const LARGEST_SEQUENCE = 2_147_483_647;

/** Version 1 did not know how items were told, and version 2 not what readers were told to have changed. */
const VERSION = 3;
const REMEDY =
  "Fetch api/revisions.json of the published site again. Only where nobody has subscribed to its calendars, begin anew without one.";

const moment = z.iso.datetime();
const ledgerFile = z.strictObject({
  version: z.int().min(1).max(VERSION),
  items: z.record(
    z.string(),
    z.strictObject({
      digest: z.string().regex(/^[0-9a-f]{16}$/),
      source: z
        .string()
        .regex(/^[0-9a-f]{16}$/)
        .optional(),
      sequence: z.int().min(0).max(LARGEST_SEQUENCE),
      created: moment,
      modified: moment,
      removed: moment.optional(),
      told: told.optional(),
      story: story.optional(),
    }),
  ),
});

/**
 * @param name what the messages call it
 * @throws LedgerError for what is no ledger
 */
export function parseLedger(text: string, name: string): Ledger {
  const value = parseJson(text, name);
  const { success, data, error } = ledgerFile.safeParse(value);
  if (success) return new Map(Object.entries(data.items));
  if (versionOf(value) > VERSION)
    throw new LedgerError(
      `${name} was written by a newer Lectern (version ${versionOf(value)}).\nUpdate the generator: this one knows version ${VERSION}.`,
    );
  const [issue] = error.issues;
  const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(" > ")}`;
  throw new LedgerError(`${name} is no ledger of revisions: ${issue?.message ?? "?"}${place}.\n${REMEDY}`);
}

/** One that this generator wrote, and nobody has touched: to look at every entry takes ten times as long as to read them. */
export function readOwnLedger(text: string): Ledger {
  return new Map(Object.entries((JSON.parse(text) as z.output<typeof ledgerFile>).items));
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LedgerError(`${name} is no ledger of revisions: it is not JSON.\n${REMEDY}`);
  }
}

function versionOf(value: unknown): number {
  const { success, data } = z.object({ version: z.number() }).safeParse(value);
  return success ? data.version : 0;
}

/** JSON, by key: the same ledger is the same bytes. */
export function renderLedger(ledger: Ledger): string {
  const items = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { digest, source, sequence, created, modified, removed, told, story }]) => [
      key,
      { digest, source, sequence, created, modified, removed, told, story },
    ]);
  return `${JSON.stringify({ version: VERSION, items: Object.fromEntries(items) }, undefined, 1)}\n`;
}

/** @param now stands for the revision of what the ledger does not know */
export function revisionsIn(ledger: Ledger, now: DateTime): RevisionOf {
  const moment = now.toUTC().startOf("second");
  const unknown = { sequence: 0, created: moment, modified: moment };
  const read = momentReader();
  return (key) => {
    const entry = ledger.get(key);
    if (entry === undefined) return unknown;
    const { sequence, created, modified } = entry;
    return { sequence, created: read(created), modified: read(modified) };
  };
}

/** Thousands of items share the moments of a few builds. */
function momentReader(): (text: string) => DateTime {
  const moments = new Map<string, DateTime>();
  return (text) => {
    const known = moments.get(text) ?? DateTime.fromISO(text, { zone: "utc" });
    moments.set(text, known);
    return known;
  };
}
