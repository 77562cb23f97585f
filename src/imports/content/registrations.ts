import type { Imported, ImportedEntry, LeftOut, Registration } from "../record.ts";
import { identityOf } from "../value.ts";

/** What of an edition DOIs can be given to. */
export interface Registrable {
  readonly edition: string;
  readonly papers: readonly {
    readonly id: string;
    /** As papers.yaml has it. */
    readonly title: string;
    /** Without its marks. */
    readonly plain: string;
  }[];
  /** The title of the proceedings. */
  readonly volume: string;
}

/**
 * Gives each DOI to its paper, told by the id, the address of its page or its title, or to the volume. What fits none is left out:
 * a DOI makes no paper.
 */
export function withRegistrations(imported: Imported, to: Registrable): Imported {
  const { registrations = [], ...rest } = imported;
  if (registrations.length === 0) return rest;
  const entries = new Map<string, ImportedEntry>();
  const leftOut: LeftOut[] = [];
  let volume: Registration | undefined;
  for (const registration of registrations) {
    const { place, doi, title, id, addresses } = registration;
    const paper = paperOf(registration, to);
    const what = title || id || addresses[0] || doi;
    if (paper !== undefined && !entries.has(paper.id))
      entries.set(paper.id, { key: paper.id, place, value: { id: paper.id, title: paper.title, doi } });
    else if (paper !== undefined)
      leftOut.push({ place, what, reason: `${paper.id} has another DOI above: this one is not taken.` });
    else if (volume === undefined && isVolume(registration, to)) volume = registration;
    else
      leftOut.push({
        place,
        what,
        reason: `${to.edition} has no paper of this id, address or title, so its DOI was not taken.`,
      });
  }
  return {
    ...rest,
    entries: { ...rest.entries, ...(entries.size > 0 && { papers: [...entries.values()] }) },
    files: { ...rest.files, ...(volume && { "edition.yaml": { proceedings: { doi: volume.doi } } }) },
    leftOut: [...rest.leftOut, ...leftOut],
  };
}

function paperOf({ id, addresses, title }: Registration, { edition, papers }: Registrable) {
  const called = identityOf(title);
  return (
    papers.find((paper) => paper.id === id) ??
    papers.find((paper) =>
      addresses.some((address) => pathIn(address).endsWith(`/${edition}/papers/${paper.id}`)),
    ) ??
    papers.find(
      (paper) => title !== "" && [paper.title, paper.plain].some((own) => identityOf(own) === called),
    )
  );
}

function isVolume({ id, addresses, title }: Registration, { edition, volume }: Registrable): boolean {
  return (
    /^(?:volume|proceedings)$/i.test(id) ||
    addresses.some((address) => pathIn(address).endsWith(`/${edition}`)) ||
    (title !== "" && identityOf(title) === identityOf(volume))
  );
}

/** The edition that most of the addresses speak of. */
export function editionOfRegistrations(
  { registrations = [] }: Imported,
  editions: readonly string[],
): string | undefined {
  const counts = editions.map((edition) => ({
    edition,
    count: registrations.filter(({ addresses }) =>
      addresses.some((address) => `${pathIn(address)}/`.includes(`/${edition}/`)),
    ).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? undefined : most.edition;
}

/** Without its last slash; sites move, so the host says nothing. */
function pathIn(address: string): string {
  if (!URL.canParse(address)) return address.replace(/\/$/, "");
  return decodeURI(new URL(address).pathname).replace(/\/$/, "");
}
