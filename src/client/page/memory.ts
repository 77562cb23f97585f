/** What a reader chose, kept in this browser for this site: a browser may refuse, and then nothing is kept. */

/** Sites that share an origin, as projects on one host do, keep their own: scripts lie in a folder of the site's. */
function keyOf(name: string): string {
  return `lectern:${new URL("..", import.meta.url).pathname}:${name}`;
}

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // It serves until the page is left.
  }
}
