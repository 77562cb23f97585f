import type { EventLeaf } from "schema-dts";
import { pathOfCard } from "../../../file-urls.ts";
import type { Edition } from "../../../model/edition.ts";
import { presentersOf } from "../../../model/program/participants.ts";
import type { PlacedTalk } from "../../../model/program/talks.ts";
import { addressOf, pathOfTalk } from "../../../urls.ts";
import { titleOfItem } from "../../../wording/labels.ts";
import { instantOf } from "../../../wording/times.ts";
import type { EditionContext } from "../../context.ts";
import { idOfEdition, idOfSession, idOfTalk } from "../ids.ts";
import { imageOf } from "./image.ts";
import { offerOf } from "./offer.ts";
import { presentedPaperNode } from "./paper.ts";
import { participantNodes } from "./person.ts";
import { attendanceModeOf, locationOf, locationOfTalk } from "./place.ts";
import { partOf, scheduleOf } from "./program.ts";
import { CANCELLED, SCHEDULED } from "./status.ts";
import { timesOf } from "./time.ts";

/** @param abstract without markup, or its beginning; empty where none is known */
export function talkNode(
  { talk, day, session }: PlacedTalk,
  abstract: string,
  edition: Edition,
  context: EditionContext,
): EventLeaf {
  const { series, words } = context;
  const { span, paper } = talk;
  const isCancelled = talk.isCancelled || session?.isCancelled || edition.cancelled !== undefined;
  const whole: EventLeaf = {
    "@type": "Event",
    "@id": idOfEdition(edition, series),
    name: edition.name,
    ...timesOf(edition),
    location: locationOf(edition, series),
  };
  return {
    "@type": "Event",
    "@id": idOfTalk(talk, edition, series),
    name: titleOfItem(talk, words).plain,
    description: abstract || undefined,
    url: addressOf(series, pathOfTalk(edition, talk)),
    startDate: instantOf(span.start),
    endDate: talk.isOpen ? undefined : instantOf(span.end),
    eventSchedule: scheduleOf(talk, edition),
    eventStatus: isCancelled ? CANCELLED : SCHEDULED,
    eventAttendanceMode: attendanceModeOf(edition),
    location: locationOfTalk(talk, day, edition, series),
    image: imageOf(pathOfCard(edition, talk), context),
    offers: offerOf(edition, context),
    inLanguage: talk.language ?? edition.language,
    performer: participantNodes(presentersOf(talk), series),
    superEvent:
      session === undefined
        ? whole
        : {
            "@type": "Event",
            "@id": idOfSession(session, edition, series),
            name: titleOfItem(session, words).plain,
            ...partOf(session, day, edition, context),
            superEvent: whole,
          },
    workFeatured: paper && presentedPaperNode(paper, edition, series),
  };
}
