import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSiteFolder } from "../../../read/folder.ts";
import { placeFiles } from "../../../upgrade/moved-files.ts";
import { RENAMINGS, type Renamings } from "../../../upgrade/renamings.ts";
import { rewritten } from "../../../upgrade/rewriting.ts";
import { renderDiff } from "../import/line-diff.ts";

/** What becomes of the content of a site folder. */
export interface ContentChange {
  /** Texts by the path that they have from now on. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is to be deleted, once those are written. */
  readonly left: readonly string[];
  /** How many keys are renamed. */
  readonly keys: number;
  /** Each change, as it is shown. */
  readonly diffs: readonly string[];
}

export function changeOfContent(site: string, renamings: Renamings = RENAMINGS): ContentChange {
  const texts = new Map<string, string>();
  const left: string[] = [];
  const diffs: string[] = [];
  let keys = 0;
  for (const { path, writtenAt } of placeFiles(readSiteFolder(site).files, renamings).files) {
    const before = readFileSync(join(site, writtenAt), "utf8");
    const { text, count } = rewritten(path, before, renamings);
    const isMoved = path !== writtenAt;
    if (!isMoved && count === 0) continue;
    keys += count;
    texts.set(path, text);
    if (isMoved) left.push(writtenAt);
    const head = isMoved ? `${writtenAt} → ${path}` : path;
    diffs.push(count === 0 ? head : renderDiff(head, before, text));
  }
  return { texts, left, keys, diffs };
}
