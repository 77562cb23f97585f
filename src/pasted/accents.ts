import { argumentAt } from "../maths/braces.ts";

/**
 * The accented letter at this offset, and where it ends; undefined where there is none, or Unicode has no such letter.
 * @param letters those that take the accent without braces
 */
export function accentAt(
  source: string,
  at: number,
  mark: string,
  letters: RegExp,
  braces: ReadonlyMap<number, number>,
): [string, number] | undefined {
  const range = argumentAt(source, at, braces);
  if (range === undefined) return undefined;
  const base = source
    .slice(range.from, range.to)
    .replace(/^\\([ij])\s*$/, "$1")
    .trim();
  const isBraced = source[range.end - 1] === "}";
  if ([...base].length !== 1 || (!isBraced && !letters.test(base))) return undefined;
  const accented = (base + mark).normalize("NFC");
  return [...accented].length === 1 ? [accented, range.end] : undefined;
}
