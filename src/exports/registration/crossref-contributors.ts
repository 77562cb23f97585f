import { cslNameOf, wholeFamily } from "../../citations/names.ts";
import { oneLine } from "../../citations/one-line.ts";
import type { Participant } from "../../model/person.ts";
import type { XmlElement } from "../../xml.ts";
import { leaf } from "../proceedings/xml-leaves.ts";
import { short } from "./crossref-texts.ts";

/** Nothing where there is nobody. */
export function contributors(people: readonly Participant[], role: string): XmlElement[] {
  if (people.length === 0) return [];
  return [{ name: "contributors", children: people.map((one, index) => contributor(one, role, index)) }];
}

/** A name that the schema's parts do not take, for its length or its digits, stands as that of an organization, which may be any. */
function contributor(participant: Participant, role: string, index: number): XmlElement {
  const attributes = { sequence: index === 0 ? "first" : "additional", contributor_role: role };
  const { person, affiliations } = participant;
  const { given, suffix, ...family } = cslNameOf(participant);
  const surname = [family["dropping-particle"], wholeFamily(family)].filter((part) => part).join(" ");
  const isTaken = [surname, ...(given === undefined ? [] : [given])].every(isNamePart);
  if (!isTaken || (suffix?.length ?? 0) > 10)
    return { name: "organization", attributes, children: [short(participant.name, 511)] };
  return {
    name: "person_name",
    attributes,
    children: [
      ...(given === undefined ? [] : [leaf("given_name", given)]),
      leaf("surname", surname),
      ...(suffix === undefined ? [] : [leaf("suffix", suffix)]),
      ...(affiliations.length === 0
        ? []
        : [
            {
              name: "affiliations",
              children: [...new Set(affiliations.map(oneLine))].map((affiliation) => ({
                name: "institution",
                children: [leaf("institution_name", short(affiliation, 1024))],
              })),
            },
          ]),
      ...(person.orcid === undefined ? [] : [leaf("ORCID", `https://orcid.org/${person.orcid}`)]),
    ],
  };
}

/** At most 60 letters; digits in one place at most, and no question mark. */
function isNamePart(part: string): boolean {
  return part !== "" && [...part].length <= 60 && !/[?\d]/.test(part);
}
