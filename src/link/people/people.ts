import { familyNameOf } from "../../model/family-name.ts";
import type { Person } from "../../model/person.ts";
import type { PeopleFile } from "../../parse/files/people.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { PersonEntry, PersonReference } from "../../parse/person.ts";
import { writtenPerson } from "../../parse/person-line.ts";
import { isPlaceholder } from "../../parse/to-be-announced.ts";
import type { Place, Report } from "../../problem.ts";
import { chooseFrom, inYaml, quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import { lettersOf, slugOf } from "../slug.ts";
import { checkTexts } from "../texts/prose.ts";
import { referToFile } from "../texts/references.ts";
import { type Draft, type Mention, meantReference, nameIn, type PeopleDirectory } from "./directory.ts";
import { checkDistinct } from "./distinct-people.ts";
import { checkIdentities, checkNamesakes, namesakesIn } from "./identities.ts";

/**
 * @param mentions those of the newest edition first: they decide between spellings
 * @param isRefused whether an id may be that of an entry of the registry that has problems
 * @param known a person who was known before, where nothing of them has changed
 */
export function unitePeople(
  registry: Parsed<PeopleFile> | undefined,
  mentions: readonly Mention[],
  { report, notice }: Pick<Linking, "report" | "notice">,
  isRefused: (id: string) => boolean,
  known: (person: Person) => Person = (person) => person,
): PeopleDirectory {
  const drafts = new Map<string, Draft>();
  const idsByName = new Map<string, string>();
  if (registry !== undefined) {
    for (const [id, entry] of Object.entries(registry.content)) {
      const place = { source: registry.source, path: [id] };
      drafts.set(id, { id, name: entry.name, entries: [{ entry, place }], registered: entry });
      for (const name of [entry.name, ...entry.also].map(lettersOf))
        if (!idsByName.has(name)) idsByName.set(name, id);
    }
  }
  const namesakes = namesakesIn(registry?.content ?? {});
  for (const { reference } of mentions) {
    if (typeof reference === "string") continue;
    if (reference.also.length === 0) continue;
    const names = [reference.name, ...reference.also].map(lettersOf);
    const id =
      names.map((name) => idsByName.get(name)).find((known) => known !== undefined) ?? slugOf(reference.name);
    for (const name of names) if (!idsByName.has(name)) idsByName.set(name, id);
  }
  const affiliations = new Map<string, readonly string[]>();
  for (const mention of mentions) {
    if (typeof mention.reference !== "string") {
      const place = nameIn(mention.place, mention.reference);
      checkNamesakes(place, mention.reference.name, namesakes, report);
      checkNoId(place, mention.reference, registry?.content, report);
      draftMention(mention, mention.reference, drafts, idsByName, affiliations, report);
    } else if (!isRefused(mention.reference)) checkId(mention.place, mention.reference, drafts, report);
  }

  checkIdentities([...drafts.values()], report, notice);
  if (registry !== undefined) checkDistinct(registry, drafts, report);
  const people = new Map([...drafts].map(([id, draft]) => [id, known(personFrom(draft))]));
  const idOf = (reference: PersonReference): string =>
    typeof reference === "string" ? reference : (idsByName.get(lettersOf(reference.name)) ?? "");
  return {
    people: [...people.values()],
    named: (mentions) =>
      mentions.map(({ reference }) => {
        const id = idOf(reference);
        return { person: people.get(id), registered: drafts.get(id)?.registered };
      }),
    find(edition, written) {
      const reference = meantReference(written, registry?.content);
      const id = idOf(reference);
      const person = people.get(id);
      if (person === undefined) return undefined;
      const entry = typeof reference === "string" ? undefined : reference;
      return {
        person,
        name: entry?.name ?? person.name,
        affiliations:
          entry?.affiliation ??
          affiliations.get(`${edition}/${id}`) ??
          drafts.get(id)?.registered?.affiliation ??
          [],
        bio: entry?.bio,
        country: entry?.country ?? drafts.get(id)?.registered?.country,
        email: entry?.email ?? drafts.get(id)?.registered?.email,
      };
    },
    placeOf: ({ id }) => drafts.get(id)?.entries[0]?.place,
    isRegistered: ({ id }) => drafts.get(id)?.registered !== undefined,
    isAmbiguous: (name) => namesakes.has(lettersOf(name)),
    areDistinct: ({ id: a }, { id: b }) => {
      const [one, other] = [drafts.get(a)?.registered, drafts.get(b)?.registered];
      const isSaid = one?.distinctFrom.includes(b) || other?.distinctFrom.includes(a);
      return isSaid === true || (one !== undefined && other !== undefined);
    },
  };
}

/** Notes the pictures and texts that people bring along, wherever they are named. */
export function referToPeople(
  registry: Parsed<PeopleFile> | undefined,
  mentions: readonly Mention[],
  linking: Linking,
): void {
  const refer = ({ photo, bio }: PersonEntry, place: Place): void => {
    referToFile(linking, place, "photo", photo);
    checkTexts(linking, place, { bio });
  };
  for (const [id, entry] of Object.entries(registry?.content ?? {}))
    if (registry !== undefined) refer(entry, { source: registry.source, path: [id] });
  for (const { reference, place } of mentions) if (typeof reference !== "string") refer(reference, place);
}

/** An id with something beside it is read as a name: "ada-lovelace (IBM)". */
function checkNoId(place: Place, entry: PersonEntry, registry: PeopleFile = {}, report: Report): void {
  const id = entry.name.toLowerCase();
  const meant = Object.hasOwn(registry, id) ? registry[id] : undefined;
  if (meant === undefined || entry.name === meant.name || !(id.includes("-") || id === entry.name)) return;
  const message = `${quote(entry.name)} is the id of ${quote(meant.name)}, and would be published as a name.`;
  const affiliation = entry.affiliation?.join(", ");
  const name = `Write ${entry.isLine === true ? writtenPerson({ name: meant.name, affiliation }) : `name: ${inYaml(meant.name)}`}`;
  report(place, message, entry.isLine === true && affiliation === undefined ? `Write ${id}` : name);
}

function checkId(place: Place, id: string, drafts: ReadonlyMap<string, Draft>, report: Report): void {
  if (drafts.get(id)?.registered !== undefined) return;
  if (isPlaceholder(id) || id === "unknown") {
    const remedy =
      "Leave the entry out. Speakers and panelists are `tba` while nobody is known, and `unknown` where nobody remembers: without brackets around it.";
    report(place, `${quote(id)} would be published as a person.`, remedy);
    return;
  }
  const ids = [...drafts.values()]
    .filter(({ registered }) => registered !== undefined)
    .map((draft) => draft.id);
  const inline = "rite the name, and the affiliation in brackets: Ana Klimovic (ETH Zurich).";
  const remedy = ids.length === 0 ? `W${inline}` : `${chooseFrom(id, ids, "id")} Or w${inline}`;
  report(place, `Nobody in data/people.yaml has the id ${quote(id)}.`, remedy);
}

function draftMention(
  mention: Mention,
  reference: PersonEntry,
  drafts: Map<string, Draft>,
  idsByName: Map<string, string>,
  affiliations: Map<string, readonly string[]>,
  report: Report,
): void {
  const { edition, place } = mention;
  const name = lettersOf(reference.name);
  const written = { entry: reference, place, edition };
  const id = idsByName.get(name) ?? slugOf(reference.name);
  if (id === "") {
    const remedy = "Write the name in letters, or list the person in data/people.yaml under an id.";
    const message = `No address can be made from the name ${quote(reference.name)}.`;
    report(nameIn(place, reference), message, remedy);
    return;
  }
  const draft = drafts.get(id);
  if (draft === undefined) {
    drafts.set(id, { id, name: reference.name, entries: [written] });
  } else {
    if (!idsByName.has(name)) {
      const remedy = `If they are one person, add {also: [${reference.name}]} to one of them; if not, list one of them in data/people.yaml under another id.`;
      report(
        nameIn(place, reference),
        `${quote(reference.name)} and ${quote(draft.name)} would share the address /people/${id}/.`,
        remedy,
      );
    }
    draft.entries.push(written);
  }
  idsByName.set(name, id);
  const key = `${edition}/${id}`;
  if (reference.affiliation !== undefined && !affiliations.has(key))
    affiliations.set(key, reference.affiliation);
}

function personFrom({ id, name, entries: written, registered }: Draft): Person {
  const entries = written.map(({ entry }) => entry);
  const first = <Key extends keyof PersonEntry>(key: Key): PersonEntry[Key] | undefined =>
    entries.find((entry) => entry[key] !== undefined)?.[key];
  const spellings = entries.flatMap((entry) => [entry.name, ...entry.also]);
  return {
    id,
    name,
    family: first("family") ?? familyNameOf(name),
    also: [...new Set(spellings)].filter((spelling) => spelling !== name),
    url: first("url"),
    orcid: first("orcid"),
    wikidata: first("wikidata"),
    photo: first("photo"),
    bio: registered?.bio,
  };
}
