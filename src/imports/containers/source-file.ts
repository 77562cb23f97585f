import { once } from "../../once.ts";
import type { LeftOut, SourceFile, Table, XmlElement } from "../record.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { unpack } from "./archive.ts";
import { type Decoded, decode } from "./encoding.ts";
import { LIMITS } from "./limits.ts";
import { readSeparated } from "./separated-values.ts";
import { containerOf, isArchive, readWorkbook, rowsOf } from "./workbook.ts";
import { readXml } from "./xml.ts";
import { xmlTables } from "./xml-tables.ts";

export interface OpenedFiles {
  readonly files: readonly SourceFile[];
  /** Of an archive, what cannot be read, such as a PDF. */
  readonly refused: readonly LeftOut[];
}

/**
 * Opens a file, or every file of an archive.
 * @throws UnreadableError as `openFile` does, and for an archive in which nothing can be read
 */
export async function openFiles(name: string, bytes: Uint8Array): Promise<OpenedFiles> {
  if (bytes.length > LIMITS.fileBytes || !isArchive(bytes))
    return { files: [await openFile(name, bytes)], refused: [] };
  const files: SourceFile[] = [];
  const refused: LeftOut[] = [];
  for (const inner of unpack(name, bytes)) {
    try {
      files.push(await openFile(inner.name, inner.bytes));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      refused.push({ place: inner.name, what: "the file", reason: error.reason });
    }
  }
  if (files.length > 0) return { files, refused };
  throw new UnreadableError(
    name,
    "No file of this archive can be read.",
    "What can be imported: CSV, TSV, XLSX, ODS, JSON, XML, BibTeX, YAML and plain text.",
  );
}

/**
 * Opens a file by what its bytes are, whatever its name says.
 * @throws UnreadableError for what is too large, or neither a text nor a workbook; texts that break off are told when
 * they are asked for
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<SourceFile> {
  if (bytes.length > LIMITS.fileBytes)
    throw new UnreadableError(
      name,
      "This file is larger than 60 MB.",
      "Export less, or without attachments.",
    );
  if (bytes.length === 0) throw new UnreadableError(name, "This file is empty.", "Download it anew.");
  if (containerOf(bytes) !== undefined) {
    const tables = await readWorkbook(name, bytes);
    return { name, bytes, text: undefined, encoding: "binary", json: undefined, xml: undefined, tables };
  }
  const decoded = decode(bytes);
  if (decoded === undefined)
    throw new UnreadableError(
      name,
      "This file is neither a text nor a workbook.",
      "What can be imported: CSV, TSV, XLSX, ODS, JSON, XML, BibTeX, YAML and plain text.",
    );
  const pages = /^\s*<(?:!doctype html|html|table|head|body|meta)\b/i.test(decoded.text)
    ? await tablesOfPage(name, decoded.text)
    : undefined;
  return textFile(name, bytes, decoded, pages);
}

/** A page that was saved, or that a system calls a workbook. */
async function tablesOfPage(name: string, html: string): Promise<Table[]> {
  const { fromHtml } = await import("hucre");
  const { rows } = fromHtml(html);
  return [{ name: name.replace(/\.[^.]*$/, ""), rows: rowsOf(rows) }];
}

function textFile(
  name: string,
  bytes: Uint8Array,
  { text, encoding, remark }: Decoded,
  pages: readonly Table[] | undefined,
): SourceFile {
  const json = once(() => jsonIn(text));
  const xml = once(() => readXml(name, text));
  const tables = once(() => pages ?? tablesIn(name, text, xml));
  return {
    name,
    bytes,
    text,
    encoding,
    remark,
    get json() {
      return json();
    },
    get xml() {
      return xml();
    },
    get tables() {
      return tables();
    },
  };
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tablesIn(name: string, text: string, xml: () => XmlElement | undefined): Table[] {
  if (/^\s*[[{]/.test(text)) return [];
  if (/^\s*</.test(text)) {
    const root = xml();
    return root === undefined ? [] : xmlTables(name, root);
  }
  const rows = readSeparated(name, text);
  return rows === undefined ? [] : [{ name: name.replace(/\.[^.]*$/, ""), rows }];
}
