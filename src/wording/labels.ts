import type { ImportantDate } from "../model/edition.ts";
import type { Item } from "../model/program.ts";
import type {
  BreakType,
  CeremonyType,
  DateKind,
  EditionLink,
  Presence,
  ProgramStatus,
  TalkType,
} from "../model/vocabulary.ts";

/** The closed vocabularies in words. */

export const TALK_LABELS = {
  keynote: "Keynote",
  invited: "Invited talk",
  paper: "Paper",
  "short-paper": "Short paper",
  lightning: "Lightning talk",
  demo: "Demo",
  poster: "Poster",
  tutorial: "Tutorial",
  panel: "Panel",
  talk: "Talk",
} satisfies Record<TalkType, string>;

const CEREMONY_LABELS = {
  opening: "Opening",
  closing: "Closing",
  discussion: "Discussion",
} satisfies Record<CeremonyType, string>;

const BREAK_LABELS = {
  break: "Break",
  lunch: "Lunch",
  social: "Social event",
  registration: "Registration",
} satisfies Record<BreakType, string>;

const DATE_LABELS = {
  abstract: "Abstract submission",
  submission: "Submission",
  response: "Author response",
  notification: "Notification",
  "camera-ready": "Camera-ready version",
  registration: "Registration",
  artifact: "Artifact submission",
  other: "Deadline",
} satisfies Record<DateKind, string>;

export const PRESENCE_LABELS = {
  "in-person": "In person",
  online: "Online",
  hybrid: "In person and online",
} satisfies Record<Presence, string>;

export const STATUS_LABELS = {
  draft: "Draft",
  preliminary: "Preliminary program",
  final: "Final program",
} satisfies Record<ProgramStatus, string>;

export const EDITION_LINK_LABELS = {
  registration: "Register",
  recordings: "Watch the recordings",
  proceedings: "Proceedings",
  photos: "Photos",
  website: "Original website",
} satisfies Record<EditionLink, string>;

export const TO_BE_ANNOUNCED = "To be announced";

export function titleOfItem(item: Item): string {
  switch (item.kind) {
    case "talk":
      return item.title ?? TO_BE_ANNOUNCED;
    case "session":
      return item.title;
    case "ceremony":
      return item.title ?? CEREMONY_LABELS[item.type];
    case "break":
      return item.title ?? BREAK_LABELS[item.type];
  }
}

export function labelOfDate({ label, kind }: ImportantDate): string {
  return label ?? DATE_LABELS[kind];
}
