import type { EventLeaf, Place, PostalAddress, VirtualLocation } from "schema-dts";
import type { Edition, SupersededPlan, Venue } from "../../../model/edition.ts";
import type { EditionFrame } from "../../../model/edition-brief.ts";
import type { Room } from "../../../model/program/locations.ts";
import type { Day, Item, Talk } from "../../../model/program/program.ts";
import type { Series } from "../../../model/series.ts";
import { addressOf, addressOfTarget, pathOfEdition } from "../../../urls.ts";
import { whereOfDay } from "../../../wording/places.ts";
import { wordsOf } from "../../../wording/words.ts";
import type { EditionContext } from "../../context.ts";
import { idOfMeeting, idOfPlace } from "../ids.ts";
import { valuesOf } from "../values.ts";

type PlaceNode = Exclude<Place, string>;
type Location = PlaceNode | VirtualLocation;

const ATTENDANCE_MODES = {
  "in-person": "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
} as const;

export function attendanceModeOf(
  edition: EditionFrame,
): (typeof ATTENDANCE_MODES)[keyof typeof ATTENDANCE_MODES] | undefined {
  const { presence } = planOf(edition);
  return presence && ATTENDANCE_MODES[presence];
}

/** Where an edition takes place, on the ground, online, or both; undefined where that is not known. */
export function locationOf(
  edition: EditionFrame,
  series: Series,
): Location | readonly Location[] | undefined {
  const { place, meeting } = placesOf(edition, series);
  return valuesOf<Location>([
    ...(place === undefined ? [] : [{ ...place, "@id": idOfPlace(edition, series) }]),
    ...(meeting === undefined ? [] : [{ ...meeting, "@id": idOfMeeting(edition, series) }]),
  ]);
}

/** The same for a part of an edition whose page tells it already; a place off the venue is told by its name. */
export function locationOfPart(
  { place: elsewhere, room }: Pick<Item, "place" | "room">,
  day: Day,
  edition: Edition,
  { series, words }: EditionContext,
): EventLeaf["location"] {
  if (elsewhere !== undefined) return { "@type": "Place", name: elsewhere };
  if (day.venue !== undefined) return { "@type": "Place", name: whereOfDay(room, day, words) };
  const { meeting } = placesOf(edition, series);
  const place = placeReference(edition, series);
  return valuesOf([
    ...(place === undefined ? [] : [place]),
    ...(meeting === undefined ? [] : [{ "@id": idOfMeeting(edition, series) }]),
  ]);
}

/** Its place on the ground, where the page tells that already. */
export function placeReference(
  edition: EditionFrame,
  series: Series,
): { readonly "@id": string } | undefined {
  return placesOf(edition, series).place && { "@id": idOfPlace(edition, series) };
}

/** A talk takes place where the edition does, in its room, unless a place off the venue is written. */
export function locationOfTalk(
  { place: elsewhere, room }: Talk,
  day: Day,
  edition: Edition,
  series: Series,
): ReturnType<typeof locationOf> {
  if (elsewhere !== undefined) return { "@type": "Place", name: elsewhere };
  if (day.venue !== undefined)
    return { "@type": "Place", name: whereOfDay(room, day, wordsOf(edition.language)) };
  if (room === undefined) return locationOf(edition, series);
  const { place, meeting } = placesOf(edition, series, room);
  return valuesOf<Location>([place, meeting].filter((location) => location !== undefined));
}

/** Of an edition that was cancelled before it was known where it would be, what was planned before. */
function planOf(edition: EditionFrame): Pick<SupersededPlan, "presence" | "venue"> {
  const { presence, venue, cancelled, was } = edition;
  const isKnown = venue !== undefined || presence === "online";
  if (isKnown || cancelled === undefined) return { presence, venue };
  const last = was.findLast((plan) => plan.venue !== undefined || plan.presence === "online");
  return last ?? { presence, venue };
}

function placesOf(
  edition: EditionFrame,
  series: Series,
  room?: Room,
): { readonly place?: PlaceNode | undefined; readonly meeting?: VirtualLocation | undefined } {
  const { presence, venue } = planOf(edition);
  return {
    place: presence === "online" ? undefined : placeNode(venue, series, room),
    meeting:
      presence === "online" || presence === "hybrid"
        ? meetingNode(edition, presence === "online" ? venue : undefined, series, room)
        : undefined,
  };
}

function placeNode(venue: Venue | undefined, series: Series, room: Room | undefined): PlaceNode | undefined {
  const names = [room?.name ?? venue?.room, venue?.name].filter((name) => name !== undefined);
  const address = venue && addressNode(venue);
  if (names.length === 0 && address === undefined) return undefined;
  return {
    "@type": "Place",
    name: names.length === 0 ? undefined : names.join(", "),
    address,
    url: venue?.url && addressOfTarget(series, venue.url),
  };
}

function addressNode({ address, city, region, country }: Venue): PostalAddress | undefined {
  if ([address, city, region, country].every((part) => part === undefined)) return undefined;
  return {
    "@type": "PostalAddress",
    streetAddress: address,
    addressLocality: city,
    addressRegion: region,
    addressCountry: country,
  };
}

/**
 * Search engines want an address: that of the room's stream, or of the meeting of all. Where none is known yet, it is the
 * page on which one will stand; the stream of one room among several is not where the edition is.
 */
function meetingNode(
  edition: EditionFrame,
  meeting: Venue | undefined,
  series: Series,
  room: Room | undefined,
): VirtualLocation {
  const rooms = edition.program?.rooms ?? [];
  const only = rooms.length === 1 ? rooms[0]?.stream : undefined;
  const stream = room?.stream ?? meeting?.url ?? only;
  return {
    "@type": "VirtualLocation",
    name: meeting?.name,
    url: stream === undefined ? addressOf(series, pathOfEdition(edition)) : addressOfTarget(series, stream),
  };
}
