import type { Edition } from "../../model/edition.ts";
import { talksOf } from "../../model/program/talks.ts";
import type { Title } from "../../model/text.ts";
import { hrefOf, pathOfTalk } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import type { EditionContext } from "../context.ts";
import { type ParticipantView, participantViews } from "../frame/links.ts";
import { type PictureView, pictureView } from "../frame/picture.ts";

/** A keynote or an invited talk. */
export interface SpeakerView {
  readonly type: string;
  /** Those that there are, in the order of the speakers. */
  readonly photos: readonly PictureView[];
  readonly speakers: readonly ParticipantView[];
  readonly title: Title;
  readonly href: string;
}

export function speakerViews(edition: Edition, context: EditionContext): SpeakerView[] {
  return talksOf(edition)
    .filter(
      ({ type, isCancelled, speakers }) =>
        (type === "keynote" || type === "invited") && !isCancelled && speakers.length > 0,
    )
    .map((talk) => ({
      type: context.words.text.talks[talk.type],
      photos: talk.speakers.flatMap(({ person }) => pictureView(person.photo, "portrait", context) ?? []),
      speakers: participantViews(talk.speakers, context),
      title: titleOfItem(talk, context.words),
      href: hrefOf(context.series, pathOfTalk(edition, talk)),
    }));
}
