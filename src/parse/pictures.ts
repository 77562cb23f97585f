import * as z from "zod";
import { text } from "./fields.ts";

/** Pictures that have a key of their own. */

const PICTURE_KEYS = {
  file: text.meta({ description: "A picture: a path below public/.", examples: ["logo.svg"] }),
  alt: text.meta({
    description: "What it shows, for those who cannot see it.",
    examples: ["The letters F and P"],
  }),
};

export const logo = z.strictObject(PICTURE_KEYS).meta({ title: "Logo" });

export const image = z
  .strictObject({
    ...PICTURE_KEYS,
    credit: text.optional().meta({
      description: "Who made it, or lets it be used.",
      examples: ["Photo: Ana Klimovic, CC BY 4.0"],
    }),
  })
  .meta({ title: "Image" });
