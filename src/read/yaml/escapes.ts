import { CONTROL } from "./characters.ts";
import type { SyntaxFault } from "./syntax-fault.ts";

/** An escape in double quotes that stands for something nobody sees: of LaTeX's `\beta`, only "eta" is left. */
interface LostEscape {
  readonly index: number;
  /** The escape, with the word that it starts. */
  readonly written: string;
  readonly meant: string;
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;

/** @param written what stands between the quotes, from `start` of the text */
export function findLostEscapes(written: string, start: number): SyntaxFault | undefined {
  const escapes = [...written.matchAll(ESCAPE)];
  const lost = escapes.flatMap(({ 0: sequence, index }) => lostEscape(sequence, index, written) ?? []);
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

function lostEscape(sequence: string, index: number, text: string): LostEscape | undefined {
  const after = text.slice(index + sequence.length, index + sequence.length + 40);
  const sign = sequence[1] ?? "";
  if (sequence.length > 2) {
    const character = String.fromCodePoint(Math.min(Number.parseInt(sequence.slice(2), 16), 0x10ffff));
    const isLost = CONTROL.test(character) || /[\t\n]|\p{Cs}/u.test(character);
    return isLost && !isHalf(text, index) ? { index, written: sequence, meant: "" } : undefined;
  }
  const [accented, letter] =
    /^(?:(\p{L})|\{(\p{L})\})/u.exec(after)?.filter((part) => part !== undefined) ?? [];
  if (
    sign === '"' &&
    accented !== undefined &&
    (accented !== letter || /\p{L}/u.test(text[index - 1] ?? ""))
  ) {
    return { index, written: sequence + accented, meant: `${letter}\u0308`.normalize("NFC") };
  }
  if (sign === "_") return { index, written: sequence, meant: "_" };
  if (!"0abtvfreNLP".includes(sign) && !(sign === "n" && /^\p{Ll}/u.test(after))) return undefined;
  const written = sequence + (/^\p{L}*/u.exec(after)?.[0] ?? "");
  return { index, written, meant: `\\${written}` };
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
