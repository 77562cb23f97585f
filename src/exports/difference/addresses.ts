import { pathsOf } from "../../kinds/site-paths.ts";
import type { Site } from "../../model/site.ts";
import { factsOf } from "../../revisions/story/edition-facts.ts";
import { pairedItems, pairedPapers } from "../../revisions/story/matching.ts";
import { pathOfEdition } from "../../urls.ts";

/** Of pages and of files in `public/`; calendars and references stand beside the pages that they belong to. */
export interface AddressChanges {
  readonly appear: readonly string[];
  readonly gone: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

export function addressChanges(before: Site, after: Site): AddressChanges {
  const [old, now] = [before, after].map(addressesOf);
  const appear = [...(now ?? [])].filter((path) => old?.has(path) !== true);
  const gone = [...(old ?? [])].filter((path) => now?.has(path) !== true);
  const moved = movedBetween(before, after).filter(
    ({ from, to }) => gone.includes(from) && appear.includes(to),
  );
  return {
    appear: appear.filter((path) => !moved.some(({ to }) => to === path)),
    gone: gone.filter((path) => !moved.some(({ from }) => from === path)),
    moved,
  };
}

function addressesOf(site: Site): Set<string> {
  const pages = pathsOf(site).filter((path) => path.endsWith("/"));
  return new Set([...pages, ...[...site.publicFiles].map((file) => `/${file}`)]);
}

/** Talks and papers that are the same, and have another address. */
function movedBetween(before: Site, after: Site): { from: string; to: string }[] {
  return after.editions.flatMap((edition) => {
    const old = before.editions.find(({ id }) => id === edition.id);
    if (old === undefined) return [];
    const [was, is] = [factsOf(old), factsOf(edition)];
    const base = pathOfEdition(edition);
    return [...pairedItems(was.items, is.items), ...pairedPapers(was.papers, is.papers)].flatMap(
      ({ key, former }) => (former === undefined ? [] : [{ from: base + former, to: base + key }]),
    );
  });
}
