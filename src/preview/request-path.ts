/**
 * The path that a request asks for, decoded; undefined for one that no address of a site has: an address in full, one
 * that cannot be decoded, one that leads upwards or to a hidden file.
 * @param own the folder of what only the preview has, hidden as it is
 */
export function requestPath(url: string | undefined, own: string): string | undefined {
  const path = decode((url ?? "").replace(/[?#].*$/s, ""));
  if (path === undefined || !path.startsWith("/") || /[\\\p{Cc}]/u.test(path)) return undefined;
  const [, ...segments] = (path.startsWith(own) ? path.slice(own.length - 1) : path).split("/");
  const isOrdinary = (segment: string, index: number): boolean =>
    segment === "" ? index === segments.length - 1 : !segment.startsWith(".");
  return segments.every(isOrdinary) ? path : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
