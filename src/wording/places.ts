import type { Edition, SupersededPlan, Venue } from "../model/edition.ts";
import { PRESENCE_LABELS } from "./labels.ts";

/** "Boston, MA, US"; empty where nothing of it is known. */
export function cityOf(venue: Venue | undefined): string {
  return [venue?.city, venue?.region, venue?.country].filter((part) => part !== undefined).join(", ");
}

/** "Main hall, Hotel Zeta, 1 High Street" */
export function buildingOf(venue: Venue | undefined): string {
  return [venue?.room, venue?.name, venue?.address].filter((part) => part !== undefined).join(", ");
}

/** "Online (Zoom)", "Boston, MA, US", "Boston, MA, US, and online"; empty where nothing is known. */
export function whereOf({ presence, venue }: Pick<Edition | SupersededPlan, "presence" | "venue">): string {
  const city = cityOf(venue);
  const building = buildingOf(venue);
  if (presence === "online")
    return building === "" ? PRESENCE_LABELS.online : `${PRESENCE_LABELS.online} (${building})`;
  const place = [building, city].filter((part) => part !== "").join(", ");
  if (place === "") return presence === undefined ? "" : PRESENCE_LABELS[presence];
  return presence === "hybrid" ? `${place}, and online` : place;
}
