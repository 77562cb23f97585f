import type { Participant, Person } from "../../model/person.ts";
import type { PersonEntry, PersonReference } from "../../parse/fields.ts";
import type { Place } from "../../problem.ts";

/** A person where an edition names them. */
export interface Mention {
  readonly edition: string;
  readonly place: Place;
  readonly reference: PersonReference;
}

/** Everybody, united across editions. */
export interface PeopleDirectory {
  /** In the order in which they were first named. */
  readonly people: readonly Person[];
  /** Undefined for an id that nobody has, which has been reported. */
  find(edition: string, reference: PersonReference): Participant | undefined;
  /** Whether somebody stands in the registry: then they are meant as a person of their own. */
  isRegistered(person: Person): boolean;
}

/** A person in the making. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** The registry's entry, then inline ones, newest edition first. */
  readonly entries: WrittenEntry[];
  readonly registered?: PersonEntry | undefined;
}

/** An entry with the place where it is written. */
export interface WrittenEntry {
  readonly entry: PersonEntry;
  readonly place: Place;
  /** Undefined for the registry. */
  readonly edition?: string | undefined;
}
