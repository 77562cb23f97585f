import * as z from "zod";
import { fault } from "./remedies/explain.ts";

/** A BCP 47 tag of a language that has a name. */
export const languageTag = z.string().refine(isLanguage, {
  error: ({ input }) =>
    fault(`"${input}" is not a language.`, "Write a language tag, such as en, de or pt-BR."),
});

function isLanguage(tag: string): boolean {
  try {
    const name = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag);
    return Intl.getCanonicalLocales(tag).length === 1 && name !== undefined;
  } catch {
    return false;
  }
}
