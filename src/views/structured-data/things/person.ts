import type { Organization, PersonLeaf, ProfilePage } from "schema-dts";
import { plainText } from "../../../markdown/plain.ts";
import type { Appearance } from "../../../model/appearances.ts";
import type { Participant, Person } from "../../../model/person.ts";
import type { Series } from "../../../model/series.ts";
import { addressOf, addressOfTarget, pathOfPerson } from "../../../urls.ts";
import { idOfPerson } from "../ids.ts";
import { sameAs, valuesOf } from "../values.ts";

/** A person as one edition names them. */
export function participantNode(
  { person, name, affiliations, country }: Participant,
  series: Series,
): PersonLeaf {
  return {
    "@type": "Person",
    "@id": idOfPerson(person, series),
    name,
    affiliation: affiliationNodes(affiliations),
    address: country === undefined ? undefined : { "@type": "PostalAddress", addressCountry: country },
  };
}

/** Each person once, in the order of their first mention. */
export function participantNodes(
  participants: readonly Participant[],
  series: Series,
): PersonLeaf | readonly PersonLeaf[] | undefined {
  const first = new Map<Person, Participant>();
  for (const participant of participants)
    if (!first.has(participant.person)) first.set(participant.person, participant);
  return valuesOf([...first.values()].map((participant) => participantNode(participant, series)));
}

/** A person in a list of many. */
export function personReference(person: Person, series: Series): PersonLeaf {
  return { "@type": "Person", "@id": idOfPerson(person, series), name: person.name };
}

/** @param appearances newest edition first */
export function profileNode(person: Person, appearances: readonly Appearance[], series: Series): ProfilePage {
  const { name, family, also, url, orcid, photo } = person;
  const affiliations = appearances.find((own) => own.affiliations.length > 0)?.affiliations ?? [];
  const bio = person.bio ?? appearances.find((own) => own.bio !== undefined)?.bio;
  const address = addressOf(series, pathOfPerson(person));
  return {
    "@type": "ProfilePage",
    "@id": address,
    url: address,
    mainEntity: {
      "@type": "Person",
      "@id": idOfPerson(person, series),
      name,
      familyName: family === name ? undefined : family,
      alternateName: valuesOf(also),
      description: bio && plainText(bio),
      affiliation: affiliationNodes(affiliations),
      image: photo && addressOfTarget(series, photo),
      url: address,
      sameAs: sameAs(person, url, orcid && `https://orcid.org/${orcid}`),
    },
  };
}

function affiliationNodes(
  affiliations: readonly string[],
): Organization | readonly Organization[] | undefined {
  return valuesOf(affiliations.map((name): Organization => ({ "@type": "Organization", name })));
}
