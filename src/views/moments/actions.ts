import type { Call, Edition } from "../../model/edition.ts";
import { isForSubmissions, openCallsOf } from "../../model/moments/calls.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import type { Target } from "../../model/text.ts";
import { hrefOf, hrefOfTarget, pathOfCall, pathOfProgram } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import type { LinkView } from "../frame/links.ts";
import { type Stage, stagesOf } from "./stages.ts";

/** Of several calls, as many are offered besides the one that is due first: the navigation has all of them. */
const MOST_ALSO = 2;

/** What a reader can do now, and what in later phases. */
export function actionStages(edition: Edition, context: EditionContext): Stage<readonly LinkView[]>[] {
  return stagesOf(edition, context, (then) => actionViews(edition, then));
}

/** What a reader can do now: the first is the one that matters most in this phase. */
export function actionViews(edition: Edition, { series, now, words }: EditionContext): LinkView[] {
  const { program, links } = edition;
  const labels = words.text.links;
  const to = (label: string, url: Target | undefined): LinkView[] =>
    url === undefined ? [] : [{ label, href: hrefOfTarget(series, url) }];
  const seeProgram: LinkView[] =
    program === undefined || program.days.length === 0
      ? []
      : [{ label: words.text.actions.program, href: hrefOf(series, pathOfProgram(edition)) }];
  const read = (call: Call): LinkView => ({
    label: call.title?.plain ?? words.text.actions.call,
    href: hrefOf(series, pathOfCall(edition, call)),
  });
  const submit = ({ title, submission }: Call): LinkView[] =>
    to(
      title === undefined
        ? words.text.actions.submit
        : say(words.text.actions.submitTo, { call: title.plain }),
      submission?.url,
    );
  const register = to(labels.registration, links.registration);
  const archive = [
    ...to(labels.proceedings, links.proceedings),
    ...to(labels.photos, links.photos),
    ...to(labels.website, links.website),
  ];
  if (edition.cancelled !== undefined) return to(labels.website, links.website);
  switch (phaseOf(edition, now)) {
    case "ahead": {
      const [due, ...others] = openCallsOf(edition, now);
      const further = edition.calls.filter((call) => !isForSubmissions(call, edition)).map(read);
      const also = others.map(read).slice(0, MOST_ALSO);
      const besides = further.slice(0, MOST_ALSO - also.length);
      return due !== undefined
        ? [...submit(due), read(due), ...also, ...register, ...besides, ...seeProgram]
        : [
            ...register,
            ...further.slice(0, MOST_ALSO),
            ...seeProgram,
            ...(seeProgram.length > 0 ? [] : edition.calls.slice(0, 1).map(read)),
            ...to(labels.website, links.website),
          ];
    }
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
