import { renderPages } from "../../eleventy/render.ts";
import { fingerprintOf } from "../../revisions/fingerprints.ts";
import { fileOf } from "../../urls.ts";
import { substanceOf } from "../../views/substance.ts";
import { digestOfFile } from "../keys.ts";
import type { OutputFile } from "../output/output.ts";
import type { MadePage } from "../part.ts";
import type { PartContents, PartFacts, Surroundings } from "../parts.ts";

/** A part as it was just made: plain data. */
export interface NewPart {
  readonly pages: readonly MadePage[];
  /** The pages, then the files beside them. */
  readonly files: readonly OutputFile[];
  readonly facts: PartFacts;
}

/** What templates see beside the pages. */
export type Shown = Pick<Surroundings, "series" | "templates" | "shell">;

/** Makes some parts: their pages in one run of Eleventy. */
export async function makeParts(
  contents: readonly PartContents[],
  { series, templates, shell: { pictures } }: Shown,
): Promise<NewPart[]> {
  const parts = contents.map(({ pages, files, facts }) => ({
    pages: pages.map(({ template, view }) => ({ template, view: view() })),
    files: files(),
    facts: facts(),
  }));
  const rendered = await renderPages({
    series,
    templates,
    pictures,
    pages: parts.flatMap(({ pages }) => pages),
  });
  return parts.map(({ pages, files, facts }) => ({
    pages: pages.map(({ view }) => ({
      path: view.path,
      substance: !view.frame.isHidden ? fingerprintOf(substanceOf(view)) : undefined,
    })),
    files: [
      ...pages.map(({ view: { path } }) => ({ path, content: rendered.get(path) ?? "" })),
      ...files,
    ].map(({ path, content }) => ({ file: fileOf(path), content, digest: digestOfFile(content) })),
    facts,
  }));
}
