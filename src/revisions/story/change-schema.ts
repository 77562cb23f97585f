import * as z from "zod";
import { type Change, type DatedChanges, MATERIALS } from "../../model/changes/change.ts";
import { DATE_KINDS, EDITION_LINKS, PROGRAM_STATUSES } from "../../model/vocabulary.ts";
import { dateSpot, key, localMoment, place, shortText } from "./facts.ts";

/** Changes as the ledger keeps them. */

const text = shortText;
const n = z.int().min(0);
const day = z.iso.date();
const days = z.strictObject({ start: day, end: day });
const item = z.strictObject({ key, type: z.string().max(40), title: text.optional() });
const spot = z.strictObject({ start: localMoment, end: localMoment.optional(), room: text.optional() });
const items = z.array(z.strictObject({ key, from: spot })).max(1000);
const date = z.strictObject({
  key,
  kind: z.enum(DATE_KINDS),
  label: text.optional(),
  group: text.optional(),
});
const names = z.array(text).max(100);

const change = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["added", "removed", "time-added", "time-removed", "cancelled", "reinstated", "titled"]),
    item,
    at: spot,
    also: z.array(spot).max(1000).optional(),
  }),
  z.strictObject({ kind: z.literal("moved"), item, from: spot, to: spot }),
  z.strictObject({ kind: z.literal("retitled"), item, from: text }),
  z.strictObject({ kind: z.literal("speakers"), item, gone: names, come: names, areOthers: z.boolean() }),
  z.strictObject({ kind: z.literal("material"), item, what: z.enum(MATERIALS) }),
  z.strictObject({ kind: z.literal("program-published"), n }),
  z.strictObject({ kind: z.literal("program-withdrawn") }),
  z.strictObject({ kind: z.literal("program-status"), status: z.enum(PROGRAM_STATUSES) }),
  z.strictObject({ kind: z.enum(["items-added", "items-removed", "rooms-assigned"]), n }),
  z.strictObject({ kind: z.literal("items-moved"), n, items }),
  z.strictObject({ kind: z.literal("shifted"), day, minutes: z.number(), isAll: z.boolean(), n, items }),
  z.strictObject({ kind: z.literal("day-moved"), from: day, to: day, isAll: z.boolean(), n, items }),
  z.strictObject({ kind: z.literal("rehoused"), from: text, to: text, isAll: z.boolean(), n, items }),
  z.strictObject({ kind: z.literal("materials"), what: z.enum(MATERIALS), n }),
  z.strictObject({ kind: z.enum(["paper-added", "paper-withdrawn"]), paper: item }),
  z.strictObject({ kind: z.literal("paper-retitled"), paper: item, from: text }),
  z.strictObject({ kind: z.enum(["papers-published", "papers-added", "papers-withdrawn"]), n }),
  z.strictObject({ kind: z.literal("date-moved"), date, from: dateSpot, to: dateSpot }),
  z.strictObject({ kind: z.literal("date-set"), date, to: dateSpot }),
  z.strictObject({ kind: z.literal("date-withdrawn"), date, from: dateSpot }),
  z.strictObject({ kind: z.literal("committee-published") }),
  z.strictObject({ kind: z.enum(["joined", "left"]), role: text.optional(), names, n }),
  z.strictObject({ kind: z.enum(["edition-cancelled", "edition-reinstated"]) }),
  z.strictObject({ kind: z.literal("days"), from: days.optional(), to: days.optional() }),
  z.strictObject({ kind: z.literal("place"), from: place, to: place }),
  z.strictObject({
    kind: z.enum(["call-published", "call-withdrawn"]),
    id: text,
    title: text.optional(),
  }),
  z.strictObject({ kind: z.literal("link"), link: z.enum(EDITION_LINKS) }),
]) satisfies z.ZodType<Change>;

export const datedChanges = z.strictObject({
  at: z.iso.datetime(),
  changes: z.array(change),
}) satisfies z.ZodType<DatedChanges>;
