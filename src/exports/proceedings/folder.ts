import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Target } from "../../model/text.ts";
import { isOnThisSite } from "../../urls.ts";

/** What is handed to a publisher of proceedings: texts, and files of the site beside them. */
export interface ExportFolder {
  /** By path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly copies: readonly FileCopy[];
}

export interface FileCopy {
  readonly path: string;
  /** Below `public/`. */
  readonly source: string;
}

/** The name of each paper's file, in the order of papers.yaml. */
export function pdfNamesOf({ papers }: Edition): Map<Paper, string> {
  return new Map(papers.map((paper) => [paper, `${paper.id}.pdf`]));
}

/** The papers' files that lie in the site. */
export function copiesOf(edition: Edition, folder: string): FileCopy[] {
  return [...pdfNamesOf(edition)].flatMap(([{ pdf }, name]) => {
    const source = publicFileOf(pdf);
    return source !== undefined && endingOf(source) === "pdf" ? [{ path: folder + name, source }] : [];
  });
}

/** The papers' files that somebody must still fetch, a line each. */
export function missingPdfs(edition: Edition, folder: string): string[] {
  const copied = new Set(copiesOf(edition, folder).map(({ path }) => path));
  return [...pdfNamesOf(edition)].flatMap(([{ pdf, title }, name]) =>
    copied.has(folder + name) ? [] : [`- \`${folder}${name}\`: ${pdf ?? title.plain}`],
  );
}

/** The path below `public/` of a file that an organizer put there; undefined for other sites and for pages of this one. */
export function publicFileOf(target: Target | undefined): string | undefined {
  if (target === undefined || !isOnThisSite(target)) return undefined;
  const path = target.replace(/[?#].*/s, "");
  // An address that starts with a slash may be one of ours: pages have no ending, and our files have these.
  const isMade = path.startsWith("/") && /^(|html|xml|json|ics|txt|bib|ris|svg)$/.test(endingOf(path));
  return path === "" || isMade ? undefined : path.replace(/^\//, "");
}

/** "pdf"; empty for a name without an ending. */
export function endingOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}
