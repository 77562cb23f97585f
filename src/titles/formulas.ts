import type { TitleSpan } from "../model/text.ts";
import { readTitle } from "./read.ts";

/** The formulas of a title, also those within emphasis, and where the first of their kind stands in it. */
export function formulasInTitle(source: string): { readonly tex: string; readonly offset: number }[] {
  return mathsIn(readTitle(source)).map((tex) => ({
    tex,
    offset: Math.max(source.indexOf(`$${tex}`), 0),
  }));
}

function mathsIn(spans: readonly TitleSpan[]): string[] {
  return spans.flatMap((span) =>
    span.kind === "maths" ? [span.tex] : "spans" in span ? mathsIn(span.spans) : [],
  );
}
