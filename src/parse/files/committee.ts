import { z } from "zod";
import { person, referenceTo, text } from "../fields.ts";

const member = person
  .extend({
    role: text.optional().meta({ description: "A task within the committee.", examples: ["Area chair"] }),
  })
  .meta({ title: "Member" });

/** `editions/2021/pc.yaml`: the program committee. */
export const committeeFile = z.array(referenceTo(member));
export type CommitteeFile = z.output<typeof committeeFile>;
