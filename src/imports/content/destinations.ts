import type { Destination } from "../record.ts";

interface Kind {
  /** Below the folder of the edition. */
  readonly file: string;
  /** Where in the file the list of entries stands. */
  readonly at: readonly string[];
  readonly one: string;
  readonly many: string;
  readonly hasIds: boolean;
}

/** Where entries of each kind go, and what they are called. */
export const DESTINATIONS = {
  papers: { file: "papers.yaml", at: [], one: "paper", many: "papers", hasIds: true },
  pc: { file: "pc.yaml", at: [], one: "committee member", many: "committee members", hasIds: false },
  organizers: { file: "organizers.yaml", at: [], one: "role", many: "roles", hasIds: false },
  people: { file: "../../data/people.yaml", at: [], one: "person", many: "people", hasIds: true },
  program: { file: "program.yaml", at: ["days"], one: "day", many: "days", hasIds: false },
} as const satisfies Readonly<Record<Destination, Kind>>;

export const DESTINATION_NAMES = Object.keys(DESTINATIONS).filter(isDestination);

export function isDestination(word: string): word is Destination {
  return Object.hasOwn(DESTINATIONS, word);
}
