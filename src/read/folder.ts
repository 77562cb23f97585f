import { readFileSync, statSync } from "node:fs";
import { noticeOfFile, type Problem, problemOfFile, type Severity } from "../problem.ts";
import { fileTree, type TreeFile, type Unread } from "./file-tree.ts";
import { scriptIn } from "./svg-script.ts";
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
export const WRITTEN = ["data", "editions", "content", "theme"];
/** No content comes near it; a larger file is a mistake or an attack. */
const LARGEST_FILE = 5_000_000;

/** @param root the site folder; it must exist */
export function readSiteFolder(root: string): SiteFolder {
  const written = WRITTEN.map((folder) => fileTree(root, folder));
  const tree = fileTree(root, "public", true);
  const texts = written.flatMap(({ files }) => files).sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = texts.map(readText);
  return {
    files: read.filter((file) => "text" in file),
    publicFiles: new Set(tree.files.map(publicPath)),
    problems: [
      ...written.flatMap(({ unread }) => unread.map((entry) => unreadProblem(entry, "error"))),
      ...tree.unread.map((entry) => unreadProblem(entry, "notice")),
      ...read.filter((file) => "message" in file),
      ...tree.files.flatMap(pictureProblems),
    ],
  };
}

/** Where the files of `public/` lie, by their paths below it. */
export function publicFilesOf(root: string): Map<string, string> {
  return new Map(fileTree(root, "public", true).files.map((file) => [publicPath(file), file.source]));
}

function publicPath({ path }: TreeFile): string {
  return path.slice("public/".length);
}

function readText({ path, source }: TreeFile): TextFile | Problem {
  if (statSync(source).size > LARGEST_FILE)
    return problemOfFile(
      path,
      "This file is larger than 5 MB.",
      "Keep texts here, and put large files into public/.",
    );
  const text = decode(readFileSync(source));
  if (text === undefined)
    return problemOfFile(path, "This file is not text in UTF-8.", "Save it again with the encoding UTF-8.");
  return { path, text: normalizeText(text) };
}

/** A picture of others must not run programs in the name of this site, for anybody who opens it by itself. */
function pictureProblems({ path, source }: TreeFile): Problem[] {
  if (!/\.svg$/i.test(path)) return [];
  const found = scriptIn(readFileSync(source));
  if (found === undefined) return [];
  const message = `This picture can run a program: it holds ${found}.`;
  return [
    problemOfFile(
      path,
      message,
      "Save it again as plain SVG, without scripts and foreign content, or as PNG.",
    ),
  ];
}

/** FOLDER stands for what a link must not lead out of. */
const REASONS: Readonly<Record<Unread["reason"], readonly [message: string, remedy: string]>> = {
  "leads nowhere": ["This link leads to nothing.", "Put the file itself here, or delete the link."],
  "leads out": [
    "This link leads out of FOLDER, so what it leads to is left out.",
    "Put the file itself here, or delete the link.",
  ],
  "leads back": [
    "This link leads back to a folder that it lies in, or to further links, so it is not followed.",
    "Delete it, or put the files themselves here.",
  ],
  "is hidden": [
    "A file whose name begins with a dot is not published.",
    "Rename it, or delete it. Published are .well-known, .nojekyll, .htaccess and .domains.",
  ],
  "is a leftover": ["An editor or the system left this file: it is not read.", "Delete it."],
  "leads to what is hidden": [
    "This link leads to a hidden file, which is left out.",
    "Put the file itself here, or delete the link.",
  ],
  "is special": ["This is neither a file nor a folder.", "Delete it."],
  "is no folder": [
    "This is a file, and its name belongs to a folder.",
    "Give it another name, or delete it.",
  ],
  "has no name": [
    "The name of this file is not written in UTF-8, so it has no address.",
    "Give it another name, of plain letters and digits.",
  ],
};

function unreadProblem({ path, reason }: Unread, severity: Severity): Problem {
  const [message, remedy] = REASONS[reason];
  const folder = path.startsWith("public/") ? "public/" : "the site folder";
  const said = message.replace("FOLDER", folder);
  if (reason === "is a leftover") return noticeOfFile(path, said, remedy, "editor-leftover");
  return severity === "error"
    ? problemOfFile(path, said, remedy)
    : noticeOfFile(path, said, remedy, "unread-file");
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
