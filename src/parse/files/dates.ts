import * as z from "zod";
import { DATE_KINDS } from "../../model/vocabulary.ts";
import { text, zone } from "../fields.ts";
import { DATE_MEANINGS, oneWordOf } from "../remedies/meanings.ts";
import { openDate, plainDate, timeOfDay } from "../times.ts";

/** `editions/2021/dates.yaml`: the important dates. */
export const datesFile = z.strictObject({
  timezone: zone.optional().meta({
    description: "The zone of the dates below: AoE or an IANA name. Left out: plain calendar dates.",
    examples: ["AoE", "Europe/Berlin"],
  }),
  dates: z
    .array(
      z
        .strictObject({
          kind: oneWordOf("Kind of date", DATE_KINDS, DATE_MEANINGS).meta({
            description: "What happens on the day.",
            examples: ["submission"],
          }),
          label: text.optional().meta({
            description:
              "What it is called, with *emphasis*, $maths$ and the like if need be. Default: from the kind.",
            examples: ["Final revisions"],
          }),
          date: openDate.meta({
            description: "The whole day: the deadline is its last moment in the zone. Or tba.",
            examples: ["2021-02-26", "tba"],
          }),
          end: plainDate.optional().meta({
            description: "The last day of a period, such as author response.",
            examples: ["2021-02-28"],
          }),
          time: timeOfDay.optional().meta({
            description: 'A time of day instead of the end of the day, which can also be written as "24:00".',
            examples: ["17:00"],
          }),
          was: z
            .array(plainDate)
            .default([])
            .meta({
              description: "Earlier dates, oldest first: shown struck through.",
              examples: [["2021-01-22", "2021-02-15"]],
            }),
          group: text.optional().meta({
            description: "A heading, when several calls run side by side.",
            examples: ["Posters and demos"],
          }),
          call: text.optional().meta({
            title: "Id of a call",
            description:
              "The call it belongs to, and with it its group: the name of a file in calls/, or cfp. Default: cfp.",
            examples: ["posters"],
          }),
        })
        .meta({ title: "Important date" }),
    )
    .meta({
      description: "The important dates; the workshop's own days need no entry.",
      examples: [[{ kind: "submission", date: "2021-02-26" }]],
    }),
});
export type DatesFile = z.output<typeof datesFile>;
