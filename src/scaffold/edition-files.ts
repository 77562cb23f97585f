import { emptyCall, sampleCall } from "./call-md.ts";
import { carriedCall } from "./carried-call.ts";
import { carriedList } from "./carried-list.ts";
import { committeeYaml } from "./committee-yaml.ts";
import { datesYaml } from "./dates-yaml.ts";
import type { EditionFacts } from "./edition-facts.ts";
import { editionYaml } from "./edition-yaml.ts";
import type { Files } from "./files.ts";
import { organizersYaml } from "./organizers-yaml.ts";
import { programYaml } from "./program-yaml.ts";
import type { Renaming } from "./renaming.ts";

/** What the organizers of the last edition wrote, as it stands in its files; undefined for a file it does not have. */
export interface LastTexts {
  readonly organizers?: string | undefined;
  readonly committee?: string | undefined;
  readonly call?: string | undefined;
}

/** The files of the first edition of a series. */
export function firstEditionFiles(facts: EditionFacts): Files {
  return { ...emptyFiles(facts), "cfp.md": sampleCall(facts) };
}

/** The files of an edition that takes over from another: its people and its call, with dates and program empty. */
export function nextEditionFiles(facts: EditionFacts, last: LastTexts, renaming: Renaming): Files {
  const carry = (text: string | undefined, how: typeof carriedList, empty: string): string =>
    text === undefined ? empty : how(text, renaming);
  return {
    ...emptyFiles(facts),
    "organizers.yaml": carry(last.organizers, carriedList, organizersYaml(facts)),
    "pc.yaml": carry(last.committee, carriedList, committeeYaml(facts)),
    "cfp.md": carry(last.call, carriedCall, emptyCall(facts)),
  };
}

function emptyFiles(facts: EditionFacts): Files {
  return {
    "edition.yaml": editionYaml(facts),
    "dates.yaml": datesYaml(facts),
    "organizers.yaml": organizersYaml(facts),
    "pc.yaml": committeeYaml(facts),
    "program.yaml": programYaml(facts),
  };
}
