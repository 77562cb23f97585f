import type { z } from "zod";
import type { Edition } from "../../model/edition.ts";
import { participantsOf } from "../../model/participants.ts";
import type { Participant, Person } from "../../model/person.ts";
import type { Item } from "../../model/program.ts";
import type { Site } from "../../model/site.ts";
import type { personSchema } from "./schema/people.ts";

type AppearanceData = z.input<typeof personSchema>["appearances"][number];

/** What everybody did, newest edition first: facts alone, in no language. */
export function appearancesOf({ editions }: Site): Map<Person, AppearanceData[]> {
  const all = new Map<Person, AppearanceData[]>();
  for (const edition of editions) {
    for (const [person, appearance] of appearancesIn(edition)) {
      const known = all.get(person);
      if (known === undefined) all.set(person, [appearance]);
      else known.push(appearance);
    }
  }
  return all;
}

function appearancesIn(edition: Edition): Map<Person, AppearanceData> {
  const own = new Map<Person, AppearanceData>();
  const of = ({ person, name, affiliations }: Participant): AppearanceData => {
    const appearance = own.get(person) ?? {
      edition: edition.id,
      name,
      affiliations: [...affiliations],
      roles: [],
      isCommitteeMember: false,
      chairs: [],
      talks: [],
      papers: [],
    };
    if (appearance.affiliations.length === 0) appearance.affiliations = [...affiliations];
    own.set(person, appearance);
    return appearance;
  };
  const addItem = (item: Item): void => {
    if (item.kind === "break") return;
    if (item.kind === "session") {
      for (const chair of item.chairs) addOnce(of(chair).chairs, item.id);
      for (const inner of item.items) addItem(inner);
    } else if (item.kind === "ceremony") {
      for (const speaker of item.speakers) of(speaker);
    } else {
      for (const participant of participantsOf(item)) addOnce(of(participant).talks, item.id);
    }
  };
  for (const { role, people } of edition.organizers)
    for (const organizer of people) addOnce(of(organizer).roles, role);
  for (const member of edition.committee) of(member).isCommitteeMember = true;
  for (const { id, authors } of edition.papers) for (const author of authors) addOnce(of(author).papers, id);
  for (const { items } of edition.program?.days ?? []) for (const item of items) addItem(item);
  return own;
}

function addOnce(values: string[], value: string): void {
  if (!values.includes(value)) values.push(value);
}
