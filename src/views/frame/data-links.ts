import { EDITION_FILES } from "../../kinds/edition-files.ts";
import { SERIES_FILES } from "../../kinds/series-files.ts";
import type { Edition } from "../../model/edition.ts";
import { hrefOf } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { PageContext } from "../context.ts";
import { alternatesOf } from "./files.ts";
import type { AlternateView } from "./links.ts";

/** Where a page's content is data for other programs. */

export function editionDataLinks(edition: Edition, { series, words }: PageContext): AlternateView[] {
  const title = say(words.text.data.edition, { edition: edition.name });
  return alternatesOf(EDITION_FILES.data, () => title, edition, series);
}

export function peopleDataLink({ series, words }: PageContext): AlternateView {
  const { place, type } = SERIES_FILES.people;
  return { type, href: hrefOf(series, place), title: words.text.data.people };
}
