import * as z from "zod";
import { id } from "../fields.ts";
import { person } from "../person.ts";

const registered = person
  .extend({
    distinctFrom: z
      .array(id)
      .default([])
      .meta({
        description: "Ids of people whose names are alike, and who are others.",
        examples: [["yi-zhang"]],
      }),
  })
  .meta({ id: "registeredPerson", title: "Registered person" });

/** `data/people.yaml`: people by id. */
export const peopleFile = z.record(id, registered);
export type PeopleFile = z.output<typeof peopleFile>;
