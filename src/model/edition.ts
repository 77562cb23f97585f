import type { DateTime } from "luxon";
import type { DatedChanges } from "./changes/change.ts";
import type { Paper, Proceedings } from "./paper.ts";
import type { Participant } from "./person.ts";
import type { Picture } from "./picture.ts";
import type { Program } from "./program/program.ts";
import type { Markdown, Target, Title } from "./text.ts";
import type { FreePage } from "./theme/free-page.ts";
import type { PlainDate, Span } from "./time.ts";
import type { DateKind, EditionLink, Length, Presence, References, TalkType } from "./vocabulary.ts";

export type { FreePage };

/** One year of the series. */
export interface Edition {
  /** The folder's name: the first part of every address of the edition. */
  readonly id: string;
  readonly year: number;
  /** Whether it is kept out of the published site. */
  readonly isDraft: boolean;
  /** Such as "FastPath 2021". */
  readonly name: string;
  readonly title: string;
  /** The welcome on its home page. */
  readonly about?: Markdown | undefined;
  readonly announcement?: Announcement | undefined;
  /** Instead of that of the series. */
  readonly logo?: Picture | undefined;
  /** Of the venue or the town. */
  readonly image?: Picture | undefined;
  /** BCP 47: of its texts, and of the words around them. */
  readonly language: string;
  readonly ordinal?: number | undefined;
  readonly start?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
  /** IANA name; known whenever anything of the edition has a time of day. */
  readonly timezone?: string | undefined;
  /** From the first moment to the last, where times of day are known. */
  readonly hours?: Span | undefined;
  readonly presence?: Presence | undefined;
  readonly venue?: Venue | undefined;
  readonly host?: Host | undefined;
  readonly was: readonly SupersededPlan[];
  /** Days of a program of more than one day, where it has one. */
  readonly length?: Length | number | undefined;
  readonly counts: Counts;
  /** Newest first. */
  readonly news: readonly News[];
  readonly proceedings?: Proceedings | undefined;
  /** The id of an item: `Q937`. */
  readonly wikidata?: string | undefined;
  /** Those to the proceedings lead to their DOI, where no other address is written. */
  readonly links: Readonly<Partial<Record<EditionLink, Target>>>;
  /** The reason, in a sentence. */
  readonly cancelled?: string | undefined;
  readonly dates: readonly ImportantDate[];
  readonly organizers: readonly Role[];
  readonly committee: readonly CommitteeMember[];
  readonly sponsors: readonly SponsorTier[];
  /** The call for papers first, then further ones by their ids. */
  readonly calls: readonly Call[];
  /** Of papers, in the order of their headings. */
  readonly categories: readonly string[];
  readonly papers: readonly Paper[];
  readonly program?: Program | undefined;
  readonly pages: readonly FreePage[];
  /** When it was first published, as far as is known, in UTC: `2026-03-01T12:00:00Z`. */
  readonly firstTold?: string | undefined;
  /** What readers were told to have changed since then, oldest first; undefined where it was over by then. */
  readonly changes?: readonly DatedChanges[] | undefined;
}

export type Counts = Readonly<Partial<Record<TalkType, number>>>;

export interface Venue {
  readonly name?: string | undefined;
  readonly room?: string | undefined;
  readonly address?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  readonly url?: Target | undefined;
}

/** The conference that the workshop is held with. */
export interface Host {
  readonly name: string;
  readonly url?: Target | undefined;
}

/** What was planned before the edition was postponed or moved. */
export interface SupersededPlan {
  readonly start?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
  readonly presence?: Presence | undefined;
  readonly venue?: Venue | undefined;
  readonly reason?: string | undefined;
}

/** What everybody must know for a while. */
export interface Announcement {
  readonly text: Markdown;
  readonly from?: AnnouncementEnd | undefined;
  readonly until: AnnouncementEnd;
}

export interface AnnouncementEnd {
  /** As it is written. */
  readonly day: PlainDate;
  /** Whether an hour was written, instead of the whole day. */
  readonly hasTime: boolean;
  /** The first moment at which it is shown, or no longer. */
  readonly moment: DateTime;
}

export interface News {
  readonly date: PlainDate;
  readonly text: Markdown;
  readonly url?: Target | undefined;
}

export interface ImportantDate {
  readonly kind: DateKind;
  /** What the organizers call it; else its kind says it. */
  readonly label?: Title | undefined;
  /** Undefined while it is to be announced. */
  readonly date: PlainDate | undefined;
  /** The last day of a period. */
  readonly end?: PlainDate | undefined;
  /** The last moment, in its zone; undefined for a calendar date, which has no zone and so no last moment. */
  readonly deadline?: DateTime | undefined;
  /** Whether an hour was written, instead of the end of the day. */
  readonly hasTime: boolean;
  /** `AoE` or an IANA name. */
  readonly zone?: string | undefined;
  /** Earlier dates, oldest first. */
  readonly was: readonly PlainDate[];
  readonly group?: string | undefined;
  /** The id of the call that it belongs to; undefined for one that belongs to none, such as a further round. */
  readonly call?: string | undefined;
}

/** People with a common task, such as the program chairs, in the order they are to be shown. */
export interface Role {
  readonly role: string;
  readonly people: readonly Participant[];
}

export type CommitteeMember = Participant;

export interface SponsorTier {
  readonly tier: string;
  readonly sponsors: readonly Sponsor[];
}

export interface Sponsor {
  readonly name: string;
  readonly url?: Target | undefined;
  /** A path below `public/`. */
  readonly logo?: string | undefined;
}

/** A call: for papers, posters, proposals, or for participation. */
export interface Call {
  /** `cfp`, or the name of its file in `calls/`. */
  readonly id: string;
  /** Undefined for a call for papers that is called just that. */
  readonly title?: Title | undefined;
  readonly topics: readonly string[];
  readonly submission?: Submission | undefined;
  /** Aims and scope. */
  readonly text: Markdown;
}

export interface Submission {
  readonly url?: Target | undefined;
  readonly system?: string | undefined;
  readonly categories: readonly SubmissionCategory[];
  /** Minutes given to an accepted submission. */
  readonly talk?: number | undefined;
  readonly instructions?: Markdown | undefined;
}

export interface SubmissionCategory {
  readonly name: string;
  readonly pages?: string | undefined;
  /** Whether the pages of references count. */
  readonly references?: References | undefined;
  readonly description?: string | undefined;
  readonly template?: Target | undefined;
}

/** What tells an edition from another of its year, by its folder: "autumn" of `2026-autumn`, "" of `2026`. */
export function partOfYear({ id, year }: Pick<Edition, "id" | "year">): string {
  return id
    .split("-")
    .filter((part) => part !== String(year))
    .join("-");
}
