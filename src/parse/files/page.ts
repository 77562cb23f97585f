import * as z from "zod";
import { text } from "../fields.ts";

/** The front matter of a free page. */
export const pageFile = z.strictObject({
  title: text.meta({
    description: "The title of the page; *emphasis*, `code`, H~2~O, x^2^ and $LaTeX$ are shown as such.",
    examples: ["Code of conduct"],
  }),
  nav: z
    .boolean()
    .default(false)
    .meta({ description: "Whether the page stands in the navigation.", examples: [true] }),
  menu: text.optional().meta({
    description: "The entry of the navigation that it stands under, together with others that name the same.",
    examples: ["Attending"],
  }),
  order: z
    .number()
    .default(0)
    .meta({ description: "The place among free pages: small numbers first.", examples: [1] }),
});
export type PageFile = z.output<typeof pageFile>;
