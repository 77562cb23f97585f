import type { PeopleFile } from "../../parse/files/people.ts";
import type { Parsed } from "../../parse/parse.ts";
import { type Place, placeWithin } from "../../problem.ts";
import type { Linking } from "../linking.ts";
import type { Mention } from "./directory.ts";
import { nameFaultOf } from "./person-names.ts";

/** A name that is more than the name of one person, wherever it is written. */
export function checkNames(
  registry: Parsed<PeopleFile> | undefined,
  mentions: readonly Mention[],
  { report, notice }: Linking,
): void {
  const check = (name: string, place: Place): void => {
    const fault = nameFaultOf(name);
    if (fault === undefined) return;
    if (fault.severity === "error") report(place, fault.message, fault.remedy);
    else notice(place, fault.message, fault.remedy, { notice: "unusual-name", at: [name] });
  };
  for (const [id, { name }] of Object.entries(registry?.content ?? {}))
    if (registry !== undefined) check(name, { source: registry.source, path: [id, "name"] });
  for (const { reference, place } of mentions)
    if (typeof reference !== "string") check(reference.name, placeWithin(place, "name"));
}
