import type { Participant, Person } from "../../model/person.ts";
import type { PeopleFile } from "../../parse/files/people.ts";
import type { PersonEntry, PersonReference } from "../../parse/person.ts";
import { type Place, placeWithin } from "../../problem.ts";

/** A person where an edition names them. */
export interface Mention {
  readonly edition: string;
  readonly place: Place;
  readonly reference: PersonReference;
  /** Whether they are a member of a committee, who may have a task in it. */
  readonly isMember: boolean;
}

/** Where the name of a person stands: a line has no key for it. */
export function nameIn(place: Place, { isLine }: PersonEntry): Place {
  return isLine ? place : placeWithin(place, "name");
}

/**
 * A person as they are meant: a text that no entry of the registry has for its id is a name where its script has no
 * small letters, such as 李明.
 */
export function meantReference(
  reference: PersonReference,
  registry: PeopleFile | undefined,
): PersonReference {
  if (typeof reference !== "string" || Object.hasOwn(registry ?? {}, reference)) return reference;
  return /^[\p{Lo}\p{Lm}\p{M}\p{N}-]+$/u.test(reference) && /\p{Lo}/u.test(reference)
    ? { name: reference, also: [], isLine: true }
    : reference;
}

/** Who is meant where an edition names somebody. */
export interface NamedPerson {
  /** Undefined for an id that nobody has, which has been reported. */
  readonly person: Person | undefined;
  /** Their entry of the registry. */
  readonly registered: PeopleFile[string] | undefined;
}

/** Everybody, united across editions. */
export interface PeopleDirectory {
  /** In the order in which they were first named. */
  readonly people: readonly Person[];
  /** Undefined for an id that nobody has, which has been reported. */
  find(edition: string, reference: PersonReference): Participant | undefined;
  /** Whom mentions mean, in the same order. */
  named(mentions: readonly Mention[]): NamedPerson[];
  /** The entry that decides how somebody is told of: that of the registry, or else of the newest edition. */
  placeOf(person: Person): Place | undefined;
  /** Whether somebody stands in the registry: then they are meant as a person of their own. */
  isRegistered(person: Person): boolean;
  /** Whether several ids bear a name: which one is meant, it does not say. */
  isAmbiguous(name: string): boolean;
  /** Whether the registry says that two are not one: `distinctFrom`, or an id for each. */
  areDistinct(a: Person, b: Person): boolean;
}

/** A person in the making. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** The registry's entry, then inline ones, newest edition first. */
  readonly entries: WrittenEntry[];
  readonly registered?: PeopleFile[string] | undefined;
}

/** An entry with the place where it is written. */
export interface WrittenEntry {
  readonly entry: PersonEntry;
  readonly place: Place;
  /** Undefined for the registry. */
  readonly edition?: string | undefined;
}
