import { formulasIn } from "../../markdown/targets.ts";
import { faultOfMaths } from "../../maths/mathml.ts";
import type { Place, Report } from "../../problem.ts";
import { formulasInTitle } from "../../titles/formulas.ts";
import type { TextValue } from "./text-values.ts";

/** Formulas that cannot be shown: their LaTeX would be published letter by letter. */
export function checkFormulas({ text, style, place }: TextValue, report: Report): void {
  if (style === "plain" || !text.includes("$")) return;
  const found = style === "title" ? formulasInTitle(text) : formulasIn(text);
  for (const { tex, offset } of found) tell(tex, { ...place, spot: { text, offset } }, report);
}

/** The same in a paragraph of a Markdown file, where it starts. */
export function checkFormulasOf(paragraph: string, place: Place, report: Report): void {
  for (const { tex } of formulasIn(paragraph)) tell(tex, place, report);
}

function tell(tex: string, place: Place, report: Report): void {
  const fault = faultOfMaths(tex);
  if (fault === undefined) return;
  report(
    place,
    `The formula $${tex}$ cannot be shown: ${fault}.`,
    "Correct its LaTeX. Where a dollar is meant as such, write \\$.",
  );
}
