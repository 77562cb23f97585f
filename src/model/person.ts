import type { Markdown, Target } from "./text.ts";

/** A person, one across all editions. */
export interface Person {
  /** The last part of the address of their page. */
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Other spellings of the name. */
  readonly also: readonly string[];
  readonly url?: Target | undefined;
  readonly orcid?: string | undefined;
  /** The id of an item: `Q937`. */
  readonly wikidata?: string | undefined;
  /** A path below `public/`. */
  readonly photo?: string | undefined;
  readonly bio?: Markdown | undefined;
}

/** A person as one edition names them. */
export interface Participant {
  readonly person: Person;
  /** As written in that edition. */
  readonly name: string;
  /** As of that edition. */
  readonly affiliations: readonly string[];
  readonly country?: string | undefined;
  /** Public on purpose. */
  readonly email?: string | undefined;
  /** A task within a committee or a role, such as "Co-chair". */
  readonly role?: string | undefined;
  /** As of that edition. */
  readonly bio?: Markdown | undefined;
}
