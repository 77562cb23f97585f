import { paletteOf } from "../accent.ts";
import type { Edition } from "../model/edition.ts";
import type { Participant } from "../model/person.ts";
import type { Talk } from "../model/program/program.ts";
import type { Site } from "../model/site.ts";
import type { ColorName } from "../model/theme/theme.ts";
import { formatDate, formatDates, LONG_DATE } from "../wording/dates.ts";
import { titleOfItem } from "../wording/labels.ts";
import { fullTitleOf } from "../wording/nouns/ordinals.ts";
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
  readonly colors: CardColors;
  /** BCP 47. */
  readonly language: string;
}

/** Those of a light page, `#rrggbb`. */
export type CardColors = Readonly<Record<Exclude<ColorName, "raised">, string>>;

export interface CardPerson {
  readonly name: string;
  /** Empty where it is not known. */
  readonly affiliation: string;
}

/** What a card takes from the whole of a site. */
type Shared = Pick<Site, "series" | "theme">;

export function editionCard(edition: Edition, shared: Shared): Card {
  const { start, end, year, cancelled } = edition;
  const words = wordsOf(edition.language);
  const isCancelled = cancelled !== undefined;
  return {
    ...cardOf(edition, shared, words),
    label: isCancelled ? words.text.program.cancelled : (edition.host?.name ?? ""),
    title: fullTitleOf(edition, words),
    isCancelled,
    people: [],
    more: [],
    when: start === undefined ? String(year) : formatDates(start, end ?? start, LONG_DATE, words),
  };
}

export function talkCard(talk: Talk, edition: Edition, shared: Shared): Card {
  const words = wordsOf(edition.language);
  const label = words.text.talks[talk.type];
  const people = peopleOf(talk);
  const isCancelled = talk.isCancelled || edition.cancelled !== undefined;
  return {
    ...cardOf(edition, shared, words),
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
  shared: Shared,
  words: Words,
): Pick<Card, "edition" | "where" | "colors" | "language"> {
  const city = cityOf(edition.venue, words);
  const where =
    edition.presence === "online" || city === "" ? whereOf({ presence: edition.presence }, words) : city;
  return { edition: edition.name, where, colors: colorsOf(shared), language: words.language };
}

function colorsOf({ series, theme }: Shared): CardColors {
  const { paper, ink, muted, rule, accent } = theme?.colors ?? paletteOf(series.accent);
  return {
    paper: paper.light,
    ink: ink.light,
    muted: muted.light,
    rule: rule.light,
    accent: accent.light,
  };
}

/** A panel's are those who discuss. */
function peopleOf({ speakers, moderator, panelists }: Talk): readonly Participant[] {
  if (speakers.length > 0) return speakers;
  return moderator === undefined ? panelists : [moderator, ...panelists];
}
