import { type CsvError, type Options, parse } from "csv-parse/sync";
import type { Row } from "../record.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { LIMITS } from "./limits.ts";

const SEPARATORS = ["\t", ",", ";", "|"];
/** By so many records the separator is told. */
const SAMPLE = 40;

/**
 * Reads a table of text: the separator is the one that gives the most rows the same number of cells. Excel's first line
 * `sep=;` is obeyed.
 * @returns undefined for a text that has one column only
 */
export function readSeparated(name: string, written: string): Row[] | undefined {
  const [, told, rest = written] = /^sep=(.)\n([\s\S]*)$/i.exec(written) ?? [];
  const separator = told ?? separatorOf(rest);
  if (separator === undefined) return undefined;
  const skipped = rest === written ? 0 : 1;
  const records = recordsOf(name, rest, separator);
  if (records.reduce((sum, { length }) => sum + length, 0) > LIMITS.cells)
    throw new UnreadableError(
      name,
      "This table has more than 900,000 cells.",
      "Export less, such as accepted papers alone.",
    );
  return records.flatMap((cells, index) => {
    const row = { number: index + 1 + skipped, cells: cells.map((cell) => cell.trim()) };
    return row.cells.some((cell) => cell !== "") ? [row] : [];
  });
}

const LENIENT: Options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: 2_000_000,
};

function recordsOf(name: string, text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...LENIENT, delimiter });
  } catch (error) {
    // What was copied from a page has quotes that are only quotes.
    if (delimiter === "\t") return parse(text, { ...LENIENT, delimiter, quote: null });
    const { code, lines } = error as CsvError;
    if (code === "CSV_MAX_RECORD_SIZE")
      throw new UnreadableError(
        name,
        "This table has a row of more than two million letters.",
        "Look whether a quotation mark is opened there and never closed.",
      );
    const place = typeof lines === "number" ? ` near line ${lines}` : "";
    throw new UnreadableError(
      name,
      `This table breaks off${place}: a quotation mark is opened there and never closed.`,
      "Download it anew, or correct the quotation marks in a text editor.",
    );
  }
}

function separatorOf(text: string): string | undefined {
  const head = text.slice(0, 200_000);
  const scored = SEPARATORS.flatMap((separator) => {
    const score = head.includes(separator) ? regularity(head, separator) : 0;
    return score > 0 ? [{ separator, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.separator;
}

/** How many rows have as many cells as the first, weighted a little by how many cells that are; 0 where that is one. */
function regularity(text: string, delimiter: string): number {
  const records = sampleOf(text, delimiter).filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const width = records[0]?.length ?? 0;
  if (width < 2) return 0;
  const same = records.filter(({ length }) => length === width).length / records.length;
  return same + Math.min(width, 20) / 100;
}

function sampleOf(text: string, delimiter: string): string[][] {
  const options: Options = { ...LENIENT, delimiter, to: SAMPLE };
  try {
    return parse(text, options);
  } catch {
    const lines = text.split("\n").slice(0, SAMPLE);
    return lines.map((line) => line.split(delimiter));
  }
}
