import * as z from "zod";
import { markdown } from "../fields.ts";
import { dayOrMoment } from "../times.ts";

/** What everybody must know for a while. */
export const announcement = z
  .strictObject({
    text: markdown.meta({
      description: "What there is to know, in a sentence or two.",
      examples: ["The room has changed: **Hall B**."],
    }),
    from: dayOrMoment.optional().meta({
      description: "The day, or the day and time, from which it is shown. Default: at once.",
      examples: ["2021-03-28", "2021-03-28 09:00"],
    }),
    until: dayOrMoment.meta({
      description: "The last day, or the day and time, at which it is shown: it is gone by itself.",
      examples: ["2021-03-28", "2021-03-28 16:30"],
    }),
  })
  .meta({ title: "Announcement" });
export type AnnouncementEntry = z.output<typeof announcement>;
