import type * as z from "zod";
import type { Path } from "../../problem.ts";
import { childAt, faultyPaths } from "./repair.ts";

/**
 * Where a number was refused, the value with the number as the file has it: YAML makes 2103.0123 of 2103.01230. A symbol
 * stands for it, which no schema takes for anything; its description is what is written.
 */
export function asWritten(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  writtenAt: (path: Path) => string | undefined,
): unknown {
  const copy = structuredClone(value);
  for (const path of issues.flatMap(faultyPaths)) {
    const found = path.reduce(childAt, value);
    const parent = path.slice(0, -1).reduce(childAt, copy);
    const key = path.at(-1);
    if ((typeof found !== "number" && typeof found !== "boolean") || key === undefined) continue;
    const written = writtenAt(path);
    if (written !== undefined && written !== String(found) && typeof parent === "object" && parent !== null)
      Reflect.set(parent, key, Symbol(written));
  }
  return copy;
}
