import { affiliationWords, areElsewhere } from "../../link/people/affiliations.ts";
import { lettersOf } from "../../link/slug.ts";
import { oneOf, quote } from "../../remedy.ts";
import type { Destination, Imported, ImportedEntry, LeftOut, Remark } from "../record.ts";
import { isList, isMapping, type Value } from "../value.ts";

/** One of several people of `data/people.yaml` who bear the same name. */
interface Namesake {
  readonly id: string;
  readonly orcid: string | undefined;
  readonly affiliations: readonly string[];
}

interface Named {
  readonly name: string;
  readonly orcid?: unknown;
  readonly affiliation?: unknown;
}

/**
 * Whom the site knows as one of several of that name is written by the id: the one who has the ORCID, or alone has the affiliation.
 * Where neither tells, somebody has to: a paper waits for it, and in other lists the others stand without them.
 * @param registry `data/people.yaml`
 */
export function withNamesakes(imported: Imported, registry: Value | undefined): Imported {
  const namesakes = namesakesIn(registry);
  if (namesakes.size === 0) return imported;
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];

  /** The id of the one who is meant, the person as they are where nobody bears the name twice, or undefined where nobody knows. */
  function meant<Person extends Named>(person: Person, place: string): Person | string | undefined {
    const bearers = namesakes.get(lettersOf(person.name));
    if (bearers === undefined) return person;
    const { id, by } = chosenOf(bearers, person) ?? {};
    if (id !== undefined)
      remarks.push({ place, text: `${quote(person.name)} is ${id} of data/people.yaml, by the ${by}.` });
    else remarks.push({ place, text: questionOn(person, bearers), isDecision: true });
    return id;
  }

  function identified(value: unknown, place: string): unknown {
    if (Array.isArray(value)) {
      const list = value.flatMap((inner) => {
        const one = isNamed(inner) ? meant(inner, place) : identified(inner, place);
        return one === undefined ? [] : [one];
      });
      return list;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const known = isNamed(inner) ? meant(inner, place) : identified(inner, place);
        const isEmptied =
          Array.isArray(known) && known.length === 0 && Array.isArray(inner) && inner.length > 0;
        return [key, known === undefined || isEmptied ? "tba" : known];
      }),
    );
  }

  function entryOf(destination: Destination, entry: ImportedEntry): ImportedEntry[] {
    const { place, value } = entry;
    if (destination === "people") return [entry];
    if (destination === "pc") {
      const one = isNamed(value) ? meant(value, place) : value;
      if (one === undefined) return [];
      return [typeof one === "string" ? { ...entry, value: { id: one } } : entry];
    }
    const questions = remarks.length;
    const known = { ...entry, value: identified(value, place) as ImportedEntry["value"] };
    const isAsked = remarks.slice(questions).some(({ isDecision }) => isDecision === true);
    if (destination !== "papers" || !isAsked) return [known];
    leftOut.push({ place, what: String(value.title ?? "a paper"), reason: "waits until an author is known" });
    return [];
  }

  const entries = Object.fromEntries(
    Object.entries(imported.entries).map(([destination, found]) => [
      destination,
      found.flatMap((entry) => entryOf(destination as Destination, entry)),
    ]),
  );
  return {
    ...imported,
    entries,
    leftOut: [...imported.leftOut, ...leftOut],
    remarks: [...imported.remarks, ...remarks],
  };
}

function isNamed(value: unknown): value is Named {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "name") === "string";
}

function namesakesIn(registry: Value | undefined): Map<string, Namesake[]> {
  const bearers = new Map<string, Namesake[]>();
  for (const [id, person] of Object.entries(isMapping(registry) ? registry : {})) {
    if (!isMapping(person)) continue;
    const { name, also, orcid, affiliation } = person;
    const one = { id, orcid: textsOf(orcid)[0], affiliations: textsOf(affiliation) };
    for (const letters of new Set([...textsOf(name), ...textsOf(also)].map(lettersOf)))
      bearers.set(letters, [...(bearers.get(letters) ?? []), one]);
  }
  return new Map([...bearers].filter(([, ids]) => ids.length > 1));
}

function textsOf(value: unknown): string[] {
  return (isList(value as Value) ? (value as readonly Value[]) : [value]).flatMap((one) =>
    typeof one === "string" ? [one] : [],
  );
}

function chosenOf(
  bearers: readonly Namesake[],
  { orcid, affiliation }: Named,
): { readonly id: string; readonly by: string } | undefined {
  const own = bearers.find((bearer) => bearer.orcid !== undefined && bearer.orcid === orcid);
  if (own !== undefined) return { id: own.id, by: "ORCID" };
  const here = affiliationWords(textsOf(affiliation));
  // Whoever has another ORCID is somebody else.
  const near = bearers.filter(
    ({ orcid: other, affiliations }) =>
      here.length > 0 &&
      affiliations.length > 0 &&
      !areElsewhere(here, affiliationWords(affiliations)) &&
      (other === undefined || orcid === undefined),
  );
  const [only, ...others] = near;
  return only === undefined || others.length > 0 ? undefined : { id: only.id, by: "affiliation" };
}

function questionOn({ name, affiliation }: Named, bearers: readonly Namesake[]): string {
  const [here] = textsOf(affiliation);
  const ids = oneOf(
    bearers.map(({ id, affiliations: [own] }) => (own === undefined ? id : `${id} (${own})`)),
  );
  const remedy =
    here === undefined
      ? "Give the source their ORCID or affiliation, and import it again."
      : `Write ${quote(here)} among the affiliations of the one who is meant, in data/people.yaml, and import it again.`;
  return `Which ${name} is it, ${ids}? ${remedy}`;
}
