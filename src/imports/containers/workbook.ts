import type { Row, Table } from "../record.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { LIMITS } from "./limits.ts";
import { zipEntries } from "./zip-entries.ts";

type Reader = "readXlsx" | "readOds" | "readXls";

/** Which kind of container these bytes are, whatever the name of the file; undefined for none. */
export function containerOf(bytes: Uint8Array): "zip" | "ole" | undefined {
  const head = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (head === "504b0304" || head === "504b0506") return "zip";
  return head === "d0cf11e0" ? "ole" : undefined;
}

/**
 * Reads the sheets of an Excel or OpenDocument workbook: of formulas, the values that were saved with them.
 * @throws UnreadableError for what is too large, damaged, locked, or another kind of archive
 */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Table[]> {
  const reader = readerOf(name, bytes);
  const { EncryptedFileError, readOds, readXls, readXlsx } = await import("hucre");
  const read = { readXlsx, readOds, readXls }[reader];
  try {
    const { sheets } = await read(bytes);
    const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
    if (cells > LIMITS.cells) throw tooLarge(name, "has more than 900,000 cells");
    return sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet.rows) }));
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    if (error instanceof EncryptedFileError)
      throw new UnreadableError(
        name,
        "This workbook is locked with a password.",
        "Save it again without one.",
      );
    const isLarge = error instanceof Error && /limit|longer than|Invalid string length/i.test(error.message);
    if (isLarge) throw tooLarge(name, "spans more cells than any list of papers");
    throw new UnreadableError(
      name,
      "This workbook is damaged, or no workbook at all.",
      "Open it in a spreadsheet program, and save it again as .xlsx or as CSV.",
    );
  }
}

/** Whether an archive is none of a spreadsheet or of a word processor, but one of files. */
export function isArchive(bytes: Uint8Array): boolean {
  return containerOf(bytes) === "zip" && officeKindOf(bytes) === undefined;
}

function officeKindOf(bytes: Uint8Array): Reader | "document" | undefined {
  // OpenDocument 1.3 part 2 §3.3: its first entry is its kind, uncompressed; of OOXML, names stand in the directory.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const [, kind] = head.split("application/vnd.oasis.opendocument.");
  if (kind !== undefined) return kind.startsWith("spreadsheet") ? "readOds" : "document";
  const paths = (zipEntries(bytes) ?? []).map(({ path }) => path);
  if (paths.some((path) => path.startsWith("xl/workbook."))) return "readXlsx";
  return paths.includes("word/document.xml") ? "document" : undefined;
}

function readerOf(name: string, bytes: Uint8Array): Reader {
  if (containerOf(bytes) === "ole") return "readXls";
  const size = (zipEntries(bytes) ?? []).reduce((sum, entry) => sum + entry.size, 0);
  if (size > LIMITS.contentBytes) throw tooLarge(name, "holds more than 150 MB when it is unpacked");
  const kind = officeKindOf(bytes);
  if (kind !== undefined && kind !== "document") return kind;
  throw kind === undefined
    ? new UnreadableError(
        name,
        "This is an archive within another.",
        "Unpack it, and name the files in it: several can be imported at once.",
      )
    : new UnreadableError(
        name,
        "This is a document of a word processor.",
        "Copy its table into a spreadsheet, or its list into a text file, and import that.",
      );
}

function tooLarge(name: string, what: string): UnreadableError {
  return new UnreadableError(name, `This workbook ${what}.`, "Save the sheet that matters as CSV.");
}

/** Rows as a library hands them over, without empty ones. */
export function rowsOf(rows: readonly (readonly unknown[])[]): Row[] {
  return rows.flatMap((values, index) => {
    const cells = values.map(cellText);
    return cells.some((cell) => cell !== "") ? [{ number: index + 1, cells }] : [];
  });
}

/** Dates as ISO 8601 writes them: a spreadsheet's moment has no zone. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    return value
      .toISOString()
      .replace(/\.000Z$/, "")
      .replace(/T00:00:00$/, "");
  }
  return typeof value === "object" ? "" : String(value).replace(/\r\n?/g, "\n").trim();
}
