import type { FreePage } from "../model/edition.ts";
import type { PageTemplate } from "../model/theme/theme.ts";
import type { PageFile } from "../parse/files/page.ts";
import type { Place } from "../problem.ts";
import { titleOf } from "../titles/title.ts";
import type { Linking } from "./linking.ts";
import type { ParsedText } from "./parsed-site.ts";
import { checkTexts } from "./texts/prose.ts";
import type { ParsedPage } from "./theme/parsed-theme.ts";

/** Some hosts answer `/index/` with what stands at `/`. */
const INDEX = "index";

/** @param taken names of pages that the generator makes below `folder` itself */
export function linkPages(
  files: readonly (ParsedText<PageFile> | ParsedPage)[],
  taken: readonly string[],
  folder: string,
  linking: Linking,
): FreePage[] {
  return files
    .map((file) => {
      const { name, content, body, source } = file;
      const template = "template" in file ? templateOf(file) : undefined;
      const text = template === undefined ? file.text : "";
      checkTexts(linking, body, { text });
      checkTwin(file, files, folder, linking);
      checkPageName(name, "code-of-conduct.md", { source, path: [] }, linking);
      if (taken.includes(name) || name === INDEX) {
        const message = `The address ${folder}${name}/ belongs to a page that is made from the data.`;
        linking.report({ source, path: [] }, message, "Give this file another name.");
      }
      return {
        id: name,
        title: titleOf(content.title, linking.language),
        isInNavigation: content.nav || content.menu !== undefined,
        menu: content.menu,
        order: content.order,
        description: "description" in content ? content.description : undefined,
        text,
        template,
      };
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ order: _, ...page }) => page);
}

function templateOf({ source, template }: ParsedPage): PageTemplate {
  return { file: source.file, text: template.text, isMarkdown: source.file.endsWith(".md") };
}

/** In one folder, no two files have one name: a template may bear that of another, or of a page in Markdown. */
function checkTwin(
  file: ParsedText<PageFile> | ParsedPage,
  all: readonly (ParsedText<PageFile> | ParsedPage)[],
  folder: string,
  { report }: Linking,
): void {
  const first = all.find(({ name }) => name === file.name);
  if (first === undefined || first === file) return;
  const message = `The address ${folder}${file.name}/ belongs to ${first.source.file}.`;
  report({ source: file.source, path: [] }, message, "Give one of the two another name, or delete it.");
}

/** The name of a file that becomes the last part of an address. */
export function checkPageName(name: string, example: string, place: Place, { report }: Linking): void {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return;
  const remedy = `Name it in small letters, digits and single hyphens, such as ${example}.`;
  report(place, `The file's name ${JSON.stringify(name)} cannot stand in an address.`, remedy);
}
