import * as z from "zod";
import type {
  Badge,
  BreakType,
  CeremonyType,
  DateKind,
  EditionLink,
  Forge,
  Length,
  NoticeKind,
  Noun,
  Presence,
  ProgramStatus,
  RedirectFile,
  References,
  SessionType,
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
  activity: "Music, a film, a hackathon or a help desk, with a page of its own: needs no speaker.",
  talk: "Any other talk.",
} satisfies Record<TalkType, string>;

export const SESSION_MEANINGS = {
  session: "A titled block with items of its own.",
  workshop: "A workshop within the program, with organizers of its own.",
} satisfies Record<SessionType, string>;

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

export const REDIRECT_FILE_MEANINGS = {
  _redirects: "Netlify, Cloudflare Pages and GitLab Pages read it.",
  ".htaccess":
    "Apache reads it, where the administrator allows that; an address that is gone is told as such.",
} satisfies Record<RedirectFile, string>;

export const FORGE_MEANINGS = {
  github: "GitHub, or GitHub Enterprise.",
  gitlab: "GitLab.",
  forgejo: "Forgejo, such as Codeberg, or Gitea.",
} satisfies Record<Forge, string>;

export const NOUN_MEANINGS = {
  workshop: "A workshop.",
  symposium: "A symposium.",
  conference: "A conference.",
  school: "A summer or winter school.",
  meeting: "A meeting, such as that of a society.",
} satisfies Record<Noun, string>;

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

export const NOTICE_MEANINGS = {
  "after-workshop": "A camera-ready deadline lies after the workshop: right for post-proceedings.",
  "blank-affiliation": "A member of the program committee has no affiliation.",
  "cut-text": "A text ends where YAML takes the rest of the line for a comment.",
  "double-booking": "A person or a room is in use twice at once.",
  "editor-leftover": "A file that an editor or the system left behind.",
  "email-address": "An e-mail address is published, where programs collect it.",
  "empty-session": "A session holds nothing yet.",
  "group-without-call": "A deadline in a group that belongs to no call.",
  "large-file": "A file or a picture is so large that readers wait for it, or GitHub refuses it.",
  "markdown-slip": "Something is not Markdown, and is published as it stands.",
  midnight: "A deadline at the first moment of its day.",
  "moved-forward": "A deadline was moved to an earlier day.",
  "no-contact": "The site names nobody who answers questions.",
  "not-presented": "A paper has no talk in a final program.",
  overlap: "A break for everybody lies beside another item.",
  "pasted-text": "LaTeX or HTML stands in a text, and is published as it stands.",
  placeholder: "What a new series came with still holds the place of a text.",
  "presented-twice": "Several talks present one paper.",
  "repeated-hour": "A time of day comes twice, for the clocks are put back.",
  "repeated-ordinal": "The number of an edition stands in its title, and is added to it by `ordinal`.",
  "same-pdf": "Two papers have the same PDF.",
  "same-person": "Two names may be those of one person.",
  "same-title": "Two papers have the same title.",
  "skipped-heading": "A heading skips a level.",
  "two-affiliations": "One name with two affiliations is taken for one person.",
  "typographic-quotes": "Typographic quotes stand around a whole text.",
  "unread-file": "A file or a link is not published.",
  "unusual-name": "A name has a title, a mark or a remark in it.",
  unused: "A room, a track or a category is listed, and nothing names it.",
  "upcoming-news": "News is dated ahead of today.",
} satisfies Record<NoticeKind, string>;

/** A closed vocabulary that carries its meanings, in the words' order, to the editor. */
export function oneWordOf<Word extends string>(
  title: string,
  words: readonly Word[],
  meanings: Readonly<Record<Word, string>>,
) {
  return z.enum(words).meta({ title, enumDescriptions: words.map((word) => meanings[word]) });
}
