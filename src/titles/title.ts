import { plainMaths } from "../maths/mathml.ts";
import { lower, raise } from "../maths/reading.ts";
import type { Title, TitleSpan } from "../model/text.ts";
import { readTitle } from "./read.ts";

/** @param language BCP 47 */
export function titleOf(source: string, language = "en"): Title {
  const spans = readTitle(source);
  return { source, spans, plain: plainOf(spans), ...(language === "en" ? {} : { language }) };
}

/** The words of a catalogue, or what stands for a title: none of its signs is markup. */
export function plainTitle(text: string): Title {
  return { source: text, plain: text, spans: text === "" ? [] : [{ kind: "text", text }] };
}

/** A title among other words: "Keynote: O(n²) (Ana Klimovic)". */
export function joinTitles(...parts: readonly (Title | string)[]): Title {
  const titles = parts.map((part) => (typeof part === "string" ? plainTitle(part) : part));
  const language = titles.find((title) => title.language !== undefined)?.language;
  return {
    source: titles.map(({ source }) => source).join(""),
    plain: titles.map(({ plain }) => plain).join(""),
    spans: titles.flatMap(({ spans }) => spans),
    ...(language === undefined ? {} : { language }),
  };
}

function plainOf(spans: readonly TitleSpan[]): string {
  return spans.map(plainSpan).join("");
}

function plainSpan(span: TitleSpan): string {
  switch (span.kind) {
    case "text":
    case "code":
      return span.text;
    case "maths":
      return plainMaths(span.tex);
    case "emphasis":
      return plainOf(span.spans);
    case "sub":
      return lower(plainOf(span.spans));
    case "sup":
      return raise(plainOf(span.spans));
  }
}
