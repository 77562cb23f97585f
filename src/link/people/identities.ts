import type { PeopleFile } from "../../parse/files/people.ts";
import { type Notice, type Place, placeWithin, type Report } from "../../problem.ts";
import { inYaml, oneOf, quote } from "../../remedy.ts";
import { lettersOf } from "../slug.ts";
import { affiliationWords, areElsewhere } from "./affiliations.ts";
import type { Draft, WrittenEntry } from "./directory.ts";

/** The ids of the registry that bear a name, where there are several. */
export type Namesakes = ReadonlyMap<string, readonly string[]>;

export function namesakesIn(registry: PeopleFile): Namesakes {
  const ids = new Map<string, string[]>();
  for (const [id, { name, also }] of Object.entries(registry)) {
    for (const folded of new Set([name, ...also].map(lettersOf)))
      ids.set(folded, [...(ids.get(folded) ?? []), id]);
  }
  return new Map([...ids].filter(([, bearers]) => bearers.length > 1));
}

/** A name that several ids bear does not say who is meant. */
export function checkNamesakes(place: Place, name: string, namesakes: Namesakes, report: Report): void {
  const ids = namesakes.get(lettersOf(name));
  if (ids === undefined) return;
  const message = `${ids.length} people of data/people.yaml are called ${quote(name)}.`;
  report(place, message, `Write the id of the one that is meant: ${oneOf(ids)}.`);
}

/** Nobody has two ORCIDs, no two people share one, and nobody is united with a namesake without a word. */
export function checkIdentities(drafts: readonly Draft[], report: Report, notice: Notice): void {
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    checkOwnOrcids(draft, report);
    checkSharedOrcid(draft, owners, report);
    checkAffiliations(draft, notice);
  }
  checkRegistry(drafts, notice);
}

function checkOwnOrcids({ name, entries, registered }: Draft, report: Report): void {
  const first = entries.find(({ entry }) => entry.orcid !== undefined)?.entry.orcid;
  const other = entries.find(({ entry }) => entry.orcid !== undefined && entry.orcid !== first);
  if (other === undefined) return;
  const message = `${quote(name)} has two ORCIDs: ${first} and ${other.entry.orcid}.`;
  const whom = registered === undefined ? "each" : "the other one";
  const remedy = `Correct one of the two. If they are two people, give ${whom} an id in data/people.yaml, and write the ids instead of the name.`;
  report(placeWithin(other.place, "orcid"), message, remedy);
}

function checkSharedOrcid(draft: Draft, owners: Map<string, Draft>, report: Report): void {
  const written = draft.entries.find(({ entry }) => entry.orcid !== undefined);
  const orcid = written?.entry.orcid;
  if (written === undefined || orcid === undefined) return;
  const owner = owners.get(orcid);
  if (owner === undefined) {
    owners.set(orcid, draft);
    return;
  }
  const message = `${quote(draft.name)} and ${quote(owner.name)} have the same ORCID, ${orcid}.`;
  const remedy =
    draft.registered === undefined
      ? `If they are one person, add {also: [${inYaml(draft.name)}]} to ${quote(owner.name)}; if not, correct one of the two.`
      : `If they are one person, keep one of the entries \`${owner.id}\` and \`${draft.id}\`; if not, correct one of the two.`;
  report(placeWithin(written.place, "orcid"), message, remedy);
}

/** The same name with affiliations that have nothing in common, in one edition: one person may move between two. */
function checkAffiliations({ name, entries }: Draft, notice: Notice): void {
  for (const edition of new Set(entries.map((written) => written.edition))) {
    const own = entries.filter(
      (written) => written.edition === edition && written.entry.affiliation !== undefined,
    );
    const [first, ...rest] = edition === undefined ? [] : own;
    const other = rest.find((written) => first !== undefined && isElsewhere(first, written));
    if (first === undefined || other === undefined || isSameList(first, other)) continue;
    const [here = "", there = ""] = [first, other].map(({ entry }) => (entry.affiliation ?? []).join(", "));
    const message = `${quote(name)} of ${here} and ${quote(name)} of ${there} are taken for one person.`;
    const remedy = `If so, write {name: ${inYaml(name)}, affiliation: [${inYaml(here)}, ${inYaml(there)}]}; if not, give each an id in data/people.yaml, and write the ids instead of the name.`;
    notice(placeWithin(other.place, "affiliation"), message, remedy, {
      notice: "two-affiliations",
      at: [name],
    });
  }
}

/** Twice in one list is told as such. */
function isSameList(a: WrittenEntry, b: WrittenEntry): boolean {
  const listOf = ({ place }: WrittenEntry): string =>
    JSON.stringify([place.source.file, place.path.slice(0, -1)]);
  return listOf(a) === listOf(b);
}

function isElsewhere(a: WrittenEntry, b: WrittenEntry): boolean {
  return areElsewhere(
    affiliationWords(a.entry.affiliation ?? []),
    affiliationWords(b.entry.affiliation ?? []),
  );
}

/** Two ids may bear one name: then something must tell them apart. */
function checkRegistry(drafts: readonly Draft[], notice: Notice): void {
  const byName = new Map<string, Draft>();
  for (const draft of drafts) {
    const [written] = draft.entries;
    if (draft.registered === undefined || written === undefined) continue;
    for (const name of [draft.registered.name, ...draft.registered.also]) {
      const other = byName.get(lettersOf(name));
      if (other === undefined) byName.set(lettersOf(name), draft);
      else if (other !== draft && !areToldApart(draft, other)) {
        const message = `${quote(name)} is also a name of \`${other.id}\`.`;
        const remedy = `If they are one person, keep one of the two entries; if not, write distinctFrom: [${other.id}]`;
        notice(written.place, message, remedy, { notice: "same-person", at: [other.id, draft.id] });
      }
    }
  }
}

function areToldApart({ id, registered: a }: Draft, { id: other, registered: b }: Draft): boolean {
  return (
    a?.distinctFrom.includes(other) ||
    b?.distinctFrom.includes(id) ||
    (a?.orcid !== undefined && b?.orcid !== undefined) ||
    (a?.affiliation !== undefined && b?.affiliation !== undefined)
  );
}
