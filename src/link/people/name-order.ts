import { isNameParticle, isNameSuffix } from "../../model/family-name.ts";

/** What stands between the commas of a name. */
export function partsOfName(name: string): string[] {
  return name
    .split(/[,，،]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "Lovelace, Ada" in its order: "Ada Lovelace"; suffixes stay behind a comma. */
export function inOrder(name: string): string {
  const [family = "", ...rest] = partsOfName(name);
  const suffixes = rest.filter(isNameSuffix);
  return [[...rest.filter((part) => !isNameSuffix(part)), family].join(" "), ...suffixes].join(", ");
}

/** What stands before and behind the one comma that parts a family name from given names; undefined for any other name. */
export function reversedParts(
  parts: readonly string[],
): { readonly family: string; readonly given: string } | undefined {
  const [family = "", ...rest] = parts;
  const [given, ...more] = rest.filter((part) => !isNameSuffix(part));
  return given === undefined || more.length > 0 ? undefined : { family, given };
}

/** Whether a family name, with its particles, is a single one: "Lovelace", "van der Berg". */
export function isFamilyAlone(family: string): boolean {
  return family
    .split(/\s+/)
    .every((word, index, words) => index === words.length - 1 || isNameParticle(word));
}
