import * as z from "zod";
import { text } from "../fields.ts";
import { pageFile } from "../files/page.ts";

/** The front matter of a page that is a template. */
export const themePageFile = z.strictObject({
  ...pageFile.shape,
  description: text.optional().meta({
    description: "One sentence for search engines and link previews.",
    examples: ["Everybody who ever won a prize at FastPath."],
  }),
});
export type ThemePageFile = z.output<typeof themePageFile>;
