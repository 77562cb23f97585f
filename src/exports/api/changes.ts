import type * as z from "zod";
import { EDITION_PAGES } from "../../kinds/page-kinds.ts";
import type { Change } from "../../model/changes/change.ts";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfEdition, pathOfProgram } from "../../urls.ts";
import { plainSentence, sentenceOf } from "../../wording/changes/sentence.ts";
import { wordsOf } from "../../wording/words.ts";
import type { changesSchema } from "./schema/changes.ts";

/** What readers were told to have changed, newest first; undefined where nothing is told. */
export function changesData(edition: Edition, series: Series): z.input<typeof changesSchema> | undefined {
  const { changes, language } = edition;
  const words = wordsOf(language);
  const { talk, paper } = EDITION_PAGES;
  const pages = new Set([...talk.paths(edition), ...paper.paths(edition)]);
  const pageOf = (change: Change): string | undefined => {
    const { key } = "item" in change ? change.item : "paper" in change ? change.paper : { key: undefined };
    if (key === undefined) return undefined;
    const [path = ""] = `${pathOfEdition(edition)}${key}`.split("#");
    const isThere = pages.has(path) || (path === pathOfProgram(edition) && edition.program !== undefined);
    return isThere ? addressOf(series, path) : undefined;
  };
  return changes
    ?.map(({ at, changes: own }) => ({
      at,
      changes: own.map((change) => ({
        kind: change.kind,
        text: plainSentence(sentenceOf(change, edition, words), words),
        page: pageOf(change),
      })),
    }))
    .reverse();
}
