import type { Call, Edition } from "../model/edition.ts";
import type { Markdown } from "../model/text.ts";
import { hrefOf, hrefOfTarget, pathOfCall, pathOfCallText } from "../urls.ts";
import { fullTitleOf } from "../wording/editions.ts";
import { acceptanceInWords, categoriesInWords } from "../wording/submission.ts";
import { isSubmissionOpen } from "./actions.ts";
import { datesCalendar } from "./calendars.ts";
import { type PeopleOfEdition, peopleOf } from "./committees.ts";
import type { ViewContext } from "./context.ts";
import { type DateGroupView, dateGroups } from "./dates.ts";
import { type FactsView, factsView } from "./facts.ts";
import { frameView, type PageView } from "./frame.ts";
import type { LinkView } from "./links.ts";

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
  readonly plainText: LinkView;
}

export interface SubmissionView {
  /** "Submissions are closed." once they are; else empty. */
  readonly status: string;
  readonly href?: string | undefined;
  /** "Submit on EasyChair" */
  readonly label: string;
  readonly categories: readonly string[];
  /** What happens to accepted submissions; empty where it is not known. */
  readonly acceptance: string;
  readonly instructions: Markdown;
}

export function callView(edition: Edition, call: Call, context: ViewContext): CallView {
  const path = pathOfCall(edition);
  const { series } = context;
  const description = `Call for papers of ${edition.name}, the ${fullTitleOf(edition)}: topics, submission and important dates.`;
  const calendar = datesCalendar(edition, context);
  const alternates = calendar === undefined ? [] : [calendar.alternate];
  const title = `Call for papers · ${edition.name}`;
  return {
    path,
    frame: frameView({ path, title, description, edition, alternates }, context),
    editionName: edition.name,
    title: fullTitleOf(edition),
    facts: factsView(edition, context),
    aims: call.text,
    topics: call.topics,
    submission: submissionView(edition, call, context),
    dates: dateGroups(edition, context),
    datesCalendar: calendar?.link,
    plainText: { label: "Plain text for mailing lists", href: hrefOf(series, pathOfCallText(edition)) },
    ...peopleOf(edition, context),
  };
}

function submissionView(
  edition: Edition,
  { submission }: Call,
  { series, now }: ViewContext,
): SubmissionView | undefined {
  if (submission === undefined) return undefined;
  const { url, system, instructions } = submission;
  return {
    status: isSubmissionOpen(edition, now) ? "" : "Submissions are closed.",
    href: url === undefined ? undefined : hrefOfTarget(series, url),
    label: system === undefined ? "Submit your work" : `Submit on ${system}`,
    categories: categoriesInWords(submission),
    acceptance: acceptanceInWords(submission),
    instructions: instructions ?? "",
  };
}
