import type { Edition } from "../../model/edition.ts";
import {
  hasDoorSigns,
  hasItems,
  hrefOf,
  pathOfDoorSigns,
  pathOfHandout,
  pathOfPapers,
  pathOfPocketProgram,
  pathOfProgram,
} from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";

/** A form of the program that is made for paper. */
export type Sheet = "handout" | "pocket" | "doorSigns";

/** A page that is made for paper. */
export interface SheetView extends PageView {
  readonly name: string;
  /** For who prints it. */
  readonly howTo: string;
  readonly back: LinkView;
  readonly editionName: string;
}

const PATHS = { handout: pathOfHandout, pocket: pathOfPocketProgram, doorSigns: pathOfDoorSigns } as const;

/** Search engines are to find the program itself. */
export function sheetView(sheet: Sheet, edition: Edition, context: EditionContext): SheetView {
  const { sheets } = context.words.text;
  const path = PATHS[sheet](edition);
  const name = sheets[sheet];
  const description = say(sheets.description, { edition: edition.name, sheet: name });
  const stylesheet = context.shell.sheetsStylesheet;
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
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  if (!hasItems(edition)) return [];
  return [
    link(sheets.handout, pathOfHandout(edition)),
    link(sheets.pocket, pathOfPocketProgram(edition)),
    ...(hasDoorSigns(edition) ? [link(sheets.doorSigns, pathOfDoorSigns(edition))] : []),
    ...(edition.papers.length > 0 ? [link(sheets.papers, pathOfPapers(edition))] : []),
  ];
}
