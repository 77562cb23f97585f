/** Sub- and superscript end after a few letters: the rest is no formula. */
const LONGEST = 30;
const INNER = /^[^\s~^$`\\]+/;

/**
 * Where the `~2~` or `^2^` ends that begins at an offset; undefined where its sign means something else. It follows a letter,
 * a digit or a bracket and has no spaces in it: no "~30", no "10:00~12:00", no "2^10 or 2^20", no "2^10-2^20".
 */
export function endOfScript(source: string, at: number, to: number): number | undefined {
  const sign = source[at] ?? "";
  if (!/[\p{L}\p{N}\p{M})\]*`$’]/u.test(source[at - 1] ?? "")) return undefined;
  const inner = INNER.exec(source.slice(at + 1, at + 1 + LONGEST))?.[0] ?? "";
  if (source[at + 1 + inner.length] !== sign || !isBalanced(inner)) return undefined;
  const end = at + inner.length + 2;
  const after = source[end] ?? "";
  const isSimple = /^[+−-]?(?:\d{1,3}|\p{L}\d?|\d\p{L})[+−-]?$/u.test(inner);
  if (inner === "" || end > to) return undefined;
  const isFollowed = /\d/.test(after) || after === sign || (!isSimple && /[\p{L}–-]/u.test(after));
  return isFollowed ? undefined : end;
}

/** Whether each bracket has its partner. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (/[([{]/.test(sign)) depth++;
    else if (/[)\]}]/.test(sign) && --depth < 0) return false;
  }
  return depth === 0;
}
