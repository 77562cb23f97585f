import { argumentAt, matchBraces } from "./braces.ts";
import {
  DOUBLE_STRUCK,
  MATHS_ACCENTS,
  MATHS_LETTERS,
  MATHS_LOOKS,
  MATHS_RELATIONS,
  MATHS_SILENT,
  SUBSCRIPTS,
  SUPERSCRIPTS,
  scripted,
} from "./signs.ts";

/** Groups within groups: far more than a title or an abstract has. */
const DEEPEST = 10;

/**
 * A formula of LaTeX as one reads it in running text: `O(n\log n)` is "O(n log n)", `x_1^2` "x₁²".
 * @returns undefined for what has no such reading: an unknown command, an array, braces that do not match
 */
export function readMaths(tex: string): string | undefined {
  const braces = matchBraces(tex);
  let isReadable = true;
  const fail = (): string => {
    isReadable = false;
    return "";
  };

  function read(from: number, to: number, depth: number): string {
    if (depth > DEEPEST) return fail();
    let out = "";
    let at = from;
    const argument = (): string => {
      const range = argumentAt(tex, at, braces);
      if (range === undefined || range.end > to) return fail();
      at = range.end;
      return read(range.from, range.to, depth + 1);
    };
    while (at < to && isReadable) {
      const sign = tex[at] ?? "";
      at++;
      if (sign === "\\") {
        const name = /^[A-Za-z]+/.exec(tex.slice(at, at + 30))?.[0];
        at += name?.length ?? 1;
        out += name === undefined ? escaped(tex[at - 1] ?? "") : command(name, argument);
      } else if (sign === "{") {
        const closing = braces.get(at - 1);
        out += closing === undefined ? fail() : read(at, closing, depth + 1);
        at = (closing ?? at) + 1;
      } else if (sign === "^") out += raise(argument());
      else if (sign === "_") out += lower(argument());
      else if (sign === "}" || sign === "&") out += fail();
      else out += sign === "'" ? "′" : sign === "~" ? " " : sign === "*" ? "∗" : sign;
    }
    return out;
  }

  function escaped(sign: string): string {
    if (sign === "\\") return fail();
    return /[,;: ]/.test(sign) ? " " : /[!/]/.test(sign) ? "" : sign === "|" ? "‖" : sign;
  }

  function command(name: string, argument: () => string): string {
    const relation = MATHS_RELATIONS.get(name);
    if (relation !== undefined) return ` ${relation} `;
    const letter = MATHS_LETTERS.get(name);
    if (letter !== undefined) return letter;
    if (MATHS_SILENT.has(name)) return "";
    if (MATHS_LOOKS.has(name)) return argument();
    if (name === "mathbb") {
      const letter = argument();
      return DOUBLE_STRUCK.get(letter) ?? letter;
    }
    if (name === "quad" || name === "qquad") return " ";
    if (name === "sqrt") return `√${grouped(argument())}`;
    if (name === "frac" || name === "dfrac" || name === "tfrac")
      return `${grouped(argument())}/${grouped(argument())}`;
    const accent = MATHS_ACCENTS.get(name);
    const base = accent === undefined ? "" : argument();
    return accent === undefined || [...base].length !== 1 ? fail() : (base + accent).normalize("NFC");
  }

  const text = read(0, tex.length, 0);
  if (!isReadable) return undefined;
  return text
    .replace(/\s+/g, " ")
    .replace(/(?<=[([⟨⌈⌊]) | (?=[)\]⟩⌉⌋,([_^₀-₉⁰-⁹])/g, "")
    .trim();
}

/** "n²", or "n^k" where Unicode has no such sign. */
export function raise(text: string): string {
  if (text === "∘") return "°";
  if (/^(st|nd|rd|th)$/.test(text)) return text;
  return text === "′" || text === "∗" ? text : (scripted(text, SUPERSCRIPTS) ?? `^${grouped(text)}`);
}

/** "x₁", or "x_i". */
export function lower(text: string): string {
  return scripted(text, SUBSCRIPTS) ?? `_${grouped(text)}`;
}

/** In brackets, unless it is one letter, number or word, or in brackets already. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}\p{M}]*$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}
