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
export function withShownFormulas(source: string, style: "title" | "markdown"): ShownFormulas {
  if (!source.includes("$")) return { text: source, faults: [] };
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

/** However its lines are broken. */
function patternOf(tex: string): string {
  return tex.trim().split(/\s+/).map(literalPattern).join("\\s+");
}
