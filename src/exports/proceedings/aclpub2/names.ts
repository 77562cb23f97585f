import { cslNameOf, lastNameOf } from "../../../citations/names.ts";
import type { Participant } from "../../../model/person.ts";
import { latex } from "../latex.ts";

/** A name in the parts that aclpub2 asks for; one that has no parts stands as the last. */
export function nameParts(participant: Participant, written = latex): Record<string, string> {
  const name = cslNameOf(participant);
  return {
    first_name: written(name.given ?? ""),
    last_name: written(lastNameOf(name)),
  };
}

/** A name with where its bearer works. */
export function member(participant: Participant, written = latex): Record<string, string> {
  const { affiliations } = participant;
  return {
    ...nameParts(participant, written),
    ...(affiliations.length === 0 ? {} : { institution: written(affiliations.join(", ")) }),
  };
}
