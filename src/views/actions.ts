import type { Edition } from "../model/edition.ts";
import type { Target } from "../model/text.ts";
import { hrefOf, hrefOfTarget, pathOfCall, pathOfProgram } from "../urls.ts";
import { EDITION_LINK_LABELS } from "../wording/labels.ts";
import type { ViewContext } from "./context.ts";
import type { LinkView } from "./links.ts";
import { isPast, phaseOf } from "./phase.ts";

/** What a reader can do now: the first is the one that matters most in this phase. */
export function actionViews(edition: Edition, { series, now }: ViewContext): LinkView[] {
  const { call, program, links } = edition;
  const to = (label: string, url: Target | undefined): LinkView[] =>
    url === undefined ? [] : [{ label, href: hrefOfTarget(series, url) }];
  const seeProgram: LinkView[] =
    program === undefined || program.days.length === 0
      ? []
      : [{ label: "See the program", href: hrefOf(series, pathOfProgram(edition)) }];
  const readCall: LinkView[] =
    call === undefined
      ? []
      : [{ label: "Read the call for papers", href: hrefOf(series, pathOfCall(edition)) }];
  const register = to(EDITION_LINK_LABELS.registration, links.registration);
  const archive = [
    ...to(EDITION_LINK_LABELS.proceedings, links.proceedings),
    ...to(EDITION_LINK_LABELS.photos, links.photos),
    ...to(EDITION_LINK_LABELS.website, links.website),
  ];
  if (edition.cancelled !== undefined) return to(EDITION_LINK_LABELS.website, links.website);
  switch (phaseOf(edition, now)) {
    case "ahead":
      return isSubmissionOpen(edition, now)
        ? [...to("Submit your work", call?.submission?.url), ...readCall, ...register, ...seeProgram]
        : [
            ...register,
            ...seeProgram,
            ...(seeProgram.length > 0 ? [] : readCall),
            ...to(EDITION_LINK_LABELS.website, links.website),
          ];
    case "on":
      return [
        ...seeProgram,
        ...register,
        ...to(EDITION_LINK_LABELS.recordings, links.recordings),
        ...to(EDITION_LINK_LABELS.proceedings, links.proceedings),
      ];
    case "over":
      return [...to(EDITION_LINK_LABELS.recordings, links.recordings), ...seeProgram, ...archive];
  }
}

/** Open until the last deadline for submissions; a call that names no deadline stays open until the workshop. */
export function isSubmissionOpen({ call, dates }: Edition, now: ViewContext["now"]): boolean {
  if (call === undefined) return false;
  const deadlines = dates.filter(({ kind }) => kind === "submission");
  return deadlines.length === 0 || deadlines.some((date) => !isPast(date, now));
}
