import { callMailAddress } from "../../exports/call/mail.ts";
import { wikicfpFields } from "../../exports/call/wikicfp.ts";
import { pathOfCallText } from "../../file-urls.ts";
import type { Call, Edition } from "../../model/edition.ts";
import type { Markdown } from "../../model/text.ts";
import { hrefOf, hrefOfTarget, pathOfCall } from "../../urls.ts";
import { fullTitleOf } from "../../wording/editions.ts";
import { acceptanceInWords, categoriesInWords } from "../../wording/submission.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { datesCalendar } from "../frame/calendars.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";
import { isSubmissionOpen } from "../moments/actions.ts";
import { type DateGroupView, dateGroups } from "../moments/dates.ts";
import { type FactsView, factsView } from "../moments/facts.ts";
import { type Stage, scriptsOfMoments, stagesOf } from "../moments/stages.ts";
import { callData } from "../structured-data/edition-pages.ts";
import { type PeopleOfEdition, peopleOf } from "./committees.ts";

/** The call for papers. */
export interface CallView extends PageView, PeopleOfEdition {
  readonly editionName: string;
  readonly title: string;
  readonly facts: FactsView;
  readonly aims: Markdown;
  readonly topics: readonly string[];
  readonly submission?: SubmissionView | undefined;
  readonly dates: readonly DateGroupView[];
  readonly datesCalendar?: LinkView | undefined;
  readonly announcement: AnnouncementView;
}

/** What organizers pass the call on with. */
export interface AnnouncementView {
  readonly links: readonly LinkView[];
  /** What the form of wikicfp.com asks for, a field a line. */
  readonly wikicfp: string;
}

export interface SubmissionView {
  /** "Submissions are closed." once they are, else empty: now, and later. */
  readonly status: readonly Stage<string>[];
  readonly href?: string | undefined;
  /** "Submit on EasyChair" */
  readonly label: string;
  readonly categories: readonly string[];
  /** What happens to accepted submissions; empty where it is not known. */
  readonly acceptance: string;
  readonly instructions: Markdown;
}

export function callView(call: Call, edition: Edition, context: EditionContext): CallView {
  const path = pathOfCall(edition);
  const { series, words } = context;
  const { text } = words;
  const title = fullTitleOf(edition, words);
  const description = say(text.descriptions.call, { edition: edition.name, title });
  const calendar = datesCalendar(edition, context);
  const alternates = calendar === undefined ? [] : [calendar.alternate];
  const head = `${text.pages.call} · ${edition.name}`;
  return {
    path,
    frame: editionFrame(
      {
        path,
        title: head,
        description,
        edition,
        alternates,
        structuredData: () => callData(edition, context),
        scripts: scriptsOfMoments(edition, context),
      },
      context,
    ),
    editionName: edition.name,
    title,
    facts: factsView(edition, context),
    aims: call.text,
    topics: call.topics,
    submission: submissionView(edition, call, context),
    dates: dateGroups(edition, context),
    datesCalendar: calendar?.link,
    announcement: {
      links: [
        { label: text.call.plainText, href: hrefOf(series, pathOfCallText(edition)) },
        { label: text.call.mail, href: callMailAddress(edition, call, series) },
      ],
      wikicfp: wikicfpFields(edition, series),
    },
    ...peopleOf(edition, context),
  };
}

function submissionView(
  edition: Edition,
  { submission }: Call,
  context: EditionContext,
): SubmissionView | undefined {
  if (submission === undefined) return undefined;
  const { url, system, instructions } = submission;
  const { series, words } = context;
  const { actions, call } = words.text;
  return {
    status: stagesOf(edition, context, ({ now }) => (isSubmissionOpen(edition, now) ? "" : call.closed)),
    href: url === undefined ? undefined : hrefOfTarget(series, url),
    label: system === undefined ? actions.submit : say(call.submitOn, { system }),
    categories: categoriesInWords(submission, words),
    acceptance: acceptanceInWords(submission, words),
    instructions: instructions ?? "",
  };
}
