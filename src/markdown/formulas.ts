import type { Env, MarkdownIt, Token } from "markdown-it";
import { dollarsAt } from "../maths/formulas.ts";
import { mathmlOf, plainMaths } from "../maths/mathml.ts";
import { escapeHtml } from "../xml.ts";

/** Formulas in Markdown: `$…$` in a line, `$$…$$` on lines of their own. As MathML they need neither script nor style. */
export function formulas(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("escape", "formula", (state, isSilent) => {
    const found = state.src[state.pos] === "$" ? dollarsAt(state.src, state.pos, state.posMax) : undefined;
    if (found === undefined) return false;
    if (!isSilent) {
      const token = state.push("formula", "", 0);
      token.content = found.tex;
      token.block = found.isDisplay;
    }
    state.pos += found.whole.length;
    return true;
  });

  markdown.block.ruler.before(
    "fence",
    "formula_block",
    (state, start, end, isSilent) => {
      const lineAt = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
      const isCode = (state.sCount[start] ?? 0) - state.blkIndent >= 4;
      if (isCode || !lineAt(start).startsWith("$$")) return false;
      let last = start;
      while (!isEnd(lineAt(last), last === start)) {
        last++;
        if (last >= end || lineAt(last) === "" || (state.sCount[last] ?? 0) < state.blkIndent) return false;
      }
      const lines = Array.from({ length: last - start + 1 }, (_, index) => lineAt(start + index));
      const tex = lines.join("\n").slice(2, -2).trim();
      if (tex === "" || tex.includes("$$")) return false;
      if (isSilent) return true;
      const token = state.push("formula_block", "", 0);
      token.block = true;
      token.content = tex;
      token.map = [start, last + 1];
      state.line = last + 1;
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );

  const shown = (token: Token | undefined, hasMathml: boolean): string => {
    const { content: tex = "", block: isDisplay = false } = token ?? {};
    return hasMathml ? mathmlOf(tex, isDisplay) : escapeHtml(plainMaths(tex));
  };
  markdown.renderer.rules.formula = (tokens, index, _, env) => shown(tokens[index], hasMathml(env));
  markdown.renderer.rules.formula_block = (tokens, index, _, env) =>
    `<p>${shown(tokens[index], hasMathml(env))}</p>\n`;
}

/** What renders a text says whether its formulas are shown as such, or in letters. */
export interface FormulaEnv {
  readonly areFormulasPlain?: boolean;
}

function hasMathml(env: Env | undefined): boolean {
  return env?.areFormulasPlain !== true;
}

function isEnd(line: string, isFirst: boolean): boolean {
  return line.endsWith("$$") && !line.endsWith("\\$$") && (!isFirst || line.length > 4);
}
