import { EDITION_PAGES, SHEETS, type Sheet } from "../../kinds/page-kinds.ts";
import type { Edition } from "../../model/edition.ts";
import { hasItems, hrefOf, pathOfProgram } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";

/** A page that is made for paper. */
export interface SheetView extends PageView {
  readonly name: string;
  /** For who prints it. */
  readonly howTo: string;
  readonly back: LinkView;
  readonly editionName: string;
}

/** Search engines are to find the program itself. */
export function sheetView(sheet: Sheet, edition: Edition, context: EditionContext): SheetView {
  const { sheets } = context.words.text;
  const path = EDITION_PAGES[sheet].path(edition, edition);
  const name = sheets[sheet];
  const description = say(sheets.description, { edition: edition.name, sheet: name });
  const stylesheet = context.shell.stylesheets.sheets;
  return {
    path,
    frame: editionFrame(
      { path, title: `${name} · ${edition.name}`, description, edition, isHidden: true, stylesheet },
      context,
    ),
    name,
    howTo: sheets.howTo[sheet],
    back: { label: sheets.back, href: hrefOf(context.series, pathOfProgram(edition)) },
    editionName: edition.name,
  };
}

/** What of an edition is made for paper. */
export function sheetLinks(edition: Edition, { series, words }: EditionContext): LinkView[] {
  const { sheets } = words.text;
  if (!hasItems(edition)) return [];
  return ([...SHEETS, "papers"] as const).flatMap((kind) =>
    EDITION_PAGES[kind].paths(edition).map((path) => ({ label: sheets[kind], href: hrefOf(series, path) })),
  );
}
