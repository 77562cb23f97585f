import { codeSpans } from "../markdown/code-spans.ts";
import { dollarsAt } from "../maths/formulas.ts";
import type { TitleSpan } from "../model/text.ts";
import { endOfScript, isBalanced } from "./scripts.ts";

/** So far the end of an emphasis is looked for. */
const FARTHEST = 500;

/** Signs in whose stead a page sets others. */
const TYPEWRITTEN_SIGN = /["'.-]/;

/**
 * The pieces of a title: *emphasis*, `code`, H~2~O, x^2^ and $maths$. Signs that do not clearly mean one of these stay
 * as they are: "C*-algebras and B*-trees", "from $5 to $6", "~30 % faster", "2^10 ways", "snake_case". A backslash
 * before a sign keeps it, as in Markdown.
 */
export function readTitle(source: string): TitleSpan[] {
  if (!/[\\*`~^$]/.test(source)) return source === "" ? [] : [{ kind: "text", text: source }];
  const code = codeSpans(source);

  function read(from: number, to: number, isWithin: boolean): TitleSpan[] {
    const spans: TitleSpan[] = [];
    let text = "";
    const add = (span: TitleSpan): void => {
      if (text !== "") spans.push({ kind: "text", text });
      text = "";
      spans.push(span);
    };
    let at = from;
    while (at < to) {
      const sign = source[at] ?? "";
      const codeEnd = code.get(at);
      const next = source[at + 1] ?? "";
      if (sign === "\\" && at + 1 < to && /[!-/:-@[-`{-~]/.test(next)) {
        if (TYPEWRITTEN_SIGN.test(next)) add({ kind: "text", text: next, isTyped: true });
        else text += next;
        at += 2;
        continue;
      }
      if (codeEnd !== undefined && codeEnd <= to) {
        add({ kind: "code", text: codeIn(source.slice(at, codeEnd)) });
        at = codeEnd;
        continue;
      }
      const found = sign === "$" ? mathsAt(at, to) : /[~^]/.test(sign) ? scriptAt(at, to) : undefined;
      const emphasis = sign === "*" && !isWithin ? emphasisAt(at, to) : undefined;
      const piece = found ?? emphasis;
      if (piece === undefined) {
        text += sign;
        at++;
      } else {
        add(piece.span);
        at = piece.end;
      }
    }
    if (text !== "") spans.push({ kind: "text", text });
    return spans;
  }

  type Piece = { readonly span: TitleSpan; readonly end: number } | undefined;

  function mathsAt(at: number, to: number): Piece {
    const formula = dollarsAt(source, at, to);
    return formula && { span: { kind: "maths", tex: formula.tex }, end: at + formula.whole.length };
  }

  function scriptAt(at: number, to: number): Piece {
    const end = endOfScript(source, at, to);
    if (end === undefined) return undefined;
    const inner = source.slice(at + 1, end - 1);
    const kind = source[at] === "~" ? "sub" : "sup";
    return { span: { kind, spans: [{ kind: "text", text: inner }] }, end };
  }

  /** Opens before a word and closes after one: no "A*", no "5*3 and 2*4", no "(*p)*(*q)". */
  function emphasisAt(at: number, to: number): Piece {
    if (/[\p{L}\p{N}*]/u.test(source[at - 1] ?? "") || !/[\p{L}\p{N}“‘"'$`([\\]/u.test(source[at + 1] ?? ""))
      return undefined;
    const last = Math.min(to, at + FARTHEST);
    for (let end = at + 1; end < last; end++) {
      const codeEnd = code.get(end);
      if (codeEnd !== undefined) end = codeEnd - 1;
      else if (source[end] === "\\") end++;
      else if (source[end] === "$") end += Math.max((dollarsAt(source, end, to)?.whole.length ?? 1) - 1, 0);
      else if (source[end] === "*") {
        const inner = source.slice(at + 1, end);
        const isEnd = !/[\s([{*-]/.test(source[end - 1] ?? "") && !/[\d*(]/.test(source[end + 1] ?? "");
        if (!isEnd || !isBalanced(inner)) return undefined;
        return { span: { kind: "emphasis", spans: read(at + 1, end, true) }, end: end + 1 };
      }
    }
    return undefined;
  }

  return read(0, source.length, false);
}

/** A space on each side of code, as Markdown wants it beside a backtick, is none of it. */
function codeIn(whole: string): string {
  const inner = whole.replace(/^`+|`+$/g, "");
  return inner.startsWith(" ") && inner.endsWith(" ") && inner.trim() !== "" ? inner.slice(1, -1) : inner;
}
