/** The closed vocabularies of the content: what an organizer may write, and what each word is. */

/** Program items that are a talk: each has a page of its own. */
export const TALK_TYPES = [
  "keynote",
  "invited",
  "paper",
  "short-paper",
  "lightning",
  "demo",
  "poster",
  "tutorial",
  "panel",
  "activity",
  "talk",
] as const;
/** Titled blocks of a program. */
export const SESSION_TYPES = ["session", "workshop"] as const;
export const CEREMONY_TYPES = ["opening", "closing", "discussion"] as const;
export const BREAK_TYPES = ["break", "lunch", "social", "registration"] as const;

export function isBreakType(type: string): type is BreakType {
  return BREAK_TYPES.some((own) => own === type);
}

export const PRESENCES = ["in-person", "online", "hybrid"] as const;
export const LENGTHS = ["full-day", "half-day"] as const;
export const PROGRAM_STATUSES = ["draft", "preliminary", "final"] as const;
export const DATE_KINDS = [
  "abstract",
  "submission",
  "response",
  "notification",
  "camera-ready",
  "registration",
  "artifact",
  "other",
] as const;
/** How citations are written: BibTeX, RIS and CSL-JSON, each by the ending of its file. */
export const CITATION_FORMATS = ["bib", "ris", "json"] as const;
/** How programs are written for conference apps, each by the ending of its file. */
export const SCHEDULE_FORMATS = ["xml", "json"] as const;
/** What a committee on artifacts found (ACM, "Artifact Review and Badging", version 1.1). */
export const BADGES = ["available", "functional", "reusable", "reproduced", "replicated"] as const;
export const EDITION_LINKS = ["registration", "recordings", "proceedings", "photos", "website"] as const;
/** The id of the first call, `cfp.md`; further ones are called as their files in `calls/` are. */
export const MAIN_CALL = "cfp";
/** Whether references count as pages of a submission. */
export const REFERENCES = ["included", "excluded"] as const;

/** What a notice can be about: an answer names it, so these words stay. */
export const NOTICES = [
  "after-workshop",
  "blank-affiliation",
  "cut-text",
  "double-booking",
  "editor-leftover",
  "email-address",
  "empty-session",
  "group-without-call",
  "large-file",
  "markdown-slip",
  "midnight",
  "moved-forward",
  "no-contact",
  "not-presented",
  "overlap",
  "pasted-text",
  "placeholder",
  "presented-twice",
  "repeated-hour",
  "repeated-ordinal",
  "same-pdf",
  "same-person",
  "same-title",
  "skipped-heading",
  "two-affiliations",
  "typographic-quotes",
  "unread-file",
  "unusual-name",
  "unused",
  "upcoming-news",
] as const;

export type NoticeKind = (typeof NOTICES)[number];
export type Badge = (typeof BADGES)[number];
export type TalkType = (typeof TALK_TYPES)[number];
export type SessionType = (typeof SESSION_TYPES)[number];
export type CeremonyType = (typeof CEREMONY_TYPES)[number];
export type BreakType = (typeof BREAK_TYPES)[number];
export type Presence = (typeof PRESENCES)[number];
export type Length = (typeof LENGTHS)[number];
export type ProgramStatus = (typeof PROGRAM_STATUSES)[number];
export type CitationFormat = (typeof CITATION_FORMATS)[number];
export type ScheduleFormat = (typeof SCHEDULE_FORMATS)[number];
export type DateKind = (typeof DATE_KINDS)[number];
export type References = (typeof REFERENCES)[number];
export type EditionLink = (typeof EDITION_LINKS)[number];

/** What a series is, as its pages call it. */
export const NOUNS = ["workshop", "symposium", "conference", "school", "meeting"] as const;
export type Noun = (typeof NOUNS)[number];

/**
 * What a new series says until somebody has written it: it shows what belongs in each place, and is known again, so that
 * readers never see it.
 */
export const PLACEHOLDERS = {
  title: "The Full Title of the Workshop",
  description: "A workshop for everybody who works on its topic, in research and in practice.",
  topics: [
    "The first topic of the workshop",
    "A second topic, from another side of the field",
    "Methods, tools and data",
    "Experience from practice",
  ],
  aims: [
    "This is the place for the aims of the workshop: the questions it asks, the people it brings together, and the kind of\nwork it would like to see.",
    "A second paragraph can say what is new this year, and for whom the workshop is worth the journey.",
  ],
} as const;

/** What a host of repositories runs: each has addresses of its own for a line of a file. */
export const FORGES = ["github", "gitlab", "forgejo"] as const;
export type Forge = (typeof FORGES)[number];

/** The files by which hosts forward from old addresses. */
export const REDIRECT_FILES = ["_redirects", ".htaccess"] as const;
export type RedirectFile = (typeof REDIRECT_FILES)[number];
