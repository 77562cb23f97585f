import * as z from "zod";
import { target, text } from "./fields.ts";

/** Where something takes place. */
export const venue = z
  .strictObject({
    name: text
      .optional()
      .meta({ description: "The building, hotel or platform.", examples: ["Sheraton Boston", "Zoom"] }),
    room: text.optional().meta({
      description: "The room, where all of the workshop is in one.",
      examples: ["Back Bay A"],
    }),
    address: text.optional().meta({ description: "Street and number.", examples: ["39 Dalton Street"] }),
    city: text.optional().meta({ description: "The city.", examples: ["Boston"] }),
    region: text.optional().meta({ description: "The state, province or region.", examples: ["MA"] }),
    country: text.optional().meta({ description: "The country.", examples: ["US"] }),
    url: target.optional().meta({
      description: "The venue's own page, or directions.",
      examples: ["https://www.ispass.org/ispass2020/venue"],
    }),
  })
  .meta({ id: "venue", title: "Venue" });

/** The conference that a workshop is held with. */
export const host = z
  .strictObject({
    name: text.meta({ description: "The conference's name and year.", examples: ["ISPASS 2021"] }),
    url: target
      .optional()
      .meta({ description: "The conference's site.", examples: ["https://www.ispass.org/ispass2021"] }),
  })
  .meta({ title: "Host" })
  .optional()
  .meta({
    description: "The conference that the workshop is held with.",
    examples: [{ name: "ISPASS 2021", url: "https://www.ispass.org/ispass2021" }],
  });
