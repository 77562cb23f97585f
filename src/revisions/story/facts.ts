import * as z from "zod";
import { DATE_KINDS, PRESENCES, PROGRAM_STATUSES } from "../../model/vocabulary.ts";

/** What readers are told of an edition, as compactly as changes can be told from it: it stands in the ledger. */

export const shortText = z.string().max(300);
export const key = z.string().max(500);
/** `2026-03-28T10:30+01:00` */
export const localMoment = z.iso.datetime({ offset: true, local: false, precision: -1 });
const names = z.array(shortText).max(5000);

export const place = z.strictObject({
  presence: z.enum(PRESENCES).optional(),
  venue: z
    .strictObject({
      name: shortText.optional(),
      room: shortText.optional(),
      address: shortText.optional(),
      city: shortText.optional(),
      region: shortText.optional(),
      country: shortText.optional(),
    })
    .optional(),
});

export const dateSpot = z.strictObject({
  date: z.iso.date(),
  end: z.iso.date().optional(),
  time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  zone: z.string().max(100).optional(),
});

const dateFacts = z.strictObject({
  kind: z.enum(DATE_KINDS),
  label: shortText.optional(),
  group: shortText.optional(),
  /** Undefined while it is to be announced. */
  when: dateSpot.optional(),
});

const itemFacts = z.strictObject({
  type: z.string().max(40),
  title: shortText.optional(),
  start: localMoment,
  end: localMoment.optional(),
  room: shortText.optional(),
  /** The key of the session that it stands in. */
  session: key.optional(),
  people: names.optional(),
  material: z.array(z.string().max(40)).max(10).optional(),
  isCancelled: z.literal(true).optional(),
});

const paperFacts = z.strictObject({ title: shortText, by: names });

export const editionFacts = z.strictObject({
  isCancelled: z.literal(true).optional(),
  days: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).optional(),
  place,
  /** Their titles, by their ids; empty for a call for papers that is called just that. */
  calls: z.record(key, shortText),
  /** By key, below the edition. */
  dates: z.record(key, dateFacts),
  /** By role; the program committee is empty. */
  people: z.record(shortText, names),
  papers: z.record(key, paperFacts),
  status: z.enum(PROGRAM_STATUSES).optional(),
  items: z.record(key, itemFacts),
  links: z.array(z.string().max(40)).max(20),
});

export type EditionFacts = z.infer<typeof editionFacts>;
export type ItemFacts = z.infer<typeof itemFacts>;
export type PaperFacts = z.infer<typeof paperFacts>;
export type DateFacts = z.infer<typeof dateFacts>;

/** Of somebody whom no role but the program committee names. */
export const COMMITTEE = "";
