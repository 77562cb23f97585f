import { API_PEOPLE, pathOfEditionData } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import { hrefOf } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { PageContext } from "../context.ts";
import type { AlternateView } from "./links.ts";

/** Where a page's content is data for other programs. */

export function editionDataLink(edition: Edition, { series, words }: PageContext): AlternateView {
  return {
    type: "application/json",
    href: hrefOf(series, pathOfEditionData(edition)),
    title: say(words.text.data.edition, { edition: edition.name }),
  };
}

export function peopleDataLink({ series, words }: PageContext): AlternateView {
  return { type: "application/json", href: hrefOf(series, API_PEOPLE), title: words.text.data.people };
}
