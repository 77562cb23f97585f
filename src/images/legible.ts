import type { Family, FontLibrary } from "./text/font-library.ts";

const ASCII = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

export function graphemesOf(text: string): string[] {
  if (ASCII.test(text)) return text.split(""); // most texts: the segmenter takes its time
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** On one line, composed, and without the marks that would turn the reading direction of what follows. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, "")
    .trim();
}

/**
 * A text as far as the fonts can show it: of a sign that none of them has, such as an emoji, the plainer form is taken
 * (NFKC), or the letter without its marks, or it is left out.
 * @returns undefined where a letter would be missing: a mutilated name is worse than none
 */
export async function legible(
  text: string,
  family: Family,
  library: FontLibrary,
): Promise<string | undefined> {
  const written = tidy(text);
  let shown = "";
  for (const grapheme of graphemesOf(written)) {
    const found = await firstKnown(formsOf(grapheme), family, library);
    if (found === undefined && /\p{L}|\p{N}/u.test(grapheme)) return undefined;
    shown += found ?? " ";
  }
  return shown.replace(/\s+/g, " ").trim();
}

async function firstKnown(
  forms: readonly string[],
  family: Family,
  library: FontLibrary,
): Promise<string | undefined> {
  for (const form of forms) {
    const parts = graphemesOf(form);
    await library.open(parts, family);
    if (parts.every((part) => library.fontFor(part, family) !== undefined)) return form;
  }
  return undefined;
}

/** From the one that is written to plainer ones. */
function formsOf(grapheme: string): string[] {
  return [grapheme, grapheme.normalize("NFKC"), grapheme.normalize("NFD").replace(/\p{M}/gu, "")].filter(
    (form) => form !== "",
  );
}
