/** A formula in a text, and its LaTeX. */
export interface Formula {
  readonly whole: string;
  readonly tex: string;
  /** Whether it stands on a line of its own, between two dollars. */
  readonly isDisplay: boolean;
}

/** Longer than any formula in running text: so far its end is looked for. */
const FARTHEST = 1000;

/** By pandoc's rule for dollars, and not where they are money or variables of a shell: "from $5 to $10", "$HOME/$PATH". */
export function dollarsAt(source: string, at: number, to: number): Formula | undefined {
  const rest = source.slice(at, Math.min(at + FARTHEST, to));
  const [display, displayed = ""] = DISPLAY.exec(rest) ?? [];
  if (display !== undefined && isFormula(displayed))
    return { whole: display, tex: displayed, isDisplay: true };
  const [whole, tex = ""] = INLINE.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const isAfterWord = /[\p{L}\p{N}]/u.test(source[at - 1] ?? "");
  const isBeforeWord = /\p{L}/u.test(source[at + whole.length] ?? "");
  const isMaths = isAfterWord
    ? /^[\^_\\]/.test(tex)
    : isFormula(isBeforeWord ? tex.replaceAll("/", "") : tex) ||
      (!isBeforeWord && !(/\s/.test(tex) && /\p{L}{2}/u.test(tex)));
  return isMaths ? { whole, tex, isDisplay: false } : undefined;
}

/** No blank line is in a formula. */
const DISPLAY = /^\$\$(?!\$)\s*((?:[^$\\\n]|\\[^\n]|\n(?![ \t]*\n))+?)\s*\$\$(?!\$)/;
const INLINE = /^\$(?![\s$])((?:[^$\\\n]|\\[^\n]|\n(?![ \t]*\n))*?)(?<!\s)\$(?![\d$])/;

function isFormula(tex: string): boolean {
  return /[\\^_=<>+*/(){}|]|^[\p{L}\d]{1,2}$/u.test(tex);
}

/** `\(x\)` and `\[x\]`, which Markdown takes for escaped brackets: only where nothing else can be meant. */
export function bracketsAt(source: string, at: number): Formula | undefined {
  const isDisplay = source[at + 1] === "[";
  const closer = isDisplay ? "\\]" : "\\)";
  const length = source.slice(at + 2, at + FARTHEST).indexOf(closer);
  const tex = source.slice(at + 2, at + 2 + Math.max(length, 0));
  const isMaths = /[\\^_=]|^[\p{L}\d]{1,2}$|^\p{L}\(\p{L}\)$/u.test(tex);
  return length < 0 || !isMaths ? undefined : { whole: source.slice(at, at + 4 + length), tex, isDisplay };
}
