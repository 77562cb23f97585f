import { type CssToken, cssTokens } from "./tokens.ts";

/** Beside these signs, white space says nothing. */
const APART = new Set(["{", "}", ";", ","]);

/** The same stylesheet without comments, and without white space that says nothing. */
export function shortCss(css: string): string {
  const tokens = cssTokens(css);
  let result = "";
  for (const [index, token] of tokens.entries()) {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.kind === "comment") result += isWord(before) && isWord(after) ? "/**/" : "";
    else if (token.kind !== "space") {
      if (token.text === "}" && result.endsWith(";")) result = result.slice(0, -1);
      result += token.text;
    } else if (!isEdge(result.at(-1)) && !isEdge(nextText(tokens, index))) result += " ";
  }
  return result.trim();
}

function isWord(token: CssToken | undefined): boolean {
  return token !== undefined && token.kind !== "space" && token.kind !== "comment";
}

function isEdge(sign: string | undefined): boolean {
  return sign === undefined || sign === " " || APART.has(sign);
}

/** The first sign of what comes next, comments and white space apart. */
function nextText(tokens: readonly CssToken[], index: number): string | undefined {
  const next = tokens.slice(index + 1).find(({ kind }) => kind !== "comment" && kind !== "space");
  return next?.text[0];
}
