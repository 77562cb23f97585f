import type { Edition } from "../../model/edition.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import { HOME, hrefOf, pathOfEdition } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import type { LinkView } from "../frame/links.ts";

export interface NoticeView {
  readonly text: string;
  readonly link?: LinkView | undefined;
}

/** What a reader must know of an edition before anything else. */
export function noticesOf(
  edition: Edition,
  path: string,
  { series, shell, now, words }: EditionContext,
): NoticeView[] {
  const { layout } = words.text;
  const { current } = shell;
  const notices: NoticeView[] = [];
  if (edition.cancelled !== undefined)
    notices.push({
      text: say(phaseOf(edition, now) === "over" ? layout.wasCancelled : layout.isCancelled, {
        edition: edition.name,
        reason: edition.cancelled,
      }),
    });
  if (edition.isDraft) {
    notices.push({ text: say(layout.draft, { edition: edition.name }) });
  } else if (edition.id !== current.id && path !== HOME) {
    const link = {
      label: say(layout.goTo, { edition: current.name }),
      href: hrefOf(series, pathOfEdition(current)),
    };
    notices.push({ text: say(layout.archive, { edition: edition.name }), link });
  }
  return notices;
}
