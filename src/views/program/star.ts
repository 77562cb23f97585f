import type { Edition } from "../../model/edition.ts";
import type { Talk } from "../../model/program/program.ts";
import { talksIn } from "../../model/program/talks.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { say, type Words } from "../../wording/words.ts";

/** What puts a talk into a reader's own program. */
export interface StarView {
  readonly talk: string;
  /** "Add to my program: A History of Ink" */
  readonly label: string;
}

/** A program of one talk leaves nothing to choose. */
export function isChoice(edition: Pick<Edition, "program">): boolean {
  let talks = 0;
  for (const { items } of edition.program?.days ?? []) {
    for (const item of items) {
      talks += talksIn([item]).length;
      if (talks > 1) return true; // asked for each talk
    }
  }
  return false;
}

export function starView(talk: Talk, edition: Edition, words: Words): StarView | undefined {
  if (!isChoice(edition)) return undefined;
  return { talk: talk.id, label: say(words.text.mine.add, { title: titleOfItem(talk, words).plain }) };
}
