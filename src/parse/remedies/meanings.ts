import { z } from "zod";
import type {
  Badge,
  BreakType,
  CeremonyType,
  DateKind,
  EditionLink,
  Length,
  Presence,
  ProgramStatus,
  References,
  TalkType,
} from "../../model/vocabulary.ts";

/** What each word of the closed vocabularies means, as editors and the reference tell it. */

export const TALK_MEANINGS = {
  keynote: "A long talk by an invited speaker, for everybody.",
  invited: "A talk by an invited speaker.",
  paper: "The talk on an accepted paper.",
  "short-paper": "The talk on an accepted short paper.",
  lightning: "A talk of a few minutes.",
  demo: "A system, shown while it runs.",
  poster: "A poster, with its authors beside it.",
  tutorial: "A lesson for the participants.",
  panel: "A discussion among panelists, led by a moderator.",
  talk: "Any other talk.",
} satisfies Record<TalkType, string>;

export const CEREMONY_MEANINGS = {
  opening: "The welcome at the start.",
  closing: "The farewell at the end.",
  discussion: "A discussion among all participants.",
} satisfies Record<CeremonyType, string>;

export const BREAK_MEANINGS = {
  break: "A pause, such as coffee.",
  lunch: "The lunch break.",
  social: "A dinner, a tour or another event beside the program.",
  registration: "The time when participants register and get their badges.",
} satisfies Record<BreakType, string>;

export const PRESENCE_MEANINGS = {
  "in-person": "People meet at the venue.",
  online: "People meet over the network only.",
  hybrid: "People meet at the venue, and others take part online.",
} satisfies Record<Presence, string>;

export const LENGTH_MEANINGS = {
  "full-day": "More than 4½ hours.",
  "half-day": "Up to 4½ hours.",
} satisfies Record<Length, string>;

export const STATUS_MEANINGS = {
  draft: "Everything may still change.",
  preliminary: "Some of it may still change.",
  final: "Nothing is expected to change.",
} satisfies Record<ProgramStatus, string>;

export const REFERENCES_MEANINGS = {
  included: "They count as pages.",
  excluded: "They come on top of the pages.",
} satisfies Record<References, string>;

export const DATE_MEANINGS = {
  abstract: "Abstracts are due.",
  submission: "Submissions are due.",
  response: "Authors answer their reviews.",
  notification: "Authors learn what is accepted.",
  "camera-ready": "Final versions are due.",
  registration: "Registration ends.",
  artifact: "Artifacts are due.",
  other: "Another deadline: `label` says which.",
} satisfies Record<DateKind, string>;

export const BADGE_MEANINGS = {
  available: "Its artifacts are available in an archive that lasts.",
  functional: "Its artifacts do what the paper says.",
  reusable: "Its artifacts are good enough to build on.",
  reproduced: "Others found its results again with its artifacts.",
  replicated: "Others found its results again without its artifacts.",
} satisfies Record<Badge, string>;

export const LINK_MEANINGS = {
  registration: "Where to register.",
  recordings: "Where the recordings are.",
  proceedings: "Where the proceedings are.",
  photos: "Where the photos are.",
  website: "The website that the edition had before this one.",
} satisfies Record<EditionLink, string>;

/** A closed vocabulary that carries its meanings, in the words' order, to the editor. */
export function oneWordOf<Word extends string>(
  title: string,
  words: readonly Word[],
  meanings: Readonly<Record<Word, string>>,
) {
  return z.enum(words).meta({ title, enumDescriptions: words.map((word) => meanings[word]) });
}
