import type { z } from "zod";
import { API_SCHEMA } from "../../file-urls.ts";
import type { Site } from "../../model/site.ts";
import { addressOf, pathOfPerson } from "../../urls.ts";
import { addressIn } from "./addresses.ts";
import { appearancesOf } from "./appearances.ts";
import type { peopleSchema } from "./schema/people.ts";

/** Everybody who had a part, across all editions. */
export function peopleData(site: Site): z.input<typeof peopleSchema> {
  const { series, people } = site;
  const appearances = appearancesOf(site);
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
      photo: addressIn(series, person.photo),
      bio: person.bio,
      appearances: appearances.get(person) ?? [],
    })),
  };
}
