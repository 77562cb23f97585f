import type { Edition, SupersededPlan, Venue } from "../model/edition.ts";
import type { Room } from "../model/program/locations.ts";
import type { Day } from "../model/program/program.ts";
import { inParts } from "./marks.ts";
import { say, type Words } from "./words.ts";

/** "Boston, MA, US"; empty where nothing of it is known. */
export function cityOf(venue: Venue | undefined, words: Words): string {
  return inParts([venue?.city, venue?.region, venue?.country], words);
}

/** "Main hall, Hotel Zeta, 1 High Street" */
export function buildingOf(venue: Venue | undefined, words: Words): string {
  return inParts([venue?.room, venue?.name, venue?.address], words);
}

/** "Main hall, 2nd floor" */
export function roomInWords({ name, floor }: Pick<Room, "name" | "floor">, words: Words): string {
  return inParts([name, floor], words);
}

/** "Main hall, 2nd floor, Department of Computer Science": where a day away from the venue tells that of its items. */
export function whereOfDay(
  room: Room | undefined,
  { venue }: Pick<Day, "venue">,
  words: Words,
): string | undefined {
  const where = inParts([room && roomInWords(room, words), venue], words);
  return where === "" ? undefined : where;
}

/** "Online (Zoom)", "Boston, MA, US", "Boston, MA, US, and online"; empty where nothing is known. */
export function whereOf(
  { presence, venue }: Pick<Edition | SupersededPlan, "presence" | "venue">,
  words: Words,
): string {
  const { text } = words;
  const city = cityOf(venue, words);
  const building = buildingOf(venue, words);
  if (presence === "online")
    return building === "" ? text.presence.online : say(text.facts.online, { place: building });
  const place = inParts([building, city], words);
  if (place === "") return presence === undefined ? "" : text.presence[presence];
  return presence === "hybrid" ? say(text.facts.andOnline, { place }) : place;
}
