import { isShadowed } from "../parse/parse.ts";
import { type Path, type Place, type Problem, problemAt, type Severity, type Subject } from "../problem.ts";
import type { Linking } from "./linking.ts";

/**
 * Tells problems by adding them to a list. What only looks wrong because a value was refused before is left out.
 * @param faults where values were refused, by file
 */
export function tellingInto(
  problems: Problem[],
  faults: ReadonlyMap<string, readonly Path[]>,
): Pick<Linking, "report" | "question" | "notice"> {
  const tellAs =
    (severity: Severity) =>
    (place: Place, message: string, remedy: string, subject?: Subject): void => {
      if (!isShadowed(place.path, faults.get(place.source.file) ?? []))
        problems.push(problemAt(place, message, remedy, severity, subject));
    };
  return { report: tellAs("error"), question: tellAs("error"), notice: tellAs("notice") };
}
