import type { Edition } from "../../model/edition.ts";
import type { Target } from "../../model/text.ts";
import { hrefOf, hrefOfTarget, pathOfCall, pathOfProgram } from "../../urls.ts";
import type { EditionContext } from "../context.ts";
import type { LinkView } from "../frame/links.ts";
import { isPast, phaseOf } from "./phase.ts";
import { type Stage, stagesOf } from "./stages.ts";

/** What a reader can do now, and what in later phases. */
export function actionStages(edition: Edition, context: EditionContext): Stage<readonly LinkView[]>[] {
  return stagesOf(edition, context, (then) => actionViews(edition, then));
}

/** What a reader can do now: the first is the one that matters most in this phase. */
export function actionViews(edition: Edition, { series, now, words }: EditionContext): LinkView[] {
  const { call, program, links } = edition;
  const labels = words.text.links;
  const to = (label: string, url: Target | undefined): LinkView[] =>
    url === undefined ? [] : [{ label, href: hrefOfTarget(series, url) }];
  const seeProgram: LinkView[] =
    program === undefined || program.days.length === 0
      ? []
      : [{ label: words.text.actions.program, href: hrefOf(series, pathOfProgram(edition)) }];
  const readCall: LinkView[] =
    call === undefined ? [] : [{ label: words.text.actions.call, href: hrefOf(series, pathOfCall(edition)) }];
  const register = to(labels.registration, links.registration);
  const archive = [
    ...to(labels.proceedings, links.proceedings),
    ...to(labels.photos, links.photos),
    ...to(labels.website, links.website),
  ];
  if (edition.cancelled !== undefined) return to(labels.website, links.website);
  switch (phaseOf(edition, now)) {
    case "ahead":
      return isSubmissionOpen(edition, now)
        ? [...to(words.text.actions.submit, call?.submission?.url), ...readCall, ...register, ...seeProgram]
        : [
            ...register,
            ...seeProgram,
            ...(seeProgram.length > 0 ? [] : readCall),
            ...to(labels.website, links.website),
          ];
    case "on":
      return [
        ...seeProgram,
        ...register,
        ...to(labels.recordings, links.recordings),
        ...to(labels.proceedings, links.proceedings),
      ];
    case "over":
      return [...to(labels.recordings, links.recordings), ...seeProgram, ...archive];
  }
}

/** Open until the last deadline for submissions; a call that names no deadline stays open until the workshop. */
export function isSubmissionOpen(edition: Edition, now: EditionContext["now"]): boolean {
  const { call, dates } = edition;
  if (call === undefined) return false;
  const deadlines = dates.filter(({ kind }) => kind === "submission");
  if (deadlines.length === 0) return phaseOf(edition, now) === "ahead";
  return deadlines.some((date) => !isPast(date, now));
}
