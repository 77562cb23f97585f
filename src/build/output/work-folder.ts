import { basename, dirname, join } from "node:path";

/** Where a build works until the new site is whole: beside the output, or within one that cannot be moved. */
export interface WorkFolder {
  readonly folder: string;
  /** Says that a build is at work. */
  readonly lock: string;
  /** The new site. */
  readonly next: string;
  /** The old site, or what was moved out of it so far: put back where a build was stopped. */
  readonly last: string;
  /** The old site once all of it is moved out. */
  readonly gone: string;
  /** A copy that is not complete. */
  readonly part: string;
  /** A file that names what is moved out of the old site into the new one, as JSON. */
  readonly moved: string;
}

const WITHIN = ".lectern-build";

/** What may lie in an output and is no part of a site: our own folder, and that of a disk's own files. */
export const NOT_OURS: readonly string[] = [WITHIN, "lost+found"];

/** @param output absolute; such as `/srv/_site`, beside which `/srv/_site.lectern` is ours, as `.gitignore` knows */
export function workFolders(output: string): { readonly beside: WorkFolder; readonly within: WorkFolder } {
  return {
    beside: workFolder(join(dirname(output), `${basename(output)}.lectern`)),
    within: workFolder(join(output, WITHIN)),
  };
}

function workFolder(folder: string): WorkFolder {
  const at = (name: string): string => join(folder, name);
  return {
    folder,
    lock: at("lock"),
    next: at("next"),
    last: at("last"),
    gone: at("gone"),
    part: at("part"),
    moved: at("moved"),
  };
}
