import { cslNameOf, lastNameOf } from "../../citations/names.ts";
import { plainText } from "../../markdown/plain.ts";
import type { Participant } from "../../model/person.ts";

/** A name in two parts, as platforms ask for; one that has no parts stands as the last. */
export function nameParts(participant: Participant): { readonly first: string; readonly last: string } {
  const name = cslNameOf(participant);
  return { first: name.given ?? "", last: lastNameOf(name) };
}

export function bioOf({ bio, person }: Participant): string {
  return plainText(bio ?? person.bio ?? "");
}

export function namesOf(people: readonly Participant[], separator: string): string {
  return people.map(({ name }) => name).join(separator);
}
