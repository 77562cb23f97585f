import type { Days, EditionChange, PaperChange } from "../../model/changes/change.ts";
import { formatDates, LONG_DATE } from "../dates.ts";
import { whereOf } from "../places.ts";
import type { Words } from "../words.ts";
import { counted, type Saying, type ToldEdition } from "./saying.ts";

/** Of the edition as a whole, its calls and links. */
export function editionSentence(change: EditionChange, { name: edition }: ToldEdition, words: Words): Saying {
  const { changes } = words.text;
  switch (change.kind) {
    case "edition-cancelled":
      return [changes.editionCancelled, { edition }];
    case "edition-reinstated":
      return [changes.editionReinstated, { edition }];
    case "call-published":
      return change.title === undefined
        ? [changes.callForPapers, {}]
        : [changes.callPublished, { title: { title: change.title } }];
    case "call-withdrawn":
      return change.title === undefined
        ? [changes.callForPapersWithdrawn, {}]
        : [changes.callWithdrawn, { title: { title: change.title } }];
    case "link":
      return [change.link === "website" ? "" : changes.links[change.link], {}];
    case "days": {
      const [from, to] = [daysInWords(change.from, words), daysInWords(change.to, words)];
      if (to === "") return [changes.daysOpen, { edition, from }];
      return from === "" ? [changes.daysSet, { edition, to }] : [changes.daysMoved, { edition, from, to }];
    }
    case "place": {
      const [from, to] = [whereOf(change.from, words), whereOf(change.to, words)];
      if (to === "") return [changes.placeOpen, { edition, from }];
      return from === "" ? [changes.placeSet, { edition, to }] : [changes.placeMoved, { edition, from, to }];
    }
  }
}

function daysInWords(days: Days | undefined, words: Words): string {
  return days === undefined ? "" : formatDates(days.start, days.end, LONG_DATE, words);
}

/** Of papers. */
export function paperSentence(change: PaperChange, words: Words): Saying {
  const { changes } = words.text;
  switch (change.kind) {
    case "papers-published":
      return counted(changes.papersPublished, change.n, words);
    case "papers-added":
      return counted(changes.papersAdded, change.n, words);
    case "papers-withdrawn":
      return counted(changes.papersWithdrawn, change.n, words);
    case "paper-retitled":
      return [changes.retitled, { title: titleOf(change), former: { title: change.from } }];
    case "paper-added":
      return [changes.paperAdded, { title: titleOf(change) }];
    case "paper-withdrawn":
      return [changes.paperWithdrawn, { title: titleOf(change) }];
  }
}

function titleOf({ paper: { key, title = "" } }: Extract<PaperChange, { readonly paper: unknown }>) {
  return { title, key };
}
