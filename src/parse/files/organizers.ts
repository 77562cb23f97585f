import { z } from "zod";
import { listOfPeople, text } from "../fields.ts";

/** `editions/2021/organizers.yaml`: roles in the order they are to be shown. */
export const organizersFile = z.array(
  z
    .strictObject({
      role: text.meta({
        description: "The role, in the plural where several share it.",
        examples: ["Program Chairs"],
      }),
      people: listOfPeople.meta({
        description: "Who has it. An empty list is shown as to be announced.",
        examples: [[{ name: "Erik Altman", affiliation: "IBM" }]],
      }),
    })
    .meta({ title: "Role" }),
);
export type OrganizersFile = z.output<typeof organizersFile>;
