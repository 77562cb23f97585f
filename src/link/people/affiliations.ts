import { foldText } from "../slug.ts";

/** Words that many affiliations share. */
const COMMON = new Set(
  "university univ uni universitat universite universidad universita universidade institute inst institut technology college school department dept research center centre laboratory lab labs national of the and for at in de la di do der für et inc ltd corp gmbh".split(
    " ",
  ),
);

/** Whether two affiliations have nothing in common, by their words; of somebody without one, that is not known. */
export function areElsewhere(here: readonly string[], there: readonly string[]): boolean {
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((word) => there.includes(word) && !COMMON.has(word)) &&
    !isAcronym(here, there) &&
    !isAcronym(there, here)
  );
}

export function affiliationWords(affiliations: readonly string[]): string[] {
  return foldText(affiliations.join(" "))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** "MIT" is the Massachusetts Institute of Technology. */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const initials = (words: readonly string[]): string => words.map((word) => word[0]).join("");
  const forms = [initials(long), initials(long.filter((word) => word.length > 3))];
  return short.some((word) => word.length > 1 && forms.some((form) => form.includes(word)));
}
