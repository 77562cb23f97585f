import type { Edition, Role } from "../../model/edition.ts";
import type { Linking } from "../linking.ts";
import type { ParsedEdition } from "../parsed-site.ts";
import { checkAffiliation } from "./spellings.ts";

export function linkOrganizers({ id, organizers }: ParsedEdition, linking: Linking): Role[] {
  return (organizers?.content ?? []).map(({ role, people }) => ({
    role,
    people: people.flatMap((entry) => {
      const found = linking.people.find(id, entry);
      return found === undefined
        ? []
        : [{ ...found, role: typeof entry === "string" ? undefined : entry.role }];
    }),
  }));
}

export function linkCommittee({ id, committee }: ParsedEdition, linking: Linking): Edition["committee"] {
  return (committee?.content ?? []).flatMap((entry, index) => {
    const participant = linking.people.find(id, entry);
    if (participant === undefined || committee === undefined) return [];
    checkAffiliation(participant, { source: committee.source, path: [index] }, linking);
    return [{ ...participant, role: typeof entry === "string" ? undefined : entry.role }];
  });
}
