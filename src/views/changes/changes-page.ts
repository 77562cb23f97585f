import { changedDays } from "../../model/changes/days.ts";
import type { Edition } from "../../model/edition.ts";
import { pathOfChanges } from "../../urls.ts";
import { asHeading, FULL_DATE, formatDate } from "../../wording/dates.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { feedAlternates, feedLink } from "../frame/feeds.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";
import { type SentenceView, sentenceViews } from "./sentence.ts";

/** What has changed since the edition was first published. */
export interface ChangesView extends PageView {
  readonly editionName: string;
  /** Newest first. */
  readonly days: readonly ChangedDayView[];
  /** Instead of days, where there are none. */
  readonly nothing: string;
  readonly feed: LinkView;
}

export interface ChangedDayView {
  /** `2026-03-05`: it names the day in addresses too. */
  readonly date: string;
  readonly heading: string;
  readonly sentences: readonly SentenceView[];
}

export function changesView(edition: Edition, context: EditionContext): ChangesView {
  const path = pathOfChanges(edition);
  const { words } = context;
  const { changes } = words.text;
  const view = sentenceViews(edition, context);
  const title = `${changes.heading} · ${edition.name}`;
  const description = say(changes.description, { edition: edition.name });
  const days = changedDays(edition);
  const alternates = feedAlternates(context);
  return {
    path,
    frame: editionFrame(
      { path, title, description, edition, alternates, isHidden: days.length === 0 },
      context,
    ),
    editionName: edition.name,
    nothing: changes.nothing,
    days: days.map(({ date, changes: own }) => ({
      date,
      heading: asHeading(formatDate(date, FULL_DATE, words), words),
      sentences: own.map(view),
    })),
    feed: feedLink(context),
  };
}
