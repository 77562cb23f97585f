import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DateTime } from "luxon";
import { examineSite } from "../../src/site.ts";
import { QUICK } from "../quick-folder.ts";
import { told } from "../told.ts";

export const NOW = DateTime.fromISO("2026-01-15T12:00Z", { zone: "utc" });

/** Writes files to a folder that is gone when `use` returns. */
export function inFolder<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(QUICK, "lectern-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Errors and notices of a site folder with these files, but for those about what is to be replaced. */
export function problemsOfFiles(files: Readonly<Record<string, string>>): string[] {
  return inFolder(files, (folder) =>
    examineSite(folder, { now: NOW })
      .problems.filter(({ subject }) => subject?.notice !== "placeholder")
      .map(told),
  );
}
