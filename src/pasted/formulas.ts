/** A formula in a text, and its LaTeX. */
export interface Formula {
  readonly whole: string;
  readonly tex: string;
}

/** Longer than any formula in running text: so far its end is looked for. */
const FARTHEST = 400;

/** By pandoc's rule for dollars, and only where it looks like mathematics: not "from $5 to $10". */
export function dollarsAt(source: string, at: number, to: number): Formula | undefined {
  const rest = source.slice(at, Math.min(at + FARTHEST, to));
  const found = /^(\$\$?)(?![\s$])((?:[^$\\\n]|\\.)*?)(?<!\s)\1(?!\d)/.exec(rest);
  const [whole = "", , tex = ""] = found ?? [];
  const isAfterWord = /[\p{L}\p{N}]/u.test(source[at - 1] ?? "");
  const isMaths = isAfterWord ? /^[\^_\\]/.test(tex) : /[\\^_=<>+*/(){}|]|^[\p{L}\d]{1,2}$/u.test(tex);
  return found === null || !isMaths ? undefined : { whole, tex };
}

/** `\(x\)` and `\[x\]`, which Markdown takes for escaped brackets: only where nothing else can be meant. */
export function bracketsAt(source: string, at: number): Formula | undefined {
  const closer = source[at + 1] === "(" ? "\\)" : "\\]";
  const length = source.slice(at + 2, at + FARTHEST).indexOf(closer);
  const tex = source.slice(at + 2, at + 2 + Math.max(length, 0));
  const isMaths = /[\\^_=]|^[\p{L}\d]{1,2}$|^\p{L}\(\p{L}\)$/u.test(tex);
  return length < 0 || !isMaths ? undefined : { whole: source.slice(at, at + 4 + length), tex };
}
