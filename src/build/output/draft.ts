import { writeFileSync } from "node:fs";
import { codeOf } from "../../read/system-error.ts";
import type { Draft } from "./output.ts";
import { makeWorkFolder, putterIn } from "./placing.ts";
import { workFolders } from "./work-folder.ts";

/** @param output absolute, and no link; `recoverSite` takes away a draft that comes to nothing */
export function draftOf(output: string): Draft {
  const { folder, next } = workFolders(output).beside;
  const written = new Map<string, string | undefined>();
  const putIn = putterIn(next);
  let isEnded = false;
  return {
    folder: next,
    put(files) {
      if (isEnded) return;
      try {
        makeWorkFolder(folder);
        for (const { file, content, digest } of files) {
          putIn(file, (path) => writeFileSync(path, content));
          written.set(file, digest);
        }
      } catch (error) {
        if (codeOf(error) === undefined) throw error;
        isEnded = true;
      }
    },
    has: ({ file, digest }) => digest !== undefined && written.get(file) === digest,
    names: () => written.keys(),
    end() {
      isEnded = true;
    },
  };
}
