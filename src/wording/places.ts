import type { Edition, SupersededPlan, Venue } from "../model/edition.ts";
import type { Room } from "../model/program/locations.ts";
import type { Day } from "../model/program/program.ts";
import { say, type Words } from "./words.ts";

/** "Boston, MA, US"; empty where nothing of it is known. */
export function cityOf(venue: Venue | undefined): string {
  return [venue?.city, venue?.region, venue?.country].filter((part) => part !== undefined).join(", ");
}

/** "Main hall, Hotel Zeta, 1 High Street" */
export function buildingOf(venue: Venue | undefined): string {
  return [venue?.room, venue?.name, venue?.address].filter((part) => part !== undefined).join(", ");
}

/** "Main hall, 2nd floor" */
export function roomInWords({ name, floor }: Pick<Room, "name" | "floor">): string {
  return floor === undefined ? name : `${name}, ${floor}`;
}

/** "Main hall, 2nd floor, Department of Computer Science": where a day away from the venue tells that of its items. */
export function whereOfDay(room: Room | undefined, { venue }: Pick<Day, "venue">): string | undefined {
  const parts = [...(room === undefined ? [] : [roomInWords(room)]), ...(venue === undefined ? [] : [venue])];
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** "Online (Zoom)", "Boston, MA, US", "Boston, MA, US, and online"; empty where nothing is known. */
export function whereOf(
  { presence, venue }: Pick<Edition | SupersededPlan, "presence" | "venue">,
  { text }: Words,
): string {
  const city = cityOf(venue);
  const building = buildingOf(venue);
  if (presence === "online")
    return building === "" ? text.presence.online : say(text.facts.online, { place: building });
  const place = [building, city].filter((part) => part !== "").join(", ");
  if (place === "") return presence === undefined ? "" : text.presence[presence];
  return presence === "hybrid" ? say(text.facts.andOnline, { place }) : place;
}
