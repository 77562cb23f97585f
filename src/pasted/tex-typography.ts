import type { Range } from "../maths/braces.ts";
import type { Formula } from "../maths/formulas.ts";

/** What plain TeX writes with ordinary signs. */

/** Longer than any quotation in running text: so far the end of one is looked for. */
const FARTHEST = 400;

/** "Fig.~3", "J.~Doe", "nodes~[1]", "(a)~the": no URL, no "~50%", no "10:00~12:00", no "X~N(0,1)", no "f(x)~2~". */
export function isTie(source: string, at: number): boolean {
  if (source[at + 1] === "\\") return /[\p{L}\p{N}.,)}$'” ]/u.test(source[at - 1] ?? "");
  const before = source.slice(Math.max(at - 2, 0), at);
  const after = source[at + 1] ?? "";
  if (/\p{L}[\p{L}.]$/u.test(before)) return /[\p{L}\d$\\[(]/u.test(after);
  return /[\p{L}\d]\)$/u.test(before) && /\p{Ll}/u.test(after);
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

/** "$ \\dot{x} = 1 $": TeX's dollars, which Markdown takes for money; words tell that the second belongs to another formula. */
export function spacedDollarsAt(source: string, at: number): Formula | undefined {
  const [whole, tex = ""] =
    /^\$((?:[^$\\\n]|\\[^\n]|\n(?![ \t]*\n))+)\$(?!\d)/.exec(source.slice(at, at + FARTHEST)) ?? [];
  if (whole === undefined || !/\\[A-Za-z]/.test(tex)) return undefined;
  if (/(?<![\\\p{L}{])\p{L}{3,}/u.test(tex)) return undefined;
  return { whole, tex, isDisplay: false };
}
