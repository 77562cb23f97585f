import type { Edition } from "../../model/edition.ts";
import type { ProgramPart } from "../../model/program/program-parts.ts";
import { DAY_OF_PROGRAM, formatDate } from "../../wording/dates.ts";
import type { EditionContext } from "../context.ts";
import { partCalendars, programCalendar } from "../frame/calendars.ts";
import type { AlternateView, LinkView } from "../frame/links.ts";

/** Every calendar of a program in one place. */
export interface CalendarMenuView {
  /** Of the whole program. */
  readonly whole: LinkView;
  /** Of its days, tracks and rooms, where there are several. */
  readonly groups: readonly { readonly label: string; readonly links: readonly LinkView[] }[];
}

/** Undefined where the program has nothing to keep in a calendar. */
export function calendarMenuView(edition: Edition, context: EditionContext): CalendarMenuView | undefined {
  const whole = programCalendar(edition, context);
  if (whole === undefined) return undefined;
  const { words } = context;
  const { calendar, find, program } = words.text;
  const parts = partCalendars(edition, context);
  const group = (kind: ProgramPart["kind"], label: string): CalendarMenuView["groups"][number] => ({
    label,
    links: parts
      .filter(({ part }) => part.kind === kind)
      .map(({ part, link }) => ({
        ...link,
        label: kind === "days" ? formatDate(part.id, DAY_OF_PROGRAM, words) : link.label,
      })),
  });
  const groups = [group("days", program.days), group("tracks", find.track), group("rooms", find.room)];
  return {
    whole: { ...whole.link, label: calendar.whole },
    groups: groups.filter(({ links }) => links.length > 1),
  };
}

/** The same for machines, in the head of the page. */
export function calendarAlternates(edition: Edition, context: EditionContext): AlternateView[] {
  const parts = partCalendars(edition, context).filter(({ part }) => part.kind !== "sessions");
  return [programCalendar(edition, context), ...parts].flatMap((calendar) => calendar?.alternate ?? []);
}
