import { oneLine } from "../../../citations/one-line.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Series } from "../../../model/series.ts";
import type { PlainDate } from "../../../model/time.ts";
import { fullTitleOf } from "../../../wording/nouns/ordinals.ts";
import { whereOf } from "../../../wording/places.ts";
import { listOf, type Words, wordsOf } from "../../../wording/words.ts";
import { editorsOf } from "../volume.ts";
import type { Aclpub2File } from "./file.ts";
import { nameParts } from "./names.ts";

/** An edition whose days are known: aclpub2 prints them on the cover. */
export type DatedEdition = Edition & { readonly start: PlainDate };

export function isDated(edition: Edition): edition is DatedEdition {
  return edition.start !== undefined;
}

/** `conference_details.yml`. A volume of a workshop is called 1. */
export function conferenceDetails(edition: DatedEdition, { name }: Series): Aclpub2File {
  const words = wordsOf(edition.language);
  const title = fullTitleOf(edition, words);
  const texts = {
    book_title: `Proceedings of the ${title} (${edition.name})`,
    event_name: title,
    cover_subtitle: "Proceedings of the Workshop",
    anthology_venue_id: name,
    location: whereOf(edition, words),
  };
  const plain = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, withoutLatex(text, words)]),
  );
  const changed = Object.entries(texts).filter(([key, text]) => plain[key] !== oneLine(text));
  const editors = editorsOf(edition);
  return {
    content: {
      ...plain,
      start_date: dayOf(edition.start),
      end_date: dayOf(edition.end ?? edition.start),
      isbn: "XXX-X-XXXXXX-XX-X",
      editors: editors.map((editor) => nameParts(editor)),
      publisher: "Association for Computational Linguistics",
      volume_name: 1,
    },
    toDo: [
      "Ask the publication chairs for the ISBN, and put it in `conference_details.yml`.",
      editors.length === 0
        ? "Name the editors in `conference_details.yml`: the edition has no organizers."
        : "Check the `editors` in `conference_details.yml`: they are the program chairs, or else all organizers.",
      ...changed.map(
        ([key, text]) =>
          `Check \`${key}\` in \`conference_details.yml\`: aclpub2 takes none of the signs of LaTeX there, so ${JSON.stringify(oneLine(text))} became ${JSON.stringify(plain[key])}.`,
      ),
    ],
  };
}

function dayOf(date: PlainDate): Date {
  return new Date(`${date}T00:00Z`);
}

/** aclpub2 refuses backslashes in the details, its own before `&`, `_` and `%` too (config.py). */
function withoutLatex(text: string, words: Words): string {
  const spoken = text
    .replaceAll("&", ` ${listOf(["", ""], words).trim()} `)
    .replaceAll("%", " percent ")
    .replace(/[\\{}$#^_~]/g, " ");
  return oneLine(spoken === text ? text : spoken.replace(/(?<!\s)\s+([,.;:)])/g, "$1"));
}
