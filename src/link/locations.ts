import { folded } from "../folding.ts";
import type { Room, Track } from "../model/program/locations.ts";
import type { ProgramFile } from "../parse/files/program.ts";
import type { Parsed } from "../parse/parse.ts";
import { type Place, placeWithin, type Report } from "../problem.ts";
import { chooseFrom, quote } from "../remedy.ts";
import type { Linking } from "./linking.ts";
import { slugOf } from "./slug.ts";
import { referTo } from "./texts/references.ts";

/** The rooms and tracks that items of a program name. */
export interface Locations {
  /** One that is not listed is reported, and stands for itself: items in it do not collide with those elsewhere. */
  roomOf(name: string | undefined, place: Place): Room | undefined;
  trackOf(id: string | undefined, place: Place): Track | undefined;
  /** The same track, if the program lists it. */
  listedTrack(track: Track | undefined): Track | undefined;
  /** Those listed, or else those named, in their order. */
  rooms(): Room[];
}

export function findLocations({ source, content, faults }: Parsed<ProgramFile>, linking: Linking): Locations {
  const { report } = linking;
  const rooms = collect(content.rooms, "room", { source, path: ["rooms"] }, report);
  const tracks = collect(content.tracks, "track", { source, path: ["tracks"] }, report);
  const areRoomsListed = content.rooms.length > 0;
  const areTracksRefused = faults.some(([key]) => key === "tracks");
  for (const [index, { stream, url }] of content.rooms.entries())
    referTo(linking, { source, path: ["rooms", index] }, { stream, url });

  return {
    roomOf(name, place) {
      if (name === undefined) return undefined;
      const known = rooms.get(name);
      if (known !== undefined) return known;
      if (areRoomsListed) {
        const remedy = chooseId(name, rooms, "room");
        report(placeWithin(place, "room"), `There is no room ${quote(name)}.`, remedy);
        return { id: name, name, isShared: false };
      }
      const room = { id: slugOf(name), name, isShared: false };
      rooms.set(name, room);
      return room;
    },
    trackOf(id, place) {
      if (id === undefined) return undefined;
      const track = tracks.get(id);
      if (track !== undefined || areTracksRefused) return track;
      const remedy = chooseId(id, tracks, "track");
      report(placeWithin(place, "track"), `There is no track ${quote(id)}.`, remedy);
      return { id, name: id };
    },
    listedTrack: (track) => (track === undefined ? undefined : tracks.get(track.id)),
    rooms: () => [...rooms.values()],
  };
}

/** An id that was meant: of what is named so, or of what has nearly the same id. */
function chooseId(
  written: string,
  known: ReadonlyMap<string, { readonly name: string }>,
  noun: string,
): string {
  const [meant] = [...known].filter(([, { name }]) => folded(name) === folded(written));
  return meant === undefined ? chooseFrom(written, [...known.keys()], noun) : `Write its id: ${meant[0]}.`;
}

/** Of two with one name, nobody could tell which is meant; rooms may be on different floors. */
function collect<Listed extends { readonly id: string; readonly name: string; readonly floor?: unknown }>(
  listed: readonly Listed[],
  noun: string,
  place: Place,
  report: Report,
): Map<string, Listed> {
  const known = new Map<string, Listed>();
  for (const [index, entry] of listed.entries()) {
    const here = placeWithin(place, index, "id");
    if (known.has(entry.id))
      report(here, `Two ${noun}s have the id ${quote(entry.id)}.`, "Give one of the two another id.");
    else if ([...known.values()].some(({ name, floor }) => name === entry.name && floor === entry.floor))
      report(
        placeWithin(place, index, "name"),
        `Two ${noun}s have the name ${quote(entry.name)}.`,
        "Give one of the two another name, or remove it.",
      );
    known.set(entry.id, entry);
  }
  return known;
}
