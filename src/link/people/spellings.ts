import type { Participant, Person } from "../../model/person.ts";
import type { Place } from "../../problem.ts";
import { allOf, inYaml, quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import { areAlike, type NamedAt, namedAt } from "./alike-names.ts";
import { type Mention, nameIn, type PeopleDirectory } from "./directory.ts";
import { nameFaultOf } from "./person-names.ts";

interface Named extends NamedAt {
  readonly name: string;
  readonly person: Person;
  readonly place: Place;
}

type Known = Pick<PeopleDirectory, "find" | "areDistinct" | "isRegistered">;

/**
 * The same person under two spellings in one edition.
 * @param mentions those of the edition
 */
export function checkSpellings(
  edition: string,
  mentions: readonly Mention[],
  people: Known,
  { notice }: Pick<Linking, "notice">,
): void {
  const seen = new Map<string, Named[]>();
  const told = new Set<string>();
  const groups = new Map<Named, Named[]>();
  for (const { reference, place } of mentions) {
    const participant = people.find(edition, reference);
    if (participant === undefined || told.has(participant.person.id)) continue;
    const { name, person, affiliations } = participant;
    if (nameFaultOf(name) !== undefined) continue; // told as such
    const where = typeof reference === "string" ? place : nameIn(place, reference);
    const named = { name, person, place: where, ...namedAt(name, affiliations) };
    const keys = [...new Set(named.words.filter((word) => word.length > 1))];
    const other = keys
      .flatMap((key) => seen.get(key) ?? [])
      .find((known) => areAlike(named, known) && !people.areDistinct(person, known.person));
    for (const key of keys) seen.set(key, [...(seen.get(key) ?? []), named]);
    told.add(person.id);
    // One block for all names of one person.
    const group = other === undefined ? [] : (groups.get(other) ?? [other]);
    group.push(named);
    groups.set(named, group);
    if (other !== undefined) groups.set(other, group);
  }
  for (const group of new Set(groups.values())) {
    const [last] = group.slice(-1);
    if (group.length < 2 || last === undefined) continue;
    const names = group.map(({ name }) => name);
    const message = `${allOf([...names].reverse().map(quote))} may be the same person.`;
    notice(last.place, message, remedyFor(group, people), { notice: "same-person", at: names });
  }
}

/** Under the fullest of the names; whoever stands in the registry keeps theirs. */
function remedyFor(group: readonly Named[], { isRegistered }: Known): string {
  const known = group.find(({ person }) => isRegistered(person));
  const fullest = known ?? group.reduce((a, b) => (b.name.length > a.name.length ? b : a));
  const others = group.filter((named) => named !== fullest);
  const also = `also: [${others.map(({ name }) => inYaml(name)).join(", ")}]`;
  if (known === undefined)
    return `If so, write in data/people.yaml:\n${fullest.person.id}:\n  name: ${inYaml(fullest.name)}\n  ${also}`;
  const ids = others.map(({ person }) => person.id).join(", ");
  return `If so, write in data/people.yaml, for \`${known.person.id}\`, ${also}. If not, write there distinctFrom: [${ids}]`;
}

/** A committee member without an affiliation says little. */
export function checkAffiliation(
  { name, affiliations }: Participant,
  place: Place,
  { notice }: Linking,
): void {
  // Of what is no name, the affiliation may be a part.
  if (affiliations.length > 0 || nameFaultOf(name)?.severity === "error") return;
  notice(
    place,
    `The affiliation of ${quote(name)} is missing.`,
    "Add `affiliation`, such as `affiliation: ETH Zurich`.",
    { notice: "blank-affiliation", at: [name] },
  );
}
