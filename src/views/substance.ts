import { DateTime } from "luxon";
import type { ViewContext } from "./context.ts";
import type { PageView } from "./frame.ts";
import { indexedPages, lastingPagesOf, timelyPagesOf } from "./pages.ts";

/** Every edition lies ahead at the first, and is over at the second. */
const [BEFORE, AFTER] = [DateTime.utc(1000), DateTime.utc(9000)];

/**
 * What each page that search engines are to know says, by its path: its title, its description and what stands between
 * header and footer, as it is before a workshop and after. A day that passes changes none of it, and neither does a new
 * stylesheet, script, template or entry in the navigation.
 */
export function substancesOf(context: ViewContext): Map<string, unknown> {
  const substances = new Map<string, unknown[]>();
  const [before, after] = [
    { ...context, now: BEFORE },
    { ...context, now: AFTER },
  ];
  for (const pages of [timelyPagesOf(before), timelyPagesOf(after), lastingPagesOf(after)]) {
    for (const view of indexedPages(pages)) {
      const own = substances.get(view.path) ?? [];
      own.push(substanceOf(view));
      substances.set(view.path, own);
    }
  }
  return substances;
}

function substanceOf({ frame, ...content }: PageView): unknown {
  const { title, description, notices } = frame;
  // Those with a link lead on to a newer edition.
  return {
    ...content,
    head: [title, description],
    notices: notices.filter(({ link }) => link === undefined),
  };
}
