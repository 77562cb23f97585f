import type { Publication } from "../../eleventy/plugin.ts";
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
  readonly files: readonly WrittenFile[];
  readonly facts: PartFacts;
}

/**
 * A file as it will lie on the disk. Its text is turned into bytes once: what reads, keeps and writes it needs these, and a
 * text with a single dash in it takes twice the room, on a heap that is copied again and again.
 */
export interface WrittenFile extends OutputFile {
  readonly content: Uint8Array;
  readonly digest: string;
}

/** What templates see beside the pages. */
export type Shown = Pick<Surroundings, "series" | "templates" | "shell">;

/**
 * Makes some parts: their pages in one run of Eleventy, then what stands beside them, one part after the other.
 * @param onMade gets each part as soon as it is whole, so that no more than one need be held
 */
export async function makeParts<Name>(
  parts: ReadonlyMap<Name, PartContents>,
  { series, templates, shell: { pictures } }: Shown,
  onMade: (name: Name, part: NewPart) => void,
): Promise<void> {
  const viewed = [...parts].map(([name, { pages, files, facts }]) => ({
    name,
    pages: pages.map(({ template, view }) => ({ template, view: view() })),
    files,
    facts,
  }));
  const all = viewed.flatMap(({ pages }) => pages);
  const rendered = all.length === 0 ? new Map() : await render({ series, templates, pictures, pages: all });
  for (const { name, pages, files, facts } of viewed)
    onMade(name, {
      pages: pages.map(({ view }) => ({
        path: view.path,
        substance: !view.frame.isHidden ? fingerprintOf(substanceOf(view)) : undefined,
      })),
      files: [
        ...pages.map(({ view: { path } }) => written(path, rendered.get(path) ?? "")),
        ...files().map(({ path, content }) => written(path, content)),
      ],
      facts: facts(),
    });
}

/** Loaded only now: a thread that leaves all pages to others does without it. */
async function render(publication: Publication): Promise<Map<string, string>> {
  const { renderPages } = await import("../../eleventy/render.ts");
  return renderPages(publication);
}

function written(path: string, text: string): WrittenFile {
  const content = Buffer.from(text);
  return { file: fileOf(path), content, digest: digestOfFile(content) };
}
