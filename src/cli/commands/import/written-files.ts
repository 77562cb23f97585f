import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes each file beside its place, then puts all of them there: a full disk leaves everything as it was. */
export function writeFiles(site: string, texts: ReadonlyMap<string, string>): void {
  const drafts = [...texts].map(([path, text]) => {
    const file = join(site, path);
    return { file, draft: join(dirname(file), `.${process.pid}.import`), text };
  });
  const written: string[] = [];
  try {
    for (const [index, { file, draft, text }] of drafts.entries()) {
      mkdirSync(dirname(file), { recursive: true });
      written.push(`${draft}${index}`);
      writeFileSync(`${draft}${index}`, text);
    }
    for (const [index, { file, draft }] of drafts.entries()) renameSync(`${draft}${index}`, file);
  } finally {
    for (const draft of written) rmSync(draft, { force: true });
  }
}
