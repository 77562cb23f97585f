import type { Edition } from "../../model/edition.ts";
import { talksOf } from "../../model/program/talks.ts";
import type { Title } from "../../model/text.ts";
import { hrefOf } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import type { EditionContext } from "../context.ts";
import { type ParticipantView, participantViews, pathAboutTalk } from "../frame/links.ts";
import { hasPhoto, type PortraitView, portraitViews } from "../frame/portrait.ts";

/** A keynote or an invited talk. */
export interface SpeakerView {
  readonly type: string;
  /** Of the speakers; none where no speaker of the edition has a photo. */
  readonly portraits: readonly PortraitView[];
  readonly speakers: readonly ParticipantView[];
  readonly title: Title;
  readonly href: string;
}

/** More do not stand side by side on a card. */
const MOST_PORTRAITS = 2;

export function speakerViews(edition: Edition, context: EditionContext): SpeakerView[] {
  const talks = talksOf(edition).filter(
    ({ type, isCancelled, speakers }) =>
      (type === "keynote" || type === "invited") && !isCancelled && speakers.length > 0,
  );
  const guests = talks.flatMap(({ speakers }) => speakers);
  const portraits = new Map(
    portraitViews(guests, context).map((portrait, index) => [guests[index], portrait]),
  );
  return talks.map((talk) => ({
    type: context.words.text.talks[talk.type],
    portraits: talk.speakers
      .toSorted((a, b) => Number(hasPhoto(b)) - Number(hasPhoto(a)))
      .flatMap((speaker) => portraits.get(speaker) ?? [])
      .slice(0, MOST_PORTRAITS),
    speakers: participantViews(talk.speakers, context),
    title: titleOfItem(talk, context.words),
    href: hrefOf(context.series, pathAboutTalk(edition, talk)),
  }));
}
