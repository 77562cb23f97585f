import type { PlainDate } from "../time.ts";
import type { DateKind, EditionLink, Presence, ProgramStatus } from "../vocabulary.ts";

/**
 * What readers are told to have changed, as values: plain data, which the ledger keeps, and from which every language
 * makes its sentence. Texts are plain, without markup and without signs that turn a line around.
 */
export type Change = ItemChange | ProgramChange | PaperChange | DateChange | PeopleChange | EditionChange;

/** What a sentence is about. */
export interface Subject {
  /** Its address below the edition: `talks/ink/`, `program/#session-nibs`. */
  readonly key: string;
  /** A type of talk, session, ceremony or break: it names what has no title. */
  readonly type: string;
  readonly title?: string | undefined;
}

/** When and where something takes place. */
export interface Spot {
  /** As the clock of the place shows it, with the offset: `2026-03-28T10:30+01:00`. */
  readonly start: string;
  /** Undefined where nobody promises an end. */
  readonly end?: string | undefined;
  readonly room?: string | undefined;
}

/** Of one item of the program. */
export type ItemChange =
  /** A session comes and goes with all that stands in it; of what takes place several times, a time may. */
  | {
      readonly kind:
        | "added"
        | "removed"
        | "time-added"
        | "time-removed"
        | "cancelled"
        | "reinstated"
        | "titled";
      readonly item: Subject;
      readonly at: Spot;
      /** Further times of the same item. */
      readonly also?: readonly Spot[] | undefined;
    }
  /** To another time or room; at the same time without a room: where it will be is not known any more. */
  | { readonly kind: "moved"; readonly item: Subject; readonly from: Spot; readonly to: Spot }
  | { readonly kind: "retitled"; readonly item: Subject; readonly from: string }
  | {
      readonly kind: "speakers";
      readonly item: Subject;
      readonly gone: readonly string[];
      readonly come: readonly string[];
      /** Whether somebody takes part who did before. */
      readonly areOthers: boolean;
    }
  | { readonly kind: "material"; readonly item: Subject; readonly what: Material };

/** Where an item was that moved together with others. */
export interface Former {
  readonly key: string;
  readonly from: Spot;
}

/** Of many items at once. */
export type ProgramChange =
  | { readonly kind: "program-published"; readonly n: number }
  | { readonly kind: "program-withdrawn" }
  | { readonly kind: "program-status"; readonly status: ProgramStatus }
  | { readonly kind: "items-added" | "items-removed" | "rooms-assigned"; readonly n: number }
  /** Too many in too many ways to name each. */
  | { readonly kind: "items-moved"; readonly n: number; readonly items: readonly Former[] }
  /** All of a day, or `n` items of it, begin later, or earlier where `minutes` are below 0. */
  | {
      readonly kind: "shifted";
      readonly day: PlainDate;
      readonly minutes: number;
      readonly isAll: boolean;
      readonly n: number;
      readonly items: readonly Former[];
    }
  /** At the same times of another day. */
  | {
      readonly kind: "day-moved";
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly isAll: boolean;
      readonly n: number;
      readonly items: readonly Former[];
    }
  /** All that was in a room, or `n` items of it, are in another; a new name for a room looks the same. */
  | {
      readonly kind: "rehoused";
      readonly from: string;
      readonly to: string;
      readonly isAll: boolean;
      readonly n: number;
      readonly items: readonly Former[];
    }
  | { readonly kind: "materials"; readonly what: Material; readonly n: number };

export const MATERIALS = ["slides", "video"] as const;
export type Material = (typeof MATERIALS)[number];

export type PaperChange =
  | { readonly kind: "paper-added" | "paper-withdrawn"; readonly paper: Subject }
  | { readonly kind: "paper-retitled"; readonly paper: Subject; readonly from: string }
  | { readonly kind: "papers-published" | "papers-added" | "papers-withdrawn"; readonly n: number };

/** Which of the important dates, as its organizers or its kind call it. */
export interface DateSubject {
  readonly key: string;
  readonly kind: DateKind;
  readonly label?: string | undefined;
  /** The group or call that it stands under. */
  readonly group?: string | undefined;
}

export interface DateSpot {
  readonly date: PlainDate;
  /** The last day of a period. */
  readonly end?: PlainDate | undefined;
  /** `17:00`, where an hour is told. */
  readonly time?: string | undefined;
  /** `AoE` or an IANA name; undefined for a calendar date. */
  readonly zone?: string | undefined;
}

export type DateChange =
  | {
      readonly kind: "date-moved";
      readonly date: DateSubject;
      readonly from: DateSpot;
      readonly to: DateSpot;
    }
  | { readonly kind: "date-set"; readonly date: DateSubject; readonly to: DateSpot }
  /** To be announced again, or gone. */
  | { readonly kind: "date-withdrawn"; readonly date: DateSubject; readonly from: DateSpot };

/** `role` is undefined for the program committee. */
export type PeopleChange =
  | { readonly kind: "committee-published" }
  | {
      readonly kind: "joined" | "left";
      readonly role?: string | undefined;
      /** The first ones, where there are many. */
      readonly names: readonly string[];
      readonly n: number;
    };

export interface Place {
  readonly presence?: Presence | undefined;
  readonly venue?: Readonly<
    Partial<Record<"name" | "room" | "address" | "city" | "region" | "country", string | undefined>>
  >;
}

export interface Days {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

export type EditionChange =
  | { readonly kind: "edition-cancelled" | "edition-reinstated" }
  | { readonly kind: "days"; readonly from?: Days | undefined; readonly to?: Days | undefined }
  | { readonly kind: "place"; readonly from: Place; readonly to: Place }
  | {
      readonly kind: "call-published" | "call-withdrawn";
      readonly id: string;
      readonly title?: string | undefined;
    }
  | { readonly kind: "link"; readonly link: EditionLink };

/** What one publication changed. */
export interface DatedChanges {
  /** In UTC: `2026-03-01T12:00:00Z`. */
  readonly at: string;
  readonly changes: readonly Change[];
}
