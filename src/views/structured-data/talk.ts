import type { EventLeaf } from "schema-dts";
import type { Edition } from "../../model/edition.ts";
import { participantsOf } from "../../model/participants.ts";
import type { PlacedTalk } from "../../model/talks.ts";
import { addressOf, pathOfTalk } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { instantOf } from "../../wording/times.ts";
import type { EditionContext } from "../context.ts";
import { idOfEdition, idOfSession, idOfTalk } from "./ids.ts";
import { presentedPaperNode } from "./paper.ts";
import { participantNodes } from "./person.ts";
import { attendanceModeOf, locationOfTalk } from "./place.ts";
import { CANCELLED, SCHEDULED } from "./status.ts";
import { timesOf } from "./time.ts";

/** @param abstract without markup, or its beginning; empty where none is known */
export function talkNode(
  { talk, session }: PlacedTalk,
  abstract: string,
  edition: Edition,
  { series, words }: EditionContext,
): EventLeaf {
  const { span, paper } = talk;
  const isCancelled = talk.isCancelled || session?.isCancelled || edition.cancelled !== undefined;
  const whole: EventLeaf = {
    "@type": "Event",
    "@id": idOfEdition(edition, series),
    name: edition.name,
    startDate: timesOf(edition).startDate,
  };
  return {
    "@type": "Event",
    "@id": idOfTalk(talk, edition, series),
    name: titleOfItem(talk, words),
    description: abstract || undefined,
    url: addressOf(series, pathOfTalk(edition, talk)),
    startDate: instantOf(span.start),
    endDate: instantOf(span.end),
    eventStatus: isCancelled ? CANCELLED : SCHEDULED,
    eventAttendanceMode: attendanceModeOf(edition),
    location: locationOfTalk(talk, edition, series),
    inLanguage: edition.language,
    performer: participantNodes(participantsOf(talk), series),
    superEvent:
      session === undefined
        ? whole
        : {
            "@type": "Event",
            "@id": idOfSession(session, edition, series),
            name: session.title,
            startDate: instantOf(session.span.start),
            superEvent: whole,
          },
    workFeatured: paper && presentedPaperNode(paper, edition, series),
  };
}
