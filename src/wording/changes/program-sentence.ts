import type { ProgramChange } from "../../model/changes/change.ts";
import type { Words } from "../words.ts";
import { dayInWords, durationInWords } from "./moments.ts";
import { counted, type Saying } from "./saying.ts";

/** Of many items at once. */
export function programSentence(change: ProgramChange, words: Words): Saying {
  const { changes } = words.text;
  switch (change.kind) {
    case "program-published":
      return change.n === 0
        ? [changes.programPublished, {}]
        : counted(changes.programWithTalks, change.n, words);
    case "program-withdrawn":
      return [changes.programWithdrawn, {}];
    case "program-status":
      return [changes.statuses[change.status], {}];
    case "items-added":
      return counted(changes.itemsAdded, change.n, words);
    case "items-removed":
      return counted(changes.itemsRemoved, change.n, words);
    case "items-moved":
      return counted(changes.itemsMoved, change.n, words);
    case "rooms-assigned":
      return counted(changes.roomsAssigned, change.n, words);
    case "materials":
      return counted(change.what === "slides" ? changes.manySlides : changes.manyVideos, change.n, words);
    case "shifted": {
      const { isAll, n, minutes } = change;
      const isLater = minutes > 0;
      const values = {
        day: dayInWords(change.day, words),
        duration: durationInWords(Math.abs(minutes), words),
      };
      if (isAll) return [isLater ? changes.allLater : changes.allEarlier, values];
      return counted(isLater ? changes.someLater : changes.someEarlier, n, words, values);
    }
    case "day-moved": {
      const values = { from: dayInWords(change.from, words), to: dayInWords(change.to, words) };
      return change.isAll ? [changes.allMoved, values] : counted(changes.someMoved, change.n, words, values);
    }
    case "rehoused": {
      const { from, to } = change;
      return change.isAll
        ? [changes.allRehoused, { from, to }]
        : counted(changes.someMoved, change.n, words, { from, to });
    }
  }
}
