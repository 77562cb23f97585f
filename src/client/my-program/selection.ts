import { codeOf, codesIn } from "./talk-codes.ts";

/** How chosen talks are written, in the order in which they were chosen: as stored, and at the end of a link. */

/** The ids in a stored text; none in one that we have not written. */
export function storedIds(text: string | null): Set<string> {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return new Set(Array.isArray(value) ? value.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set();
  }
}

export function textToStore(ids: Iterable<string>): string {
  return JSON.stringify([...ids]);
}

const SHARED = "#my=";
/** Links of earlier versions hold whole ids: `#mine=ink,final-word`. */
const SHARED_BY_ID = "#mine=";

/**
 * `#my=` and four letters for each talk: they stay valid when the program changes, and 60 talks fit a code that a phone
 * reads. Ids whose letters are those of another follow whole: `#my=x7Kq,ink`.
 * @param all ids of the program
 */
export function fragmentOf(ids: Iterable<string>, all: Iterable<string>): string {
  const known = idsByCode(all);
  const chosen = [...ids];
  const isAlone = (id: string): boolean => (known.get(codeOf(id)) ?? []).length <= 1;
  const codes = chosen.filter(isAlone).map(codeOf).join("");
  const others = chosen.filter((id) => !isAlone(id));
  return SHARED + [codes, ...others.map(encodeURIComponent)].join(",");
}

/**
 * The ids in a link's fragment; undefined where it shares no program. A code of no talk stands for itself: it counts as
 * one that is no longer in the program.
 */
export function sharedIds(fragment: string, all: Iterable<string>): Set<string> | undefined {
  if (fragment.startsWith(SHARED_BY_ID)) return new Set(decodedList(fragment.slice(SHARED_BY_ID.length)));
  if (!fragment.startsWith(SHARED)) return undefined;
  const [codes = "", ...others] = fragment.slice(SHARED.length).split(",");
  const known = idsByCode(all);
  return new Set([
    ...codesIn(codes).map((code) => known.get(code)?.[0] ?? `?${code}`),
    ...decodedList(others.join(",")),
  ]);
}

function idsByCode(ids: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of new Set(ids)) found.set(codeOf(id), [...(found.get(codeOf(id)) ?? []), id]);
  return found;
}

function decodedList(text: string): string[] {
  return text.split(",").map(decoded).filter(Boolean);
}

/** Empty for what is no percent-encoding. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
