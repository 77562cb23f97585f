import type { Paper } from "../paper.ts";
import type { Participant } from "../person.ts";
import type { Link, Markdown, Target, Title } from "../text.ts";
import type { PlainDate, Span } from "../time.ts";
import type { BreakType, CeremonyType, ProgramStatus, SessionType, TalkType } from "../vocabulary.ts";
import type { Room, Track } from "./locations.ts";

export interface Program {
  readonly status: ProgramStatus;
  readonly tracks: readonly Track[];
  readonly rooms: readonly Room[];
  readonly days: readonly Day[];
}

export interface Day {
  readonly date: PlainDate;
  /** "Workshops and tutorials" */
  readonly title?: Title | undefined;
  /** Where it takes place, if not where the edition does. */
  readonly venue?: string | undefined;
  readonly items: readonly Item[];
  /** Further times of items, of this day or another. */
  readonly repeats: readonly Repeat[];
}

/** An item at another time than the first: it is one item all the same, with one page and one citation. */
export interface Repeat {
  readonly item: Item;
  /** The item at its first time. */
  readonly of: Item;
  /** The session that the item itself stands in. */
  readonly session?: Session | undefined;
}

/** One of the times of an item that takes place more than once. */
export interface Occurrence {
  /** The day of the program that it stands under. */
  readonly date: PlainDate;
  readonly span: Span;
  readonly isOpen: boolean;
}

/** What every item of a program may have. */
export interface Scheduled {
  readonly span: Span;
  /** Whether nobody promises its end: that of its span is a guess, for what needs one. */
  readonly isOpen: boolean;
  /** All of its times, this one among them; empty for what takes place once. */
  readonly times: readonly Occurrence[];
  /** Which of them this is, for all but the first: 2 for the second. */
  readonly repeat?: number | undefined;
  readonly room?: Room | undefined;
  /** Off the venue. */
  readonly place?: string | undefined;
  readonly track?: Track | undefined;
  readonly text?: Markdown | undefined;
  readonly url?: Target | undefined;
  readonly isCancelled: boolean;
}

/** Where a talk's material lies. */
export interface Resources {
  readonly slides?: Target | undefined;
  readonly video?: Target | undefined;
  /** Seconds into the edition's recording. */
  readonly recordingOffset?: number | undefined;
  readonly links: readonly Link[];
}

export interface Talk extends Scheduled, Resources {
  readonly kind: "talk";
  readonly type: TalkType;
  /** Stable: the last part of its address. */
  readonly id: string;
  /** Undefined while it is to be announced. */
  readonly title: Title | undefined;
  readonly subtitle?: Title | undefined;
  /** BCP 47; that of the edition where it is undefined. */
  readonly language?: string | undefined;
  /** False for a talk that shares the time of its session with others. */
  readonly isTimed: boolean;
  /** Empty while they are to be announced, or where nobody remembers them. */
  readonly speakers: readonly Participant[];
  /** Whether nobody remembers who spoke, and nobody will be announced. */
  readonly arePeopleUnknown: boolean;
  readonly chairs: readonly Participant[];
  readonly moderator?: Participant | undefined;
  readonly panelists: readonly Participant[];
  readonly paper?: Paper | undefined;
  /**
   * Whether all that is to be said of it but its time and place stands on the page of its paper, which other talks present as well:
   * readers are led there.
   */
  readonly isToldByPaper: boolean;
  readonly abstract?: Markdown | undefined;
}

export interface Ceremony extends Scheduled, Resources {
  readonly kind: "ceremony";
  readonly type: CeremonyType;
  /** What the organizers call it; else its type says it. */
  readonly title?: Title | undefined;
  readonly isTimed: boolean;
  readonly speakers: readonly Participant[];
}

export interface Break extends Scheduled {
  readonly kind: "break";
  readonly type: BreakType;
  /** What the organizers call it; else its type says it. */
  readonly title?: Title | undefined;
}

/** A titled block, or a break in which something takes place, such as a lunch with posters. */
export interface Session extends Scheduled {
  readonly kind: "session";
  readonly type: SessionType | BreakType;
  /** Unique within the program. */
  readonly id: string;
  /** Of a break without one, its type says it. */
  readonly title: Title | undefined;
  readonly chairs: readonly Participant[];
  readonly organizers: readonly Participant[];
  readonly items: readonly SessionItem[];
}

export type SessionItem = Talk | Ceremony | Break;
export type Item = SessionItem | Session;
