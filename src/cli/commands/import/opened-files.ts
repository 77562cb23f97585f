import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { LIMITS } from "../../../imports/containers/limits.ts";
import { openFile } from "../../../imports/containers/source-file.ts";
import type { Source, SourceFile } from "../../../imports/record.ts";
import { SOURCES, sourcesOf } from "../../../imports/sources/sources.ts";
import { UnreadableError } from "../../../imports/unreadable-error.ts";
import { toRun } from "../../../read/invocation.ts";
import { chooseFrom, oneOf } from "../../../remedy.ts";
import { UsageError } from "../../refusals.ts";

/** @param paths absolute */
export async function openFiles(paths: readonly string[]): Promise<SourceFile[]> {
  if (paths.length === 0)
    throw new UsageError(`Which files? Write ${toRun("import", "submission.csv author.csv")}, for instance.`);
  const files: SourceFile[] = [];
  for (const path of paths) {
    const stats = statSync(path);
    if (stats.isDirectory())
      throw new UsageError(`${path} is a folder: name the files in it that are to be imported.`);
    if (stats.size > LIMITS.fileBytes)
      throw new UnreadableError(
        basename(path),
        "This file is larger than 60 MB.",
        "Export less, or without attachments.",
      );
    files.push(await openFile(basename(path), readFileSync(path)));
  }
  return files;
}

/** The one that was named, else the one that the files tell of. */
export function sourceOf(files: readonly SourceFile[], named: string | undefined): Source {
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
