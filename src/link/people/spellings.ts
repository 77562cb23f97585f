import type { Participant, Person } from "../../model/person.ts";
import { type Place, placeWithin } from "../../problem.ts";
import { editDistance, inYaml, quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import { foldText } from "../slug.ts";
import type { Mention } from "./directory.ts";
import { nameFaultOf } from "./person-names.ts";

interface Named {
  readonly name: string;
  readonly person: Person;
  /** Folded, in the order of the name. */
  readonly words: readonly string[];
}

/** The same person under two spellings in one edition. */
export function checkSpellings(mentions: readonly Mention[], linking: Linking): void {
  const byEdition = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = byEdition.get(mention.edition);
    if (own === undefined) byEdition.set(mention.edition, [mention]);
    else own.push(mention);
  }
  for (const [edition, own] of byEdition) checkEdition(edition, own, linking);
}

function checkEdition(edition: string, mentions: readonly Mention[], { people, notice }: Linking): void {
  const seen = new Map<string, Named[]>();
  const told = new Set<string>();
  for (const { reference, place } of mentions) {
    const participant = people.find(edition, reference);
    if (participant === undefined || told.has(participant.person.id)) continue;
    const { name, person } = participant;
    if (nameFaultOf(name) !== undefined) continue; // told as such
    const words = wordsOf(name);
    const candidates = keysOf(words).flatMap((key) => seen.get(key) ?? []);
    const other = candidates.find(
      (named) =>
        named.person !== person &&
        areAlike(words, named.words) &&
        !(people.isRegistered(named.person) && people.isRegistered(person)),
    );
    for (const key of keysOf(words)) {
      const known = seen.get(key);
      if (known === undefined) seen.set(key, [{ name, person, words }]);
      else known.push({ name, person, words });
    }
    told.add(person.id);
    if (other === undefined) continue;
    const message = `${quote(name)} and ${quote(other.name)} may be the same person.`;
    const remedy = remedyFor({ name, person }, other, people);
    notice(typeof reference === "string" ? place : placeWithin(place, "name"), message, remedy, {
      notice: "same-person",
      at: [other.name, name],
    });
  }
}

/** Whoever stands in the registry is a person of their own: so the question can be answered with no, too. */
function remedyFor(
  named: Pick<Named, "name" | "person">,
  other: Pick<Named, "name" | "person">,
  { isRegistered }: Linking["people"],
): string {
  const known = [named, other].find(({ person }) => isRegistered(person));
  if (known === undefined)
    return `If so, write in data/people.yaml:\n${other.person.id}:\n  name: ${other.name}\n  also: [${inYaml(named.name)}]\nIf not, list both there, each under an id of its own.`;
  const unknown = known === named ? other : named;
  return `If so, write in data/people.yaml, for \`${known.person.id}\`, also: [${inYaml(unknown.name)}]. If not, list ${quote(unknown.name)} there, too, under an id of its own.`;
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .replace(/[.,'’-]/g, " ")
    .split(" ")
    .filter((word) => word !== "");
}

/** Names that are alike share one of these: only they are compared. */
function keysOf(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => word.length > 1))];
}

/** Words in another order, a first name cut to its initial, a middle name left out, or one letter in a long word. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.every((word) => b.includes(word))) return true;
  const [first = "", second = ""] = [a[0], b[0]];
  if (a.at(-1) === b.at(-1) && a.length > 1 && b.length > 1) {
    const isInitial = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);
    if (isInitial(first, second) || isInitial(second, first)) return true;
    if (first === second && a.length !== b.length) return true;
  }
  const different = a.map((word, index) => [word, b[index] ?? ""] as const).filter(([x, y]) => x !== y);
  const [pair] = different;
  if (a.length !== b.length || pair === undefined || different.length !== 1) return false;
  return Math.min(pair[0].length, pair[1].length) >= LONG_WORD && editDistance(...pair) === 1;
}

/** Shorter words differ by a letter by chance: Wang and Tang are two families. */
const LONG_WORD = 5;

/** A committee member without an affiliation says little. */
export function checkAffiliation(
  { name, affiliations }: Participant,
  place: Place,
  { notice }: Linking,
): void {
  if (affiliations.length > 0) return;
  notice(
    place,
    `The affiliation of ${quote(name)} is missing.`,
    "Add `affiliation`, such as `affiliation: ETH Zurich`.",
    { notice: "blank-affiliation", at: [name] },
  );
}
