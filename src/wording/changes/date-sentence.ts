import type { DateChange, DateSubject } from "../../model/changes/change.ts";
import { isExtension } from "../../model/important-dates.ts";
import { withAside } from "../marks.ts";
import { say, type Words } from "../words.ts";
import { dateSpotInWords } from "./moments.ts";
import type { Saying } from "./saying.ts";

/** Of an important date. */
export function dateSentence(change: DateChange, words: Words): Saying {
  const { changes } = words.text;
  const date = dateCalled(change.date, words);
  switch (change.kind) {
    case "date-set":
      return [changes.dateSet, { date, to: dateSpotInWords(change.to, undefined, words) }];
    case "date-withdrawn":
      return [changes.dateWithdrawn, { date, from: dateSpotInWords(change.from, undefined, words) }];
    case "date-moved": {
      const { from, to } = change;
      const isLater = isExtension(change.date.kind, from.end ?? from.date, to.end ?? to.date);
      const values = {
        date,
        from: dateSpotInWords(from, to, words),
        to: dateSpotInWords(to, from, words),
      };
      return [isLater ? changes.dateExtended : changes.dateMoved, values];
    }
  }
}

/** "The submission deadline", "The date “Posters” (Posters and demos)" */
export function dateCalled({ kind, label, group = "" }: DateSubject, words: Words): string {
  const { dates } = words.text.changes;
  return withAside(label === undefined ? dates[kind] : say(dates.labelled, { label }), group, words);
}
