import { timeZones } from "../../exports/calendar/time-zones.ts";
import type { SiteImage } from "../../images/site-images.ts";
import { once } from "../../once.ts";
import { type Drawn, openStudio } from "../images/open-studio.ts";
import { digestsOnce } from "../keys.ts";
import { makeParts, type NewPart } from "../making/new-parts.ts";
import type { Surroundings } from "../parts.ts";
import { contentsIn, type Subject } from "../subjects.ts";

/** What a thread is asked to make. */
export interface Jobs {
  readonly parts: (subjects: readonly Subject[]) => Promise<NewPart[]>;
  readonly image: (image: SiteImage) => Promise<Drawn>;
}

/** Surroundings as they can be sent: each thread knows of time zones, and of digests, by itself. */
export type SentSurroundings = Omit<Surroundings, "zones" | "digestOf">;

export function sentOf({ zones: _, digestOf: __, ...sent }: Surroundings): SentSurroundings {
  return sent;
}

/** What makes things as the thread that has the site would. */
export function jobsIn(sent: SentSurroundings): Jobs {
  const surroundings = { ...sent, zones: timeZones(), digestOf: digestsOnce() };
  const studio = once(openStudio);
  return {
    parts: (subjects) => {
      const contentsOf = contentsIn(surroundings);
      return makeParts(subjects.map(contentsOf), surroundings);
    },
    image: async (image) => (await studio())(image),
  };
}
