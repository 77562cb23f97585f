import type { Edition, SupersededPlan, Venue } from "../model/edition.ts";
import { say, type Words } from "./words.ts";

/** "Boston, MA, US"; empty where nothing of it is known. */
export function cityOf(venue: Venue | undefined): string {
  return [venue?.city, venue?.region, venue?.country].filter((part) => part !== undefined).join(", ");
}

/** "Main hall, Hotel Zeta, 1 High Street" */
export function buildingOf(venue: Venue | undefined): string {
  return [venue?.room, venue?.name, venue?.address].filter((part) => part !== undefined).join(", ");
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
