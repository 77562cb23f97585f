import { DateTime } from "luxon";
import type { Paper } from "../../model/paper.ts";
import type { PlainDate, Span } from "../../model/time.ts";
import type { Report } from "../../problem.ts";
import type { Linking } from "../linking.ts";
import type { Locations } from "../locations.ts";
import type { SessionIds, TalkIds } from "./ids.ts";
import type { Clock } from "./schedule.ts";

/** Stands in for a time that was reported: the rest of the item is checked all the same, and nothing is published. */
export const UNKNOWN: Span = { start: DateTime.utc(2000), end: DateTime.utc(2000).plus({ hours: 1 }) };

/** What the items of one program share. */
export interface ProgramLinking {
  readonly edition: string;
  readonly papers: readonly Paper[];
  /** Ids of papers that more than one talk presents. */
  readonly sharedPapers: ReadonlySet<string>;
  readonly locations: Locations;
  readonly talkIds: TalkIds;
  readonly sessionId: SessionIds;
  readonly clockOf: (date: PlainDate) => Clock;
  /** Says nothing where the zone is not known, or the file has faults. */
  readonly reportTime: Report;
  readonly linking: Linking;
}
