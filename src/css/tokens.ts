/** What a stylesheet is made of, as far as it matters what it loads and whether it is whole (CSS Syntax Level 3, 4.3). */
export interface CssToken {
  readonly kind:
    | "space"
    | "comment"
    | "string"
    | "address"
    | "word"
    | "rule"
    | "function"
    | "sign"
    | "unclosed";
  readonly offset: number;
  /** As it is written. */
  readonly text: string;
  /** What it says: a string without quotes, an address, the name of a rule or function in small letters. */
  readonly value: string;
}

const SPACE = /[ \t\r\n\f]+/y;
const STRING = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const WORD = /(?:[\w-]|[^\0-\x7f]|\\[\da-f]{1,6}[ \t\n]?|\\[^\n\da-f])+/iy;
/** An address without quotes, behind its bracket. */
const ADDRESS = /[ \t\r\n\f]*([^"'()\s][^"'()\s]*)[ \t\r\n\f]*\)/y;

export function cssTokens(css: string): CssToken[] {
  const tokens: CssToken[] = [];
  let offset = 0;
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(css);
  };
  const take = (kind: CssToken["kind"], text: string, value = text): void => {
    tokens.push({ kind, offset, text, value });
    offset += text.length;
  };
  while (offset < css.length) {
    const sign = css[offset] ?? "";
    const space = match(SPACE, offset)?.[0];
    if (space !== undefined) take("space", space);
    else if (css.startsWith("/*", offset)) {
      const end = css.indexOf("*/", offset + 2);
      if (end < 0) take("unclosed", css.slice(offset), "comment");
      else take("comment", css.slice(offset, end + 2));
    } else if (sign === '"' || sign === "'") {
      const string = match(STRING, offset)?.[0];
      if (string === undefined) take("unclosed", sign, "text");
      else take("string", string, unescaped(string.slice(1, -1)));
    } else {
      const isRule = sign === "@";
      const word = match(WORD, isRule ? offset + 1 : offset)?.[0];
      if (word === undefined) take("sign", sign);
      else if (isRule) take("rule", sign + word, unescaped(word).toLowerCase());
      else if (css[offset + word.length] !== "(") take("word", word);
      else {
        const name = unescaped(word).toLowerCase();
        const address = name === "url" ? match(ADDRESS, offset + word.length + 1) : null;
        if (address === null) take("function", `${word}(`, name);
        else take("address", `${word}(${address[0]}`, unescaped(address[1] ?? ""));
      }
    }
  }
  return tokens;
}

/** A name or a string whose signs may be written as their numbers. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|\n|([\s\S]))/gi, (_, code?: string, sign?: string) => {
    if (code === undefined) return sign ?? "";
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });
}
