import { fullName, type ImportedPerson, personFrom, type RawPerson } from "../../clean/people.ts";
import { firstText, type JsonMapping, textOf } from "../json.ts";

/** A person of any of the files; their texts are LaTeX. */
export function personOf(entry: JsonMapping, role: string): ImportedPerson | undefined {
  const given = [textOf(entry.first_name), textOf(entry.middle_name)].filter((part) => part !== "").join(" ");
  return personFrom({
    name: fullName(given, textOf(entry.last_name)) || firstText(entry, "name", "full_name"),
    affiliation: firstText(entry, "institution", "instituion", "affiliation"),
    orcid: textOf(entry.orcid),
    url: firstText(entry, "homepage"),
    role,
  });
}

/** A person who is clean already, as one that is still to be read. */
export function rawPerson(person: ImportedPerson): RawPerson {
  const { affiliation } = person;
  return { ...person, affiliation: typeof affiliation === "object" ? affiliation.join(" / ") : affiliation };
}
