import { callMailAddress } from "../../exports/call/mail.ts";
import { wikicfpFields } from "../../exports/call/wikicfp.ts";
import { pathOfCallText } from "../../file-urls.ts";
import type { Call, Edition } from "../../model/edition.ts";
import { isOpen } from "../../model/moments/calls.ts";
import type { Markdown, Title } from "../../model/text.ts";
import { hrefOf, hrefOfTarget, pathOfCall } from "../../urls.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { acceptanceInWords, categoryInWords, titleOfCall } from "../../wording/submission.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { callCalendar } from "../frame/calendars.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import { type LinkView, linkTo } from "../frame/links.ts";
import { type DateGroupView, dateGroups } from "../moments/dates.ts";
import { type FactsView, factsView } from "../moments/facts.ts";
import { type Stage, scriptsOfMoments, stagesOf } from "../moments/stages.ts";
import { callData } from "../structured-data/edition-pages.ts";
import { type PeopleOfEdition, peopleOf } from "./committees.ts";

/** The call for papers. */
export interface CallView extends PageView, PeopleOfEdition {
  readonly editionName: string;
  /** "Call for papers" */
  readonly heading: Title | string;
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
  /** "Submission system: EasyChair": what stays when submissions are closed. */
  readonly systemLabel: string;
  readonly categories: readonly CategoryView[];
  /** What happens to accepted submissions; empty where it is not known. */
  readonly acceptance: string;
  readonly instructions: Markdown;
}

export interface CategoryView {
  /** "Full paper, 6–8 pages" */
  readonly text: string;
  readonly template?: LinkView | undefined;
}

export function callView(call: Call, edition: Edition, context: EditionContext): CallView {
  const path = pathOfCall(edition, call);
  const { series, words } = context;
  const { text } = words;
  const title = fullTitleOf(edition, words);
  const heading = titleOfCall(call, words);
  const { call: plain, namedCall } = text.descriptions;
  const description = say(call.title === undefined ? plain : namedCall, {
    call: heading,
    edition: edition.name,
    title,
  });
  const calendar = callCalendar(call, edition, context);
  const alternates = calendar === undefined ? [] : [calendar.alternate];
  const head = `${heading} · ${edition.name}`;
  return {
    path,
    frame: editionFrame(
      {
        path,
        title: head,
        description,
        edition,
        alternates,
        structuredData: () => callData(call, edition, context),
        scripts: scriptsOfMoments(edition, context),
      },
      context,
    ),
    editionName: edition.name,
    heading: call.title ?? heading,
    title,
    facts: factsView(edition, context),
    aims: call.text,
    topics: call.topics,
    submission: submissionView(call, edition, context),
    dates: dateGroups(edition, context, call),
    datesCalendar: calendar?.link,
    announcement: {
      links: [
        { label: text.call.plainText, href: hrefOf(series, pathOfCallText(edition, call)) },
        { label: text.call.mail, href: callMailAddress(edition, call, series) },
      ],
      wikicfp: wikicfpFields(edition, call, series),
    },
    ...peopleOf(edition, context, { hasEmail: true }),
  };
}

function submissionView(call: Call, edition: Edition, context: EditionContext): SubmissionView | undefined {
  const { submission } = call;
  if (submission === undefined) return undefined;
  const { url, system, instructions } = submission;
  const { series, words } = context;
  const { actions, call: labels } = words.text;
  return {
    status: stagesOf(edition, context, ({ now }) => (isOpen(call, edition, now) ? "" : labels.closed)),
    href: url === undefined ? undefined : hrefOfTarget(series, url),
    label: system === undefined ? actions.submit : say(labels.submitOn, { system }),
    systemLabel: system === undefined ? labels.system : say(labels.systemNamed, { system }),
    categories: submission.categories.map((category) => ({
      text: categoryInWords(category, words),
      template:
        category.template === undefined ? undefined : linkTo(labels.template, category.template, series),
    })),
    acceptance: acceptanceInWords(submission, words),
    instructions: instructions ?? "",
  };
}
