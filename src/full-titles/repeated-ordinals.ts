import type { ParsedSite } from "../link/parsed-site.ts";
import { literalPattern } from "../literal-pattern.ts";
import { type Problem, problemAt } from "../problem.ts";
import { inYaml, quote } from "../remedy.ts";
import { FIGURE_ENDS, fullTitleOf, type OrdinalWords, ordinalWordsOf } from "../wording/nouns/ordinals.ts";
import { spelledOrdinal } from "./spelled-ordinals.ts";

/**
 * Titles that hold already what `ordinal` adds to them: "Third Third International Workshop". It stands here because
 * only the words of the edition's language tell what is added, and linking knows no language.
 */
export function repeatedOrdinals({ series, editions }: ParsedSite): Problem[] {
  return editions.flatMap(({ edition }) => {
    const { ordinal, title = series.content.title, language = series.content.language } = edition.content;
    if (ordinal === undefined || title === undefined) return [];
    const words = ordinalWordsOf(language ?? "en", series.content.noun);
    const rest = withoutOrdinal(title, ordinal, words);
    if (rest === undefined) return [];
    const source = edition.content.title === undefined ? series.source : edition.source;
    return problemAt(
      { source, path: ["title"] },
      `The number stands twice: with \`ordinal: ${ordinal}\`, the title reads ${quote(fullTitleOf({ ordinal, title }, words))}.`,
      `Write title: ${inYaml(rest)}`,
      "notice",
      { notice: "repeated-ordinal", at: [title] },
    );
  });
}

/** @returns undefined for a title without that number */
function withoutOrdinal(title: string, ordinal: number, words: OrdinalWords): string | undefined {
  const added = [words, ordinalWordsOf("en", "workshop")].map((each) =>
    fullTitleOf({ ordinal, title: "\n" }, each).split("\n"),
  );
  const firsts = added.map(([before = ""]) => before.trim());
  const lasts = added.map(([, after = ""]) => after.trim());
  const spelled = spelledOrdinal(ordinal, words.language) ?? "(?!)";
  const first = `(?:the\\s+)?(?:${alternatives(firsts)}|${spelled}|${ordinal}${FIGURE_ENDS})(?:\\s+|(?<=[回届]))`;
  const last = `\\s*(?:${alternatives(lasts)})`;
  const rest = title
    .trim()
    .replace(new RegExp(`^${first}`, "iu"), "")
    .replace(new RegExp(`${last}$`, "iu"), "");
  return rest === title.trim() || rest === ""
    ? undefined
    : rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** As a part of a regular expression; one that is never found for none. */
function alternatives(texts: readonly string[]): string {
  const some = texts.filter((text) => text !== "").map(literalPattern);
  return some.length === 0 ? "(?!)" : some.join("|");
}
