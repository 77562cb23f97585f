import type { Files } from "../files.ts";
import type { Renaming } from "../renaming.ts";
import { callMd } from "./call-md.ts";
import { carriedCall } from "./carried-call.ts";
import { carriedList } from "./carried-list.ts";
import { committeeYaml } from "./committee-yaml.ts";
import { datesYaml } from "./dates-yaml.ts";
import type { EditionFacts } from "./edition-facts.ts";
import { editionYaml } from "./edition-yaml.ts";
import { organizersYaml } from "./organizers-yaml.ts";
import { programYaml } from "./program-yaml.ts";

/** What the organizers of the last edition wrote, as it stands in its files; undefined for a file it does not have. */
export interface LastTexts {
  readonly organizers?: string | undefined;
  readonly committee?: string | undefined;
  readonly call?: string | undefined;
  /** Of further calls, by the names of their files. */
  readonly furtherCalls?: Files | undefined;
}

/** The files of an edition that takes nothing over. */
export function firstEditionFiles(facts: EditionFacts): Files {
  return {
    "edition.yaml": editionYaml(facts),
    "dates.yaml": datesYaml(facts),
    "organizers.yaml": organizersYaml(facts),
    "pc.yaml": committeeYaml(facts),
    "cfp.md": callMd(facts),
    "program.yaml": programYaml(facts),
  };
}

/** The files of an edition that takes over from another: its people and its calls, with dates and program empty. */
export function nextEditionFiles(facts: EditionFacts, last: LastTexts, renaming: Renaming): Files {
  const carried: Record<string, string | undefined> = {
    "organizers.yaml": last.organizers && carriedList(last.organizers, renaming),
    "pc.yaml": last.committee && carriedList(last.committee, renaming),
    "cfp.md": last.call && carriedCall(last.call, renaming),
  };
  const files = Object.entries(firstEditionFiles(facts)).map(([name, text]) => [name, carried[name] ?? text]);
  const calls = Object.entries(last.furtherCalls ?? {}).map(([name, text]) => [
    `calls/${name}`,
    carriedCall(text, renaming),
  ]);
  return Object.fromEntries([...files, ...calls]);
}
