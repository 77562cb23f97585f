import { type Problem, problemOfFile } from "../problem.ts";
import type { TextFile } from "../read/folder.ts";
import { toRun } from "../read/invocation.ts";
import type { Renamings } from "./renamings.ts";

/** A file at the place where it belongs now. */
export interface PlacedFile extends TextFile {
  /** Where it lies. */
  readonly writtenAt: string;
}

interface Placed {
  readonly files: readonly PlacedFile[];
  readonly problems: readonly Problem[];
}

/** Files, each with the path that it has now. */
export function placeFiles(files: readonly TextFile[], renamings: Renamings): Placed {
  const taken = new Set(files.map(({ path }) => path));
  const problems: Problem[] = [];
  const placed = files.flatMap((file): PlacedFile[] => {
    const moved = renamings.files.find(({ from }) => from.test(file.path));
    if (moved === undefined) return [{ ...file, writtenAt: file.path }];
    const to = file.path.replace(moved.from, moved.to);
    if (taken.has(to)) {
      problems.push(problemOfFile(file.path, `This file is called ${to} now, and that is there, too.`, KEEP));
      return [];
    }
    taken.add(to);
    const isEnded = renamings.hasEnded(moved.until);
    const message = `This file is called ${to} since version ${moved.since}`;
    const end = isEnded ? "." : `; versions from ${moved.until} on do not read the old name.`;
    const remedy = `${toRun("upgrade")} moves it.`;
    const problem = problemOfFile(file.path, message + end, remedy);
    problems.push(isEnded ? problem : { ...problem, severity: "notice" });
    return [{ path: to, text: file.text, writtenAt: file.path }];
  });
  return { files: placed, problems };
}

const KEEP = "Keep one of the two, under the new name.";
