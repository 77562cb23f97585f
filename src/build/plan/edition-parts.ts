import { DateTime } from "luxon";
import { type GoneEntries, goneBelow } from "../../exports/calendar/gone-entries.ts";
import { briefOf } from "../../model/edition-brief.ts";
import { lastTurningPoint } from "../../model/moments/phase.ts";
import { talksOf } from "../../model/program/talks.ts";
import type { Site } from "../../model/site.ts";
import { once } from "../../once.ts";
import type { Ledger } from "../../revisions/ledger.ts";
import { pathOfEdition } from "../../urls.ts";
import { byFirstPart, digestOfData } from "../keys.ts";
import type { Part } from "../part.ts";
import type { Surroundings } from "../parts.ts";
import { keyIn, partIn, SOURCE_LENGTH, sourceOf } from "./planned-part.ts";

/** About as many talks and papers make a part: an edition with more is several. */
const ITEMS_OF_PART = 200;

/** The editions and their home pages, newest first. */
export function editionParts(
  site: Site,
  ledger: Ledger,
  gone: GoneEntries,
  surroundings: Surroundings,
): Part[] {
  const { now } = surroundings;
  const key = keyIn(surroundings);
  const partOf = partIn(surroundings);
  // Calendars tell how often something has changed.
  const revisions = byFirstPart(ledger);
  const origins = byFirstPart(site.origins);
  const { digestOf } = surroundings;
  const briefs = site.editions.map((edition) => ({ isDraft: edition.isDraft, brief: briefOf(edition) }));
  const turns = site.editions.map((edition) => lastTurningPoint([edition], now));
  return site.editions.flatMap((edition, index): Part[] => {
    const previous = briefs.slice(index + 1).flatMap(({ isDraft, brief }) => (isDraft ? [] : [brief]));
    const known = (): readonly string[] => previous.map(digestOf);
    const told = revisions.get(edition.id) ?? [];
    const written = new Map(origins.get(edition.id));
    const goneHere = goneBelow(pathOfEdition(edition), gone);
    const own = turns[index];
    const all = DateTime.max(
      ...turns.filter((_, at) => at === index || (at > index && !briefs[at]?.isDraft)),
    );
    const subject = { edition, told: new Map(told), gone: goneHere, written };
    const digest = key("edition", () => [digestOf(edition), written, told, goneHere, own]);
    const items = talksOf(edition).length + edition.papers.length;
    const count = Math.max(1, Math.round(items / ITEMS_OF_PART));
    const source = (): string => digestOf(edition).slice(0, SOURCE_LENGTH);
    return [
      ...Array.from({ length: count }, (_, place) =>
        partOf(
          { kind: "edition", ...subject, slice: { index: place, count } },
          count === 1 ? digest : once(() => digestOfData(digest(), place, count)),
          source,
          Math.ceil(items / count),
        ),
      ),
      partOf(
        { kind: "home", edition, previous, written },
        key("home", () => [digestOf(edition), written, known(), all]),
        sourceOf(() => [digestOf(edition), known()]),
        1,
      ),
    ];
  });
}
