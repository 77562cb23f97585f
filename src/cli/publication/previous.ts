import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REVISIONS } from "../../file-urls.ts";
import { type Ledger, LedgerError, parseLedger, readOwnLedger } from "../../revisions/ledger.ts";
import { fileOf } from "../../urls.ts";
import type { Options } from "../options.ts";
import { UsageError } from "../refusals.ts";

/**
 * What the last publication knew: the file that was named, or that of the output folder about to be replaced.
 * @param isLeft whether that of the output folder lies there as this generator wrote it
 * @throws UsageError for a file that is named and not there, and for one that is no ledger
 */
export function readPrevious(
  { previous, isFirst }: Options,
  output: string,
  isLeft = false,
): Ledger | undefined {
  if (isFirst === true) return undefined;
  const path = previous ?? join(output, fileOf(REVISIONS));
  if (!existsSync(path)) {
    if (previous === undefined) return undefined;
    throw new UsageError(`There is no file ${path}: leave --previous out for a first publication.`);
  }
  const text = readFileSync(path, "utf8");
  if (previous === undefined && isLeft) return readOwnLedger(text);
  try {
    return parseLedger(text, path);
  } catch (error) {
    if (error instanceof LedgerError) throw new UsageError(error.message);
    throw error;
  }
}
