import { z } from "zod";
import { id, person } from "../fields.ts";

/** `data/people.yaml`: people by id. */
export const peopleFile = z.record(id, person);
export type PeopleFile = z.output<typeof peopleFile>;
