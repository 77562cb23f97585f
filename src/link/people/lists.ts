import type { Participant } from "../../model/person.ts";
import type { PersonEntry } from "../../parse/person.ts";
import { inYaml, quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import { lettersOf, slugOf } from "../slug.ts";
import { type Mention, nameIn, type PeopleDirectory } from "./directory.ts";

/** Nobody stands twice in one list: a committee, a role, the authors of a paper, the speakers of a talk. */
export function checkLists(
  mentions: readonly Mention[],
  people: PeopleDirectory,
  { report }: Pick<Linking, "report">,
): void {
  const lists = new Map<string, Map<string, Participant>>();
  for (const { edition, place, reference } of mentions) {
    const list = JSON.stringify([place.source.file, place.path.slice(0, -1)]);
    const found = people.find(edition, reference);
    if (found === undefined || typeof place.path.at(-1) !== "number") continue;
    // An id that nobody has is told as such, though somebody may be at that address.
    if (typeof reference === "string" && !people.isRegistered(found.person)) continue;
    const known = lists.get(list) ?? new Map<string, Participant>();
    lists.set(list, known);
    const written = typeof reference === "string" ? undefined : reference;
    const participant = { ...found, affiliations: written?.affiliation ?? found.affiliations };
    const first = known.get(found.person.id);
    if (first === undefined) {
      known.set(found.person.id, participant);
      continue;
    }
    if (isAddressAlone(first.name, found.name) || isToldOtherwise(written, first, people)) continue;
    const where = written === undefined ? place : nameIn(place, written);
    report(where, messageFor(first, participant), remedyFor(first, participant));
  }
}

/** A name that several ids bear, and one with another ORCID, are told as such. */
function isToldOtherwise(
  written: PersonEntry | undefined,
  first: Participant,
  people: PeopleDirectory,
): boolean {
  if (written === undefined) return false;
  const { orcid } = first.person;
  return (
    people.isAmbiguous(written.name) ||
    (orcid !== undefined && written.orcid !== undefined && orcid !== written.orcid)
  );
}

/** Two names that only share an address are told as such. */
function isAddressAlone(a: string, b: string): boolean {
  return lettersOf(a) !== lettersOf(b) && slugOf(a) === slugOf(b);
}

function messageFor({ name: first }: Participant, { name }: Participant): string {
  return lettersOf(name) === lettersOf(first)
    ? `${quote(name)} stands twice in this list.`
    : `${quote(name)} is ${quote(first)}, who stands in this list already.`;
}

function remedyFor(first: Participant, second: Participant): string {
  const [here = "", there = ""] = [first, second].map(({ affiliations }) => affiliations.join(", "));
  if (here === there || here === "" || there === "") return "Remove one of the two.";
  return `If they are one person, keep one entry with affiliation: [${inYaml(here)}, ${inYaml(there)}]; if they are two, give each an id in data/people.yaml, and write the ids instead of the name.`;
}
