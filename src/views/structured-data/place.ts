import type { Place, PostalAddress, VirtualLocation } from "schema-dts";
import type { Edition, Venue } from "../../model/edition.ts";
import type { Room, Talk } from "../../model/program.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, addressOfTarget, pathOfEdition } from "../../urls.ts";
import { valuesOf } from "./values.ts";

type Location = Place | VirtualLocation;

const ATTENDANCE_MODES = {
  "in-person": "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
} as const;

export function attendanceModeOf({
  presence,
}: Edition): (typeof ATTENDANCE_MODES)[keyof typeof ATTENDANCE_MODES] | undefined {
  return presence && ATTENDANCE_MODES[presence];
}

/** Where an edition takes place, on the ground, online, or both; undefined where that is not known. */
export function locationOf(
  edition: Edition,
  series: Series,
  room?: Room,
): Location | readonly Location[] | undefined {
  const { presence, venue } = edition;
  const place = presence === "online" ? undefined : placeNode(venue, series, room);
  const isOnline = presence === "online" || presence === "hybrid";
  return valuesOf<Location>([
    ...(place === undefined ? [] : [place]),
    ...(isOnline ? [virtualNode(edition, series, room)] : []),
  ]);
}

/** A talk takes place where the edition does, in its room, unless a place off the venue is written. */
export function locationOfTalk(
  { place, room }: Talk,
  edition: Edition,
  series: Series,
): ReturnType<typeof locationOf> {
  return place === undefined ? locationOf(edition, series, room) : { "@type": "Place", name: place };
}

function placeNode(venue: Venue | undefined, series: Series, room: Room | undefined): Place | undefined {
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

/** Search engines want an address. Where no stream is known yet, it is the page on which one will stand. */
function virtualNode(edition: Edition, series: Series, room: Room | undefined): VirtualLocation {
  const { presence, venue, program } = edition;
  const meeting = presence === "online" ? venue : undefined;
  const stream = room?.stream ?? meeting?.url ?? program?.rooms.find((other) => other.stream)?.stream;
  return {
    "@type": "VirtualLocation",
    name: meeting?.name,
    url: stream === undefined ? addressOf(series, pathOfEdition(edition)) : addressOfTarget(series, stream),
  };
}
