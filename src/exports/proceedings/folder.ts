import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import { isOnThisSite } from "../../urls.ts";

/** What is handed to a publisher of proceedings: texts, and files of the site beside them. */
export interface ExportFolder {
  /** By path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly copies: readonly { readonly path: string /** Below `public/`. */; readonly source: string }[];
}

/** The name of each paper's file, in the order of papers.yaml. */
export function pdfNamesOf({ papers }: Edition): Map<Paper, string> {
  return new Map(papers.map((paper) => [paper, `${paper.id}.pdf`]));
}

/** The papers' files that lie in the site. */
export function copiesOf(edition: Edition, folder: string): ExportFolder["copies"] {
  return [...pdfNamesOf(edition)].flatMap(([{ pdf }, name]) =>
    pdf !== undefined && isOnThisSite(pdf) ? [{ path: folder + name, source: pdf.replace(/^\//, "") }] : [],
  );
}

/** The papers' files that somebody must still fetch, a line each. */
export function missingPdfs(edition: Edition, folder: string): string[] {
  return [...pdfNamesOf(edition)].flatMap(([{ pdf, title }, name]) => {
    if (pdf !== undefined && isOnThisSite(pdf)) return [];
    return [`- \`${folder}${name}\`: ${pdf ?? title}`];
  });
}
