import { EDITION_PAGES } from "../../kinds/page-kinds.ts";
import type { Change } from "../../model/changes/change.ts";
import type { Edition } from "../../model/edition.ts";
import { hrefOf, pathOfEdition, pathOfProgram } from "../../urls.ts";
import { sentenceOf } from "../../wording/changes/sentence.ts";
import type { EditionContext } from "../context.ts";

/** A piece of a sentence: a text, or a title. */
export interface PieceView {
  readonly text: string;
  readonly isTitle: boolean;
  /** Where what is called so is found; undefined where it is gone. */
  readonly href?: string | undefined;
}

export type SentenceView = readonly PieceView[];

/** Makes sentences of changes, whose titles lead to what there is now. */
export function sentenceViews(
  edition: Edition,
  { series, words }: Pick<EditionContext, "series" | "words">,
): (change: Change) => SentenceView {
  const { talk, paper } = EDITION_PAGES;
  const present = new Set([...talk.paths(edition), ...paper.paths(edition)]);
  const hrefTo = (key: string): string | undefined => {
    const path = pathOfEdition(edition) + key;
    const [page = ""] = path.split("#");
    if (page !== pathOfProgram(edition)) return present.has(page) ? hrefOf(series, page) : undefined;
    return edition.program === undefined ? undefined : hrefOf(series, path);
  };
  return (change) =>
    sentenceOf(change, edition, words).map((piece) =>
      typeof piece === "string"
        ? { text: piece, isTitle: false }
        : { text: piece.title, isTitle: true, href: piece.key && hrefTo(piece.key) },
    );
}
