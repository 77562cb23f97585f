import type { PeopleFile } from "../../parse/files/people.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { PersonEntry } from "../../parse/person.ts";
import { writtenPerson } from "../../parse/person-line.ts";
import type { Place } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import { type Mention, nameIn } from "./directory.ts";
import { isRole, nameFaultOf, nameRemedy } from "./person-names.ts";

/** A name that is more than the name of one person, wherever it is written. */
export function checkNames(
  registry: Parsed<PeopleFile> | undefined,
  mentions: readonly Mention[],
  { report, notice }: Linking,
): void {
  const check = (entry: PersonEntry, place: Place): void => {
    const fault = nameFaultOf(entry.name);
    const subject = { notice: "unusual-name", at: [entry.name] } as const;
    if (fault === undefined) {
      const [affiliation = ""] = entry.affiliation ?? [];
      if (entry.isLine !== true || !isRole(affiliation)) return;
      const message = `${quote(affiliation)} would be published as the affiliation of ${quote(entry.name)}.`;
      notice(place, message, `Write ${writtenPerson({ name: entry.name })}`, subject);
      return;
    }
    const remedy = nameRemedy(fault, entry);
    if (fault.severity === "error") report(place, fault.message, remedy);
    else notice(place, fault.message, remedy, subject);
  };
  for (const [id, entry] of Object.entries(registry?.content ?? {}))
    if (registry !== undefined) check(entry, { source: registry.source, path: [id, "name"] });
  for (const { reference, place } of mentions)
    if (typeof reference !== "string") check(reference, nameIn(place, reference));
}
