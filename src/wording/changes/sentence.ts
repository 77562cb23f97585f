import type { Change } from "../../model/changes/change.ts";
import { say, sayAround, type Words } from "../words.ts";
import { dateSentence } from "./date-sentence.ts";
import { editionSentence, paperSentence } from "./edition-sentence.ts";
import { itemSentence } from "./item-sentence.ts";
import { peopleSentence } from "./people-sentence.ts";
import { programSentence } from "./program-sentence.ts";
import type { Saying, TitlePiece, ToldEdition } from "./saying.ts";

/** Texts, and titles that each place sets off and links in its own way. */
export type Sentence = readonly (string | TitlePiece)[];

/** A change in one sentence. */
export function sentenceOf(change: Change, edition: ToldEdition, words: Words): Sentence {
  return sayAround<TitlePiece>(...sayingOf(change, edition, words));
}

function sayingOf(change: Change, edition: ToldEdition, words: Words): Saying {
  switch (change.kind) {
    case "added":
    case "removed":
    case "time-added":
    case "time-removed":
    case "cancelled":
    case "reinstated":
    case "titled":
    case "moved":
    case "retitled":
    case "speakers":
    case "material":
      return itemSentence(change, edition, words);
    case "program-published":
    case "program-withdrawn":
    case "program-status":
    case "items-added":
    case "items-removed":
    case "items-moved":
    case "rooms-assigned":
    case "shifted":
    case "day-moved":
    case "rehoused":
    case "materials":
      return programSentence(change, words);
    case "date-moved":
    case "date-set":
    case "date-withdrawn":
      return dateSentence(change, words);
    case "committee-published":
    case "joined":
    case "left":
      return peopleSentence(change, words);
    case "paper-added":
    case "paper-withdrawn":
    case "paper-retitled":
    case "papers-published":
    case "papers-added":
    case "papers-withdrawn":
      return paperSentence(change, words);
    default:
      return editionSentence(change, edition, words);
  }
}

/** For where nothing shows markup: titles stand between the quotation marks of the language. */
export function plainSentence(sentence: Sentence, { text }: Words): string {
  return sentence
    .map((piece) => (typeof piece === "string" ? piece : say(text.changes.quote, { title: piece.title })))
    .join("");
}
