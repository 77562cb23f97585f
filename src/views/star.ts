import type { Edition } from "../model/edition.ts";
import type { Talk } from "../model/program.ts";
import { talksOf } from "../model/talks.ts";
import { titleOfItem } from "../wording/labels.ts";
import { say, type Words } from "../wording/words.ts";

/** What puts a talk into a reader's own program. */
export interface StarView {
  readonly talk: string;
  /** "Add to my program: A History of Ink" */
  readonly label: string;
}

/** A program of one talk leaves nothing to choose. */
export function isChoice(edition: Pick<Edition, "program">): boolean {
  return talksOf(edition).length > 1;
}

export function starView(talk: Talk, edition: Edition, words: Words): StarView | undefined {
  if (!isChoice(edition)) return undefined;
  return { talk: talk.id, label: say(words.text.mine.add, { title: titleOfItem(talk, words) }) };
}
