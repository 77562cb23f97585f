import * as z from "zod";
import { text } from "../fields.ts";
import { listOfMembers } from "../person.ts";

/** `editions/2021/organizers.yaml`: roles in the order they are to be shown. */
export const organizersFile = z.array(
  z
    .strictObject({
      role: text.meta({
        description: "The role, in the plural where several share it.",
        examples: ["Program Chairs"],
      }),
      people: listOfMembers.meta({
        description: "Who has it. An empty list is shown as to be announced.",
        examples: [["Erik Altman (IBM)"]],
      }),
    })
    .meta({ title: "Role" }),
);
export type OrganizersFile = z.output<typeof organizersFile>;
