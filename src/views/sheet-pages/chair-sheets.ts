import { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import type { Participant } from "../../model/person.ts";
import { isCancelledIn } from "../../model/program/events.ts";
import { participantsOf } from "../../model/program/participants.ts";
import type { Day, Session } from "../../model/program/program.ts";
import type { Markdown } from "../../model/text.ts";
import { asHeading, DAY_OF_PROGRAM, formatDate } from "../../wording/dates.ts";
import { sideBySide } from "../../wording/marks.ts";
import type { EditionContext } from "../context.ts";
import { type ItemView, itemView } from "../program/item.ts";
import { type SheetView, sheetView } from "../program/sheets.ts";

/** What whoever leads a session has in hand: a page for each. */
export interface ChairSheetsView extends SheetView {
  readonly sheets: readonly ChairSheetView[];
}

export interface ChairSheetView {
  readonly day: string;
  readonly session: ItemView;
  /** Who speaks in it, with what there is to say of them. */
  readonly speakers: readonly IntroducedView[];
}

export interface IntroducedView {
  readonly name: string;
  readonly affiliation: string;
  readonly bio: Markdown;
}

export function chairSheetsView(edition: Edition, context: EditionContext): ChairSheetsView {
  const days = edition.program?.days ?? [];
  const sheets = days.flatMap((day) =>
    sessionsOf(day, edition).map((session) => sheetOf(session, day, edition, context)),
  );
  return { ...sheetView("chairSheets", edition, context), sheets };
}

/** Each at every time it is held. */
function sessionsOf(day: Day, edition: Edition): Session[] {
  return [...day.items, ...day.repeats.map(({ item }) => item)].filter(
    (item): item is Session =>
      item.kind === "session" &&
      !isCancelledIn({ item, day }, edition) &&
      item.items.some(({ kind }) => kind === "talk"),
  );
}

function sheetOf(session: Session, day: Day, edition: Edition, context: EditionContext): ChairSheetView {
  const { words } = context;
  const midnight = DateTime.fromISO(day.date, { zone: edition.timezone ?? "utc" });
  const people = session.items.filter(({ isCancelled }) => !isCancelled).flatMap(participantsOf);
  return {
    day: sideBySide(
      [asHeading(formatDate(day.date, DAY_OF_PROGRAM, words), words), day.title?.plain, day.venue],
      words,
    ),
    session: itemView(session, midnight, edition, context),
    speakers: [...new Map(people.map((one) => [one.person, one])).values()].map(introduced),
  };
}

function introduced({ name, affiliations, bio, person }: Participant): IntroducedView {
  return { name, affiliation: affiliations.join(", "), bio: bio ?? person.bio ?? "" };
}
