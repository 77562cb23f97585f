import { plainText } from "../../markdown/plain.ts";
import type { Edition } from "../../model/edition.ts";
import type { Participant } from "../../model/person.ts";
import { hasOwnTime } from "../../model/program/events.ts";
import { presentersOf } from "../../model/program/participants.ts";
import type { Session, SessionItem } from "../../model/program/program.ts";
import type { PlacedWorkshop } from "../../model/program/workshops.ts";
import type { Markdown, Title } from "../../model/text.ts";
import { fragmentOfSession, hrefOf, hrefOfTarget, pathOfProgram, pathOfWorkshop } from "../../urls.ts";
import { FULL_DATE, formatDate } from "../../wording/dates.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { inParts } from "../../wording/marks.ts";
import { whereOf, whereOfDay } from "../../wording/places.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { sessionCalendar } from "../frame/calendars.ts";
import { editionFrame, type PageView, shorten } from "../frame/frame.ts";
import { type LinkView, type ParticipantView, participantViews, pathAboutTalk } from "../frame/links.ts";
import { itemTimeView, type TimeView } from "../moments/time.ts";
import { workshopData } from "../structured-data/edition-pages.ts";

/** A workshop of a program: who organizes it, when and where it is, and what stands in it. */
export interface WorkshopView extends PageView {
  readonly editionName: string;
  readonly type: string;
  readonly title: Title;
  readonly isCancelled: boolean;
  readonly roles: readonly { readonly label: string; readonly people: readonly ParticipantView[] }[];
  readonly times: readonly { readonly date: string; readonly time: TimeView }[];
  readonly calendar: readonly LinkView[];
  readonly where: string;
  readonly whereHref?: string | undefined;
  readonly stream?: string | undefined;
  readonly track: string;
  readonly text: Markdown;
  /** Its own page elsewhere. */
  readonly links: readonly LinkView[];
  readonly items: readonly WorkshopItemView[];
  readonly backToProgram: string;
}

export interface WorkshopItemView {
  /** Undefined for what shares the time of the workshop. */
  readonly time?: TimeView | undefined;
  /** "Invited talk"; empty for what its title says. */
  readonly label: string;
  readonly title: Title;
  readonly href?: string | undefined;
  readonly people: readonly ParticipantView[];
  readonly isCancelled: boolean;
}

/** As much as machines are told of what it is about. */
const DESCRIPTION_LENGTH = 300;

export function workshopView(
  { workshop, day }: PlacedWorkshop,
  edition: Edition,
  context: EditionContext,
): WorkshopView {
  const { series, words } = context;
  const { committees, descriptions, material, program } = words.text;
  const path = pathOfWorkshop(edition, workshop);
  const title = titleOfItem(workshop, words);
  const { room, place, track, text = "", url, times, organizers, chairs, isCancelled } = workshop;
  const about = plainText(text);
  const by = say(organizers.length === 0 ? descriptions.talk : descriptions.talkBy, {
    type: program.workshop,
    speakers: inParts(
      organizers.map(({ name }) => name),
      words,
    ),
    edition: edition.name,
  });
  const role = (label: string, people: readonly Participant[]): WorkshopView["roles"] =>
    people.length === 0 ? [] : [{ label, people: participantViews(people, context) }];
  return {
    path,
    frame: editionFrame(
      {
        path,
        title: `${title.plain} · ${edition.name}`,
        description: `${by} ${about}`,
        edition,
        structuredData: () =>
          workshopData({ workshop, day }, shorten(about, DESCRIPTION_LENGTH), edition, context),
        scripts: ["hours"],
      },
      context,
    ),
    editionName: edition.name,
    type: program.workshop,
    title,
    isCancelled,
    roles: [...role(committees.organizers, organizers), ...role(program.chair, chairs)],
    times: (times.length === 0 ? [workshop] : times).map((time) => ({
      date: formatDate(time.span.start.toISODate() ?? "", FULL_DATE, words),
      time: itemTimeView(time, context),
    })),
    calendar: sessionCalendar(workshop, edition, context),
    where: place ?? whereOfDay(room, day, words) ?? whereOf(edition, words),
    whereHref: place === undefined && room?.url !== undefined ? hrefOfTarget(series, room.url) : undefined,
    stream: room?.stream === undefined ? undefined : hrefOfTarget(series, room.stream),
    track: track?.name ?? "",
    text,
    links: url === undefined ? [] : [{ label: material.more, href: hrefOfTarget(series, url) }],
    items: workshop.items.map((item) => itemView(item, workshop, edition, context)),
    backToProgram: `${hrefOf(series, pathOfProgram(edition))}#${fragmentOfSession(workshop)}`,
  };
}

function itemView(
  item: SessionItem,
  workshop: Session,
  edition: Edition,
  context: EditionContext,
): WorkshopItemView {
  const { series, words } = context;
  const people = item.kind === "talk" ? presentersOf(item) : item.kind === "ceremony" ? item.speakers : [];
  return {
    time: hasOwnTime(item, workshop) ? itemTimeView(item, context, workshop.span.start) : undefined,
    label: item.kind === "talk" ? words.text.talks[item.type] : "",
    title: titleOfItem(item, words),
    href: item.kind === "talk" ? hrefOf(series, pathAboutTalk(edition, item)) : undefined,
    people: participantViews(people, context),
    isCancelled: item.isCancelled,
  };
}
