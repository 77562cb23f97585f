import type * as z from "zod";
import { API_SCHEMA } from "../../file-urls.ts";
import { type Appearance, appearancesIn } from "../../model/appearances.ts";
import type { Site } from "../../model/site.ts";
import { addressOf, pathOfPerson } from "../../urls.ts";
import { addressIn } from "./addresses.ts";
import type { peopleSchema, personSchema } from "./schema/people.ts";

/** Everybody who had a part, across all editions. */
export function peopleData(site: Site): z.input<typeof peopleSchema> {
  const { series, people } = site;
  const appearances = appearancesIn(site);
  return {
    $schema: addressOf(series, API_SCHEMA),
    file: "people",
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      family: person.family,
      also: [...person.also],
      page: addressOf(series, pathOfPerson(person)),
      url: addressIn(series, person.url),
      orcid: person.orcid,
      wikidata: person.wikidata,
      photo: addressIn(series, person.photo),
      bio: person.bio,
      appearances: (appearances.get(person) ?? []).map(appearanceData),
    })),
  };
}

function appearanceData(appearance: Appearance): z.input<typeof personSchema>["appearances"][number] {
  const { edition, name, affiliations, roles, memberships, chaired, organized, chairedTalks, talks, papers } =
    appearance;
  return {
    edition: edition.id,
    name,
    affiliations: [...affiliations],
    roles: [...roles],
    isCommitteeMember: memberships.length > 0,
    chairs: chaired.map(({ id }) => id),
    organizes: organized.map(({ id }) => id),
    chairedTalks: chairedTalks.map(({ id }) => id),
    talks: talks.map(({ id }) => id),
    papers: papers.map(({ id }) => id),
  };
}
