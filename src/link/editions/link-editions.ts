import type { ParsedEdition, ParsedSite } from "../parsed-site.ts";
import type { Mention, PeopleDirectory } from "../people/directory.ts";
import type { RawText } from "../texts/raw-texts.ts";
import { type KeyedEdition, type LinkMemory, linkOnce } from "./link-memory.ts";
import type { SeriesSight } from "./linked-edition.ts";

/** The files of an edition, and whom they name. */
export interface NamingEdition {
  readonly file: ParsedEdition;
  readonly mentions: readonly Mention[];
}

interface Surroundings {
  readonly texts: ReadonlyMap<string, readonly RawText[]>;
  readonly people: PeopleDirectory;
  readonly series: SeriesSight;
  readonly memory: LinkMemory | undefined;
}

/** Links each edition from what it may see of the site. */
export function linkEditions(
  editions: readonly NamingEdition[],
  parsed: ParsedSite,
  { texts, people, series, memory }: Surroundings,
): KeyedEdition[] {
  const { unreadable } = parsed;
  return editions.map(({ file, mentions }) => {
    const folder = folderOf(file.id);
    const faults = faultsBelow(folder, parsed);
    const named = people.named(mentions);
    const own = texts.get(folder) ?? [];
    return linkOnce({ file, texts: own, faults, unreadable, series, mentions, named, people }, memory);
  });
}

/** What an edition sees of what was refused. */
function faultsBelow(folder: string, { faults }: ParsedSite): ParsedSite["faults"] {
  return new Map([...faults].filter(([file, paths]) => paths.length > 0 && file.startsWith(folder)));
}

/** Those of each edition by its folder; those of none by "". */
export function textsByFolder({ texts, editions }: ParsedSite): Map<string, RawText[]> {
  const folders = new Map<string, RawText[]>([["", []]]);
  for (const { id } of editions) folders.set(folderOf(id), []);
  for (const text of texts) {
    const [folder = ""] = /^editions\/[^/]+\//.exec(text.path) ?? [];
    (folders.get(folder) ?? folders.get(""))?.push(text);
  }
  return folders;
}

function folderOf(id: string): string {
  return `editions/${id}/`;
}
