import type { Problem } from "../../problem.ts";
import type { Options } from "../options.ts";
import { renderProblems, summarize } from "../problems.ts";
import type { Terminal } from "../terminal.ts";

/** Prints what is worth a look but stops nothing. */
export function tellNotices(
  problems: readonly Problem[],
  { site, format }: Pick<Options, "site" | "format">,
  terminal: Terminal,
): void {
  if (problems.length > 0 && format !== "json") {
    const summary = format === "text" ? `\n\n${summarize(problems)}.\n` : "";
    terminal.complain(renderProblems(problems, format, site) + summary);
  }
  if (format === "json") terminal.say(renderProblems(problems, format, site));
}
