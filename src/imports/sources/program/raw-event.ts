import type { RawPerson } from "../../clean/people.ts";

/** What takes place at a time, as a source says it. */
export interface RawEvent {
  readonly place: string;
  /** What the source calls it for good, such as a number; "" where it does not say. */
  readonly id: string;
  /** The day that it belongs to, which is that of the evening for what starts after midnight. */
  readonly day: string;
  /** Minutes after the midnight that begins the day. */
  readonly start: number;
  /** Minutes; undefined where nobody says when it ends. */
  readonly minutes: number | undefined;
  /** In the source's own words, such as "Talk (30 min)". */
  readonly type: string;
  /** Whether the type is one of this program's own words, and means just that. */
  readonly isOwnType?: boolean;
  readonly title: string;
  readonly subtitle?: string;
  readonly room?: string;
  readonly track?: string;
  /** A language tag. */
  readonly language?: string;
  readonly abstract?: string;
  /** What is said besides. */
  readonly text?: string;
  readonly people: readonly RawSpeaker[];
  readonly links?: readonly RawLink[];
  readonly url?: string;
  readonly isCancelled?: boolean;
  /** What a session consists of. */
  readonly parts?: readonly RawEvent[];
  /** Whether it shares the time of the session that it stands in. */
  readonly isUntimed?: boolean;
}

export interface RawSpeaker extends RawPerson {
  readonly bio?: string;
}

export interface RawLink {
  readonly url: string;
  readonly label: string;
  /** What the source calls it: "slides", "video". */
  readonly kind?: string;
}

export interface RawProgram {
  readonly events: readonly RawEvent[];
  /** Names in the order of the source; those that only events name come after them. */
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
  readonly timezone: string | undefined;
}
