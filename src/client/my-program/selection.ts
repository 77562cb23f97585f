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

const SHARED = "#mine=";

/** `#mine=ink,final-word`: ids stay valid when the program changes. */
export function fragmentOf(ids: Iterable<string>): string {
  return SHARED + [...ids].map(encodeURIComponent).join(",");
}

/** The ids in a link's fragment; undefined where it shares no program. */
export function sharedIds(fragment: string): Set<string> | undefined {
  if (!fragment.startsWith(SHARED)) return undefined;
  return new Set(fragment.slice(SHARED.length).split(",").map(decoded).filter(Boolean));
}

/** Empty for what is no percent-encoding. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
