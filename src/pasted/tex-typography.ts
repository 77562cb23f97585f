import type { Range } from "../maths/braces.ts";

/** What plain TeX writes with ordinary signs. */

/** Longer than any quotation in running text: so far the end of one is looked for. */
const FARTHEST = 400;

/** "Fig.~3", "Section~2", "J.~Doe": no URL, no "~50%", no "10:00~12:00", no "X~N(0,1)". */
export function isTie(source: string, at: number): boolean {
  if (source[at + 1] === "\\") return /[\p{L}\p{N}.,)}$'” ]/u.test(source[at - 1] ?? "");
  return (
    /(?:\p{L}\p{L}|\p{L}\.)$/u.test(source.slice(Math.max(at - 2, 0), at)) &&
    /^[\p{L}\d$\\]/u.test(source.slice(at + 1, at + 2))
  );
}

/** "1--4", "Curry--Howard", "one --- two": no option of a command, no rule, no table. */
export function dashesAt(source: string, at: number): [string, number] {
  const run = /^-+/.exec(source.slice(at, at + 80))?.[0] ?? "-";
  const asWritten: [string, number] = [run, at + run.length];
  if (run.length < 2 || run.length > 3) return asWritten;
  const before = source[at - 1] ?? "\n";
  const after = source[at + run.length] ?? "\n";
  const isTight = /[\p{L}\p{N})}.”$]/u.test(before) && /[\p{L}\p{N}({\\“$]/u.test(after);
  const isLoose = before === " " && after === " " && /[^\s|]/.test(source[at - 2] ?? "");
  if (!isTight && !isLoose) return asWritten;
  return [run.length === 2 ? "–" : "—", at + run.length];
}

/** ``such'' and `such', with the marks that they stand for. */
export function quotationAt(
  source: string,
  at: number,
  to: number,
): (Range & { readonly open: string; readonly close: string }) | undefined {
  const { length } = /^`+/.exec(source.slice(at, at + 3))?.[0] ?? "`";
  if (length > 2 || /[\p{L}\p{N}`]/u.test(source[at - 1] ?? "")) return undefined;
  const closing = source
    .slice(at, Math.min(at + FARTHEST, to))
    .search(length === 2 ? /''/ : /(?<=\S)'(?!\p{L})/u);
  if (closing < 0) return undefined;
  const range = { from: at + length, to: at + closing, end: at + closing + length };
  return length === 2 ? { ...range, open: "“", close: "”" } : { ...range, open: "‘", close: "’" };
}
