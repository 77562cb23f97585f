import type { PeopleFile } from "../../parse/files/people.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { PersonEntry } from "../../parse/person.ts";
import { isRole, writtenPerson } from "../../parse/person-line.ts";
import { isPlaceholder } from "../../parse/to-be-announced.ts";
import type { Place } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import { type Mention, nameIn } from "./directory.ts";
import { nameRemedy } from "./name-remedies.ts";
import { likeId, nameFaultOf } from "./person-names.ts";

/** A name that is more than the name of one person, wherever it is written. */
export function checkNames(
  registry: Parsed<PeopleFile> | undefined,
  mentions: readonly Mention[],
  { report, notice }: Linking,
): void {
  const check = (entry: PersonEntry, place: Place, isMember = false): void => {
    if (Object.hasOwn(registry?.content ?? {}, entry.name)) return; // an id, which is told as such
    const fault = nameFaultOf(entry.name) ?? (entry.isLine === true ? likeId(entry.name) : undefined);
    const subject = { notice: "unusual-name", at: [entry.name] } as const;
    if (fault === undefined) {
      const [affiliation = ""] = entry.affiliation ?? [];
      if (!(entry.isLine === true && isRole(affiliation)) && !isPlaceholder(affiliation)) return;
      const message = `${quote(affiliation)} would be published as the affiliation of ${quote(entry.name)}.`;
      const role = isMember && isRole(affiliation) ? affiliation : undefined;
      const line = `Write ${writtenPerson({ name: entry.name, role })}`;
      notice(
        place,
        message,
        entry.isLine === true ? line : "Leave `affiliation` out until it is known.",
        subject,
      );
      return;
    }
    const remedy = nameRemedy(fault, entry, isMember);
    if (fault.severity === "error") report(place, fault.message, remedy);
    else notice(place, fault.message, remedy, subject);
  };
  for (const [id, entry] of Object.entries(registry?.content ?? {}))
    if (registry !== undefined) check(entry, { source: registry.source, path: [id, "name"] });
  for (const { reference, place, isMember } of mentions)
    if (typeof reference !== "string") check(reference, nameIn(place, reference), isMember);
}
