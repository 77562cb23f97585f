import type { EditionBrief } from "../model/edition-brief.ts";
import { phaseOf } from "../model/moments/phase.ts";
import { hrefOf, hrefOfTarget, pathOfEdition, pathOfPapers, pathOfProgram } from "../urls.ts";
import { summaryOf } from "../wording/editions.ts";
import { say } from "../wording/words.ts";
import type { TimelyContext } from "./context.ts";
import type { LinkView } from "./frame/links.ts";

/** An edition in a list of editions. */
export interface EditionSummaryView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** "FastPath 2020 was held in conjunction with ISPASS 2020. Full-day with …" */
  readonly summary: string;
  readonly links: readonly LinkView[];
  /** What tells its links from those of other editions: "of FastPath 2020". */
  readonly ofEdition: string;
}

export function editionSummary(
  edition: EditionBrief,
  { series, now, words }: TimelyContext,
): EditionSummaryView {
  const { website } = edition.links;
  const { pages, links } = words.text;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  return {
    id: edition.id,
    name: edition.name,
    href: hrefOf(series, pathOfEdition(edition)),
    summary: summaryOf(edition, phaseOf(edition, now) !== "over", words),
    ofEdition: say(words.text.editions.ofEdition, { edition: edition.name }),
    links: [
      ...(!edition.hasProgram ? [] : [link(pages.program, pathOfProgram(edition))]),
      ...(!edition.hasPapers ? [] : [link(pages.papers, pathOfPapers(edition))]),
      ...(website === undefined ? [] : [{ label: links.website, href: hrefOfTarget(series, website) }]),
    ],
  };
}
