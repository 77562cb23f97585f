import { timeZones } from "../../exports/calendar/time-zones.ts";
import type { SiteImage } from "../../images/site-images.ts";
import { once } from "../../once.ts";
import { storedCache } from "../cache.ts";
import { type Drawn, openStudio } from "../images/open-studio.ts";
import { digestsOnce } from "../keys.ts";
import { keptPartsIn } from "../making/kept-parts.ts";
import { makeParts } from "../making/new-parts.ts";
import { partsFolder } from "../making/parts-folder.ts";
import { contentsIn, type Subject } from "../subjects.ts";
import type { SentSurroundings } from "./sent-surroundings.ts";

/** What a thread is asked to make. */
export interface Jobs {
  /** They lie in the folder of parts then: to send what they hold would take as long again. */
  readonly parts: (asked: readonly AskedPart[]) => Promise<void>;
  readonly image: (image: SiteImage) => Promise<Drawn>;
}

interface AskedPart {
  readonly key: string;
  readonly subject: Subject;
}

/**
 * What makes things as the thread that has the site would.
 * @param caches the folder of the site's caches
 */
export function jobsIn(sent: SentSurroundings, caches: string): Jobs {
  const surroundings = { ...sent, zones: timeZones(), digestOf: digestsOnce() };
  const studio = once(openStudio);
  const kept = once(() => keptPartsIn(storedCache(partsFolder(caches, sent.now.toJSDate()))));
  return {
    async parts(asked) {
      const contentsOf = contentsIn(surroundings);
      const contents = new Map(asked.map(({ key, subject }) => [key, contentsOf(subject)]));
      await makeParts(contents, surroundings, (key, part) => kept().keep(key, part));
    },
    image: async (image) => (await studio())(image),
  };
}
