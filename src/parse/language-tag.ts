import * as z from "zod";
import { fault } from "./remedies/explain.ts";

/** A BCP 47 tag of a language that has a name. */
export const languageTag = z.string().refine(isLanguage, {
  error: ({ input }) => {
    const meant = meantTag(String(input));
    return fault(
      `"${input}" is not a language.`,
      meant === undefined ? "Write a language tag, such as en, de or pt-BR." : `Write ${meant}`,
    );
  },
});

const NAMED =
  "af ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk ms nb nl nn no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh";

/** "pt_BR", "portuguese", "Deutsch" */
function meantTag(written: string): string | undefined {
  const tag = written.replaceAll("_", "-");
  if (isLanguage(tag)) return Intl.getCanonicalLocales(tag)[0];
  const name = written.trim().toLowerCase();
  return NAMED.split(" ").find((code) =>
    ["en", code].some(
      (language) => new Intl.DisplayNames(language, { type: "language" }).of(code)?.toLowerCase() === name,
    ),
  );
}

function isLanguage(tag: string): boolean {
  try {
    const name = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag);
    return Intl.getCanonicalLocales(tag).length === 1 && name !== undefined;
  } catch {
    return false;
  }
}
