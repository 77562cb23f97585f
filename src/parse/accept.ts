import * as z from "zod";
import { NOTICES } from "../model/vocabulary.ts";
import { text } from "./fields.ts";
import { NOTICE_MEANINGS, oneWordOf } from "./remedies/meanings.ts";

/** What is right as it is, though a notice asks. */
export const accept = z
  .array(
    z
      .strictObject({
        notice: oneWordOf("Kind of notice", NOTICES, NOTICE_MEANINGS).meta({
          description: "The kind of notice.",
          examples: ["double-booking"],
        }),
        at: z
          .array(text)
          .min(1)
          .optional()
          .meta({
            description:
              "What the notice is about, in the words that it prints. Left out: all notices of this kind here.",
            examples: [["opening", "keynote"]],
          }),
      })
      .meta({ id: "answer", title: "Answer" }),
  )
  .default([])
  .meta({
    description:
      "Answers to notices that are right as they are. Each notice prints the line that answers it.",
    examples: [[{ notice: "double-booking", at: ["opening", "keynote"] }]],
  });
