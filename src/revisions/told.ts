import * as z from "zod";

/** How calendars tell an item: what they need to tell its end, once the content does not know it any more. */
export interface Told {
  readonly title: string;
  /** Moments in UTC, `2021-03-28T14:50:00Z`; dates for whole days. */
  readonly start: string;
  /** Of whole days, the day after the last. Undefined for a single moment. */
  readonly end?: string | undefined;
  /** The paths of the calendars that it stands in. */
  readonly calendars: readonly string[];
}

/** By key; nothing for what stands in no calendar now. */
export type ToldItems = ReadonlyMap<string, Told>;

const when = z.union([z.iso.datetime(), z.iso.date()]);
/** Of a site's own calendars: a ledger may come from elsewhere, and these become the names of files. */
const calendar = z
  .string()
  .max(1000)
  .regex(/^(\/[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*)+\.ics$/u);

/** In a ledger. */
export const told = z.strictObject({
  title: z.string().max(1000),
  start: when,
  end: when.optional(),
  calendars: z.array(calendar).max(1000),
});
