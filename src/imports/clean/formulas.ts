import { literalPattern } from "../../literal-pattern.ts";
import { formulasIn } from "../../markdown/targets.ts";
import { faultOfMaths } from "../../maths/mathml.ts";
import { formulasInTitle } from "../../titles/formulas.ts";

/** A text whose formulas can be shown, and those that could not be. */
export interface ShownFormulas {
  readonly text: string;
  /** Why, in the words of who reads it, once for each formula. */
  readonly faults: readonly string[];
}

/**
 * Authors have macros of their own, which nobody else can read: a formula that cannot be shown becomes code, with its LaTeX
 * as it is.
 */
export function withShownFormulas(written: string, style: "title" | "markdown"): ShownFormulas {
  if (!written.includes("$")) return { text: written, faults: [] };
  const source = withMarks(written);
  const faults = new Map<string, string>();
  let text = source;
  for (const { tex } of style === "title" ? formulasInTitle(source) : formulasIn(source)) {
    const fault = faultOfMaths(tex);
    if (fault === undefined) continue;
    faults.set(tex, fault);
    const code = `\`${tex.replace(/`/g, "'").replace(/\s+/g, " ").trim()}\``;
    text = text.replace(new RegExp(`\\$\\$?\\s*${patternOf(tex)}\\s*\\$\\$?`, "g"), () => code);
  }
  return { text, faults: [...faults.values()] };
}

/** TeX's own words for `_` and `^`, which stand where those would be taken for something else. */
function withMarks(text: string): string {
  const parts = text.split("$");
  if (parts.length % 2 === 0) return text;
  return parts
    .map((part, index) =>
      index % 2 === 0 ? part : part.replace(/\\sb(?![A-Za-z]) ?/g, "_").replace(/\\sp(?![A-Za-z]) ?/g, "^"),
    )
    .join("$");
}

/** However its lines are broken. */
function patternOf(tex: string): string {
  return tex.trim().split(/\s+/).map(literalPattern).join("\\s+");
}
