import { z } from "zod";
import { DATE_KINDS } from "../model/vocabulary.ts";
import { plainDate, text, timeOfDay, zone } from "./fields.ts";

/** `editions/2021/dates.yaml`: the important dates. */
export const datesFile = z.strictObject({
  timezone: zone.optional().meta({
    description: "The zone of the dates below: AoE or an IANA name. Left out: plain calendar dates.",
    examples: ["AoE"],
  }),
  dates: z
    .array(
      z.strictObject({
        kind: z.enum(DATE_KINDS).meta({ description: "What happens on the day." }),
        label: text.optional().meta({ description: "What it is called. Default: from the kind." }),
        date: z.union([z.literal("tba").transform(() => undefined), plainDate]).meta({
          description: "The whole day: the deadline is its last moment in the zone. Or tba.",
          examples: ["2021-02-26"],
        }),
        end: plainDate.optional().meta({ description: "The last day of a period, such as author response." }),
        time: timeOfDay
          .optional()
          .meta({ description: "A time of day instead of the end of the day.", examples: ["17:00"] }),
        was: z
          .array(plainDate)
          .default([])
          .meta({ description: "Earlier dates, oldest first: shown struck through." }),
        group: text.optional().meta({ description: "A heading, when several calls run side by side." }),
      }),
    )
    .meta({ description: "The important dates; the workshop's own days need no entry." }),
});
export type DatesFile = z.output<typeof datesFile>;
