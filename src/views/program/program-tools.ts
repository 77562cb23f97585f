import { pathOfCalendar } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import { eventsOf } from "../../model/program/events.ts";
import { hrefOf, pathOfEdition } from "../../urls.ts";
import type { Catalogue } from "../../wording/catalogue.ts";
import type { EditionContext } from "../context.ts";
import { type ProgramFilterView, programFilterView } from "./program-filter.ts";
import { isChoice } from "./star.ts";

/** The words that the program's script says. */
export type ToolWords = Catalogue["tools"] & Pick<Catalogue["mine"], "add">;

/** What stands above a program for those who have scripts. */
export interface ProgramToolsView {
  /** Under what the chosen talks are kept: no two editions or sites of one origin have the same. */
  readonly store: string;
  /** Of the edition, where one is published. */
  readonly calendar?: string | undefined;
  /** As JSON. */
  readonly words: string;
  readonly filter?: ProgramFilterView | undefined;
}

/** Undefined where there is nothing to choose from. */
export function programToolsView(edition: Edition, context: EditionContext): ProgramToolsView | undefined {
  const { series, words } = context;
  if (!isChoice(edition)) return undefined;
  return {
    store: hrefOf(series, pathOfEdition(edition)),
    calendar: eventsOf(edition.program).length === 0 ? undefined : hrefOf(series, pathOfCalendar(edition)),
    words: JSON.stringify({ ...words.text.tools, add: words.text.mine.add } satisfies ToolWords),
    filter: programFilterView(edition, context),
  };
}
