import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { LIMITS } from "../../../imports/containers/limits.ts";
import { type OpenedFiles, openFiles } from "../../../imports/containers/source-file.ts";
import type { SourceFile } from "../../../imports/record.ts";
import { type AnySource, SOURCES, sourcesOf } from "../../../imports/sources/sources.ts";
import { UnreadableError } from "../../../imports/unreadable-error.ts";
import { toRun } from "../../../read/invocation.ts";
import { chooseFrom, oneOf } from "../../../remedy.ts";
import { UsageError } from "../../refusals.ts";

/** Endings of what may hold something; a folder has much else. */
const READABLE = /\.(?:csv|tsv|txt|json|xml|ya?ml|md|markdown|html|bib|xlsx?|ods|zip)$/i;
/** Folders of a site that its generator fills, and of packages. */
const MADE = new Set(["_site", "node_modules", "vendor", "public"]);
const MOST_FILES = 5_000;

/** @param paths absolute; of a folder, every file below it that can be read */
export async function filesAtPaths(paths: readonly string[]): Promise<OpenedFiles> {
  if (paths.length === 0)
    throw new UsageError(`Which files? Write ${toRun("import", "submission.csv author.csv")}, for instance.`);
  const opened: OpenedFiles[] = [];
  const unread: UnreadableError[] = [];
  for (const path of paths)
    for (const file of filesAt(path)) {
      try {
        opened.push(await openedAt(file));
      } catch (error) {
        // Of a folder, nobody has named the file.
        if (!(error instanceof UnreadableError) || file === path) throw error;
        unread.push(error);
      }
    }
  const [first] = unread;
  if (opened.length === 0 && first !== undefined) throw first;
  return {
    files: opened.flatMap(({ files }) => files),
    refused: [
      ...opened.flatMap(({ refused }) => refused),
      ...unread.map(({ file, reason }) => ({ place: file, what: "the file", reason })),
    ],
  };
}

function openedAt(path: string): Promise<OpenedFiles> {
  if (statSync(path).size > LIMITS.fileBytes)
    throw new UnreadableError(
      basename(path),
      "This file is larger than 60 MB.",
      "Export less, or without attachments.",
    );
  return openFiles(basename(path), readFileSync(path));
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = filesBelow(path);
  if (files.length === 0) throw new UsageError(`${path} has no file in it that can be imported.`);
  if (files.length > MOST_FILES)
    throw new UsageError(`${path} has more than ${MOST_FILES} files: name the folder in it that is meant.`);
  return files;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return MADE.has(entry.name) ? [] : filesBelow(path);
      return entry.isFile() && READABLE.test(entry.name) ? [path] : [];
    });
}

/** The one that was named, else the one that the files tell of. */
export function sourceOf(files: readonly SourceFile[], named: string | undefined): AnySource {
  const names = SOURCES.map(({ name }) => name);
  if (named !== undefined) {
    const source = SOURCES.find(({ name }) => name === named);
    if (source !== undefined) return source;
    throw new UsageError(`There is no source ${named}. ${chooseFrom(named, names, "source")}`);
  }
  const [source, ...others] = sourcesOf(files);
  if (source === undefined) {
    const [file] = files;
    throw new UnreadableError(
      files.map(({ name }) => name).join(", "),
      `${files.length === 1 ? "This file is" : "These files are"} of no kind that is known${brokenJson(file)}.`,
      `If you know better, name it: --from ${oneOf(names)}.`,
    );
  }
  if (others.length === 0) return source;
  const kinds = [source, ...others];
  throw new UsageError(
    `The files may be of ${oneOf(kinds.map(({ title }) => title))}. Say which: ${oneOf(kinds.map(({ name }) => `--from ${name}`))}.`,
  );
}

function brokenJson(file: SourceFile | undefined): string {
  const isBroken = file?.json === undefined && /^\s*[[{]\s*["{[]/.test(file?.text ?? "");
  return isBroken ? ": it looks like JSON, and breaks off or has a fault in it" : "";
}
