import type { Participant } from "../../model/person.ts";
import type { PersonReference } from "../../parse/person.ts";
import type { Linking } from "../linking.ts";

/** Those who are known; an unknown id has been reported with the place where it stands. */
export function findParticipants(
  edition: string,
  references: readonly PersonReference[],
  { people }: Linking,
): Participant[] {
  return references.flatMap((reference) => people.find(edition, reference) ?? []);
}
