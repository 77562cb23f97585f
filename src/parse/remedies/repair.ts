import type * as z from "zod";
import type { Path } from "../../problem.ts";

/**
 * The value without what a schema refused, so that the rest can still be checked against other files. A value in a
 * list takes its list with it, and a missing key its mapping: the places of all others must stay.
 * @returns undefined when nothing is left
 */
export function withoutFaults(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): { value: unknown; faults: Path[] } | undefined {
  const copy = structuredClone(value);
  const faults: Path[] = [];
  for (const path of issues.flatMap((issue) => faultyPaths(issue))) {
    const fault = removeAt(copy, path);
    if (fault === undefined) return undefined;
    faults.push(fault);
  }
  return { value: copy, faults };
}

export function faultyPaths(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...path, key]);
  if (issue.code !== "invalid_union") return [path];
  const branch = issue.errors.find(
    (errors) => errors.length > 0 && errors.every(({ path }) => path.length > 0),
  );
  return branch === undefined
    ? [path]
    : branch.flatMap((inner) => faultyPaths(inner).map((rest) => [...path, ...rest]));
}

/** Removes the nearest thing that can go, and says what went. */
function removeAt(root: unknown, path: Path): Path | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = path.slice(0, depth - 1).reduce<unknown>((value, key) => childAt(value, key), root);
    const key = path[depth - 1];
    if (parent === undefined) return path.slice(0, depth);
    if (isMapping(parent) && typeof key === "string" && Object.hasOwn(parent, key)) {
      delete parent[key];
      return path.slice(0, depth);
    }
  }
  return undefined;
}

export function childAt(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
  return isMapping(value) && typeof key === "string" && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
