import type { FreePage } from "../model/edition.ts";
import type { PageFile } from "../parse/files/page.ts";
import type { Place } from "../problem.ts";
import { titleOf } from "../titles/title.ts";
import type { Linking } from "./linking.ts";
import type { ParsedText } from "./parsed-site.ts";
import { checkTexts } from "./texts/prose.ts";

/** @param taken names of pages that the generator makes below `folder` itself */
export function linkPages(
  files: readonly ParsedText<PageFile>[],
  taken: readonly string[],
  folder: string,
  linking: Linking,
): FreePage[] {
  return files
    .map(({ name, content, text, body, source }) => {
      checkTexts(linking, body, { text });
      checkPageName(name, "code-of-conduct.md", { source, path: [] }, linking);
      if (taken.includes(name)) {
        const message = `The address ${folder}${name}/ belongs to a page that is made from the data.`;
        linking.report({ source, path: [] }, message, "Give this file another name.");
      }
      return {
        id: name,
        title: titleOf(content.title),
        isInNavigation: content.nav || content.menu !== undefined,
        menu: content.menu,
        order: content.order,
        text,
      };
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ order: _, ...page }) => page);
}

/** The name of a file that becomes the last part of an address. */
export function checkPageName(name: string, example: string, place: Place, { report }: Linking): void {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return;
  const remedy = `Name it in small letters, digits and single hyphens, such as ${example}.`;
  report(place, `The file's name ${JSON.stringify(name)} cannot stand in an address.`, remedy);
}
