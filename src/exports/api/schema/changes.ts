import * as z from "zod";
import { address, text } from "./parts.ts";

const changeSchema = z
  .object({
    kind: text("Such as moved, cancelled or date-moved; there may be more kinds some day."),
    text: text("One sentence, in the language of the edition."),
    page: address("Where what it is about is found; left out where that is gone.").optional(),
  })
  .meta({ id: "Change", description: "What is otherwise than readers were told." });

export const changesSchema = z
  .array(
    z.object({
      at: z.string().meta({ description: "When it was published, in UTC.", format: "date-time" }),
      changes: z.array(changeSchema).meta({ description: "What concerns the most people first." }),
    }),
  )
  .meta({
    description:
      "What has changed since the edition was first published, newest first; left out where nobody keeps count.",
  });
