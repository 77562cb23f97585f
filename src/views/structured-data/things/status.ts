import type { EventStatusType } from "schema-dts";
import type { EditionFrame } from "../../../model/edition-brief.ts";
import type { PlainDate } from "../../../model/time.ts";
import { valuesOf } from "../values.ts";

export const SCHEDULED: EventStatusType = "https://schema.org/EventScheduled";
const RESCHEDULED: EventStatusType = "https://schema.org/EventRescheduled";
const POSTPONED: EventStatusType = "https://schema.org/EventPostponed";
const MOVED_ONLINE: EventStatusType = "https://schema.org/EventMovedOnline";
export const CANCELLED = "https://schema.org/EventCancelled";

/** What became of the plans for an edition: several things at once where it moved in time and to the network. */
export function statusOf(edition: EditionFrame): EventStatusType | readonly EventStatusType[] {
  const { cancelled, start, presence, was } = edition;
  if (cancelled !== undefined) return CANCELLED;
  const hasMoved = formerStarts(edition).length > 0;
  const wentOnline =
    presence === "online" && was.some((plan) => plan.presence !== undefined && plan.presence !== "online");
  const statuses: EventStatusType[] = [
    ...(hasMoved ? [start === undefined ? POSTPONED : RESCHEDULED] : []),
    ...(wentOnline ? [MOVED_ONLINE] : []),
  ];
  return valuesOf(statuses) ?? SCHEDULED;
}

/** The days on which an edition was to start before, oldest plan first. */
export function formerStarts({ start, was }: EditionFrame): PlainDate[] {
  const starts = was.flatMap((plan) => (plan.start === undefined ? [] : [plan.start]));
  return [...new Set(starts)].filter((former) => former !== start);
}
