import { codeSpans } from "../markdown/code-spans.ts";

const NAMES = ["equation", "displaymath", "align", "gather"] as const;
const LINES: ReadonlyMap<string, string> = new Map([
  ["align", "aligned"],
  ["gather", "gathered"],
]);

/** The environments of formulas as Markdown has them, between two dollars. */
export function withDollars(source: string): string {
  if (!source.includes("\\begin{")) return source;
  const code = [...codeSpans(source)];
  return NAMES.flatMap((name) => [name, `${name}*`]).reduce((text, name) => {
    const [open, close] = [`\\begin{${name}}`, `\\end{${name}}`];
    const [first = "", ...pieces] = text.split(open);
    const isCode = code.some(([from, end]) => source.slice(from, end).includes(open));
    if (isCode || pieces.length === 0) return text;
    return (
      first + pieces.map((piece) => formula(piece, open, close, LINES.get(name.replace("*", "")))).join("")
    );
  }, source);
}

/** @param lines the environment within a formula that has several lines */
function formula(piece: string, open: string, close: string, lines: string | undefined): string {
  const end = piece.indexOf(close);
  if (end < 0) return open + piece;
  const tex = piece
    .slice(0, end)
    .replace(/\\(?:label\{[^{}]*\}|nonumber|notag)/g, "")
    .trim()
    .replace(/\n\s*\n/g, "\n");
  const whole = lines === undefined ? tex : `\\begin{${lines}}${tex}\\end{${lines}}`;
  return `$$${whole}$$${piece.slice(end + close.length)}`;
}
