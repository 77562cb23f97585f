import { codeSpans } from "../markdown/code-spans.ts";

const CELL = /<t[dh]\b([^<>]*)>/i;
const ROW = /<tr\b[^<>]*>/i;
const FRAME = /<\/t[dhr]>|<\/?(?:thead|tbody|tfoot|colgroup|col)\b[^<>]*>/gi;
/** Cells over several columns or rows: Markdown has none. */
const SPANS = /\b(?:col|row)span\s*=\s*["']?(?!1\b)\d/i;

/**
 * HTML's tables as Markdown writes them, with the first row as their head. One that Markdown cannot say stays: with a
 * table in it, with cells over several columns.
 * @param read the words of a cell, without their HTML
 */
export function readTables(source: string, read: (html: string) => string): string {
  if (!/<table\b/i.test(source)) return source;
  const isCode = [...codeSpans(source)].some(([from, end]) => /<table\b/i.test(source.slice(from, end)));
  if (isCode) return source;
  const pieces = source.split(/(?=<table\b)/i);
  return pieces.map((piece) => tableFirst(piece, read)).join("");
}

/** @param piece from one opening of a table to the next, or to the end */
function tableFirst(piece: string, read: (html: string) => string): string {
  const [whole = "", opening = ""] = /^(<table\b[^<>]*>)[\s\S]*?<\/table>/i.exec(piece) ?? [];
  if (whole === "" || SPANS.test(whole)) return piece;
  const [caption = "", ...lines] = whole.slice(opening.length, -"</table>".length).split(ROW);
  const words = (html: string): string =>
    read(html.replace(FRAME, ""))
      .replace(/\\?\n/g, " ")
      .replace(/\s+/g, " ")
      .replace(/(?<!\\)\|/g, "\\|")
      .trim();
  const rows = lines.map((line) =>
    line
      .split(CELL)
      .slice(1)
      .filter((_, index) => index % 2 === 1)
      .map(words),
  );
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const [head, ...others] = rows.filter(({ length }) => length > 0);
  if (head === undefined) return piece;
  const lineOf = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? "").join(" | ")} |`;
  const table = [lineOf(head), lineOf(Array.from({ length: width }, () => "---")), ...others.map(lineOf)];
  const title = words(caption.replace(/<\/?caption\b[^<>]*>/gi, ""));
  return `\n\n${title === "" ? "" : `${title}\n\n`}${table.join("\n")}\n\n${piece.slice(whole.length)}`;
}
