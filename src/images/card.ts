import type { Edition } from "../model/edition.ts";
import type { Participant } from "../model/person.ts";
import type { Talk } from "../model/program/program.ts";
import type { Series } from "../model/series.ts";
import { formatDate, formatDates, LONG_DATE } from "../wording/dates.ts";
import { fullTitleOf } from "../wording/editions.ts";
import { titleOfItem } from "../wording/labels.ts";
import { cityOf, whereOf } from "../wording/places.ts";
import { count, say, type Words, wordsOf } from "../wording/words.ts";

/** What the image says that is shown where somebody shares the address of an edition or a talk. */
export interface Card {
  /** "FastPath 2021" */
  readonly edition: string;
  /** "Keynote"; empty for an edition in order. */
  readonly label: string;
  readonly title: string;
  readonly isCancelled: boolean;
  readonly people: readonly CardPerson[];
  /** "and 2 more" for one to all people that a list may have to leave out. */
  readonly more: readonly string[];
  /** "March 28, 2021" */
  readonly when: string;
  readonly where: string;
  /** `#rrggbb` */
  readonly accent: string;
  /** BCP 47. */
  readonly language: string;
}

export interface CardPerson {
  readonly name: string;
  /** Empty where it is not known. */
  readonly affiliation: string;
}

export function editionCard(edition: Edition, series: Series): Card {
  const { start, end, year, cancelled } = edition;
  const words = wordsOf(edition.language);
  const isCancelled = cancelled !== undefined;
  return {
    ...cardOf(edition, series, words),
    label: isCancelled ? words.text.program.cancelled : (edition.host?.name ?? ""),
    title: fullTitleOf(edition, words),
    isCancelled,
    people: [],
    more: [],
    when: start === undefined ? String(year) : formatDates(start, end ?? start, LONG_DATE, words),
  };
}

export function talkCard(talk: Talk, edition: Edition, series: Series): Card {
  const words = wordsOf(edition.language);
  const label = words.text.talks[talk.type];
  const people = peopleOf(talk);
  const isCancelled = talk.isCancelled || edition.cancelled !== undefined;
  return {
    ...cardOf(edition, series, words),
    label: isCancelled ? say(words.text.card.cancelled, { label }) : label,
    title: titleOfItem(talk, words).plain,
    isCancelled,
    people: people.map(({ name, affiliations }) => ({ name, affiliation: affiliations.join(", ") })),
    more: people.map((_, index) => count(words.text.card.more, index + 1, words)),
    when: formatDate(talk.span.start.toISODate() ?? "", LONG_DATE, words),
  };
}

function cardOf(
  edition: Edition,
  { accent }: Series,
  words: Words,
): Pick<Card, "edition" | "where" | "accent" | "language"> {
  const city = cityOf(edition.venue, words);
  const where =
    edition.presence === "online" || city === "" ? whereOf({ presence: edition.presence }, words) : city;
  return { edition: edition.name, where, accent, language: words.language };
}

/** A panel's are those who discuss. */
function peopleOf({ speakers, moderator, panelists }: Talk): readonly Participant[] {
  if (speakers.length > 0) return speakers;
  return moderator === undefined ? panelists : [moderator, ...panelists];
}
