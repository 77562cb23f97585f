import { CONTROL } from "./characters.ts";
import type { SyntaxFault } from "./syntax-fault.ts";

/** An escape in double quotes that stands for something nobody sees: of LaTeX's `\beta`, only "eta" is left. */
interface LostEscape {
  readonly index: number;
  /** The escape, with the word that it starts. */
  readonly written: string;
  readonly meant: string;
}

/**
 * What follows `\n` and `\t` in commands of TeX. Before all else a line break or a tab is meant: programs that write
 * YAML write them so.
 */
const COMMANDS = {
  n: /^(?:abla|atural|earrow|e|eg|eq|ewline|exists|geq|i|leq|mid|oindent|ormalfont|ot|otin|u)(?!\p{L})/u,
  t: /^(?:an|anh|au|ext|ext(?:bf|it|rm|sc|tt)|frac|herefore|heta|ilde|imes|o|op|riangle)(?!\p{L})/u,
};
/** Those of them that are words too, at the start of a line. */
const ALSO_WORD = /^(?:[eiou]|an)$/;

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;

/** @param written what stands between the quotes, from `start` of the text */
export function findLostEscapes(written: string, start: number): SyntaxFault | undefined {
  const escapes = [...written.matchAll(ESCAPE)];
  const lost = escapes.flatMap(({ 0: sequence, index }, number) => {
    const previous = escapes[number - 1];
    const isRightAfter = previous !== undefined && previous.index + previous[0].length === index;
    const before = isRightAfter ? "" : (written[index - 1] ?? "");
    return lostEscape(sequence, index, before, written) ?? [];
  });
  const [first] = lost;
  if (first === undefined) return undefined;
  let [repaired, position] = ["", 0];
  for (const { index, written: lostText, meant } of lost) {
    repaired += written.slice(position, index) + meant;
    position = index + lostText.length;
  }
  return {
    offset: start + first.index,
    message: `A backslash in double quotes has a meaning of its own: ${first.written} does not stay as it is.`,
    remedy: remedyFor(lost, lost.length === escapes.length && !written.includes("'")),
    repair: { start, end: start + written.length, text: repaired + written.slice(position) },
  };
}

/** @param before the character before it; none where that is an escape too */
function lostEscape(sequence: string, index: number, before: string, text: string): LostEscape | undefined {
  const after = text.slice(index + sequence.length, index + sequence.length + 40);
  const sign = sequence[1] ?? "";
  if (sequence.length > 2) {
    const character = String.fromCodePoint(Math.min(Number.parseInt(sequence.slice(2), 16), 0x10ffff));
    const isLost = CONTROL.test(character) || /[\t\n]|\p{Cs}/u.test(character);
    return isLost && !isHalf(text, index) ? { index, written: sequence, meant: "" } : undefined;
  }
  const [accented, letter] =
    /^(?:([aeiouy])|\{([aeiouy])\})/i.exec(after)?.filter((part) => part !== undefined) ?? [];
  if (sign === '"' && accented !== undefined && (accented !== letter || /\p{L}/u.test(before))) {
    return { index, written: sequence + accented, meant: `${letter}\u0308`.normalize("NFC") };
  }
  if (sign === "_") return { index, written: sequence, meant: "_" };
  const word = /^\p{L}*/u.exec(after)?.[0] ?? "";
  const isLost =
    sign === "n" || sign === "t" ? isCommandOrPath(sign, word, before, text) : "0abvfreNLP".includes(sign);
  return isLost ? { index, written: sequence + word, meant: `\\${sequence}${word}` } : undefined;
}

/** Whether `\n` or `\t` starts a command of TeX, or a name in a path of Windows. */
function isCommandOrPath(sign: "n" | "t", word: string, before: string, text: string): boolean {
  if (!/\s/.test(text) && /^\p{Ll}/u.test(word)) return true;
  return COMMANDS[sign].test(word) && !(ALSO_WORD.test(word) && /[\p{L}\p{N}.,;:!?)]/u.test(before));
}

/** @param isQuotable whether the text can stand in single quotes as it is */
function remedyFor(lost: readonly LostEscape[], isQuotable: boolean): string {
  const doubled = new Set(lost.flatMap(({ written, meant }) => (meant === `\\${written}` ? [meant] : [])));
  const others = new Set(
    lost.flatMap(({ written, meant }) => {
      if (meant === `\\${written}`) return [];
      return [meant === "" ? `Leave ${written} out.` : `Write ${meant} instead of ${written}.`];
    }),
  );
  const isBreak = lost.some(({ written }) => written.startsWith("\\n"));
  if (isBreak) others.add("If a line break is meant, write a space after \\n.");
  const which = doubled.size > 1 ? "each backslash" : "the backslash";
  const words = [...doubled].join(", ");
  if (doubled.size === 0) return [...others].join(" ");
  const isWhole = isQuotable && others.size === (isBreak ? 1 : 0);
  const first = isWhole
    ? `Write ${which} twice, or the text in single quotes${doubled.size > 1 ? `: ${words}` : ""}.`
    : `Write ${which} twice: ${words}.`;
  return [first, ...others].join(" ");
}

/** Whether an escape is one of two that make a character beyond U+FFFF. */
function isHalf(text: string, index: number): boolean {
  const isPair = (start: number): boolean =>
    /^\\u[dD][89abAB]..\\u[dD][c-fC-F]/.test(text.slice(start, start + 12));
  return isPair(index) || (index >= 6 && isPair(index - 6));
}
