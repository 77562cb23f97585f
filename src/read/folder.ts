import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type Problem, problemOfFile } from "../problem.ts";
import { normalizeText } from "./text.ts";

export interface TextFile {
  /** Relative to the site folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Everything that a site folder holds, as text. */
export interface SiteFolder {
  readonly files: readonly TextFile[];
  /** Paths relative to `public/`, with forward slashes. */
  readonly publicFiles: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Where organizers write. */
const WRITTEN = ["data", "editions", "content"];
/** No content comes near it; a larger file is a mistake or an attack. */
const LARGEST_FILE = 5_000_000;

/** @param root the site folder; it must exist */
export function readSiteFolder(root: string): SiteFolder {
  const problems: Problem[] = [];
  const files: TextFile[] = [];
  for (const path of WRITTEN.flatMap((folder) => listFiles(root, folder)).sort()) {
    const absolute = join(root, path);
    const whole = (message: string, remedy: string): void => {
      problems.push(problemOfFile(path, message, remedy));
    };
    if (statSync(absolute).size > LARGEST_FILE) {
      whole("This file is larger than 5 MB.", "Keep texts here, and put large files into public/.");
      continue;
    }
    const bytes = readFileSync(absolute);
    const text = decode(bytes);
    if (text === undefined)
      whole("This file is not text in UTF-8.", "Save it again with the encoding UTF-8.");
    else files.push({ path, text: normalizeText(text) });
  }
  const publicFiles = new Set(listFiles(root, "public").map((path) => path.slice("public/".length)));
  return { files, publicFiles, problems };
}

/** Hidden files are left out; so are links that lead out of the site folder. */
function listFiles(root: string, folder: string): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute) || !isInside(root, absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => {
      const path = `${folder}/${name}`;
      if (!isInside(root, join(root, path))) return [];
      return statSync(join(root, path)).isDirectory() ? listFiles(root, path) : [path];
    });
}

/** Whether what lies at `path` lies in `root`: a link may lead anywhere. */
export function isInside(root: string, path: string): boolean {
  if (!lstatSync(path).isSymbolicLink()) return true;
  return existsSync(path) && realpathSync(path).startsWith(realpathSync(root) + sep);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
