import { openFile } from "../../src/imports/containers/source-file.ts";
import type { SourceFile } from "../../src/imports/record.ts";
import { UnreadableError } from "../../src/imports/unreadable-error.ts";

/** A file of a source with this text, in UTF-8. */
export function fileOf(name: string, text: string): Promise<SourceFile> {
  return openFile(name, new TextEncoder().encode(text));
}

/** Files by their names, in this order. */
export function filesOf(texts: Readonly<Record<string, string>>): Promise<SourceFile[]> {
  return Promise.all(Object.entries(texts).map(([name, text]) => fileOf(name, text)));
}

/** What is said of a file that cannot be read. */
export async function refusalOf(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    if (error instanceof UnreadableError) return `${error.reason} ${error.remedy}`;
    throw error;
  }
  return "It is read.";
}
