import type { Call } from "../model/edition.ts";
import { MAIN_CALL } from "../model/vocabulary.ts";
import type { CallFile } from "../parse/files/call.ts";
import { placeWithin } from "../problem.ts";
import { titleOf } from "../titles/title.ts";
import type { Linking } from "./linking.ts";
import { checkPageName } from "./pages.ts";
import { checkPages } from "./paper-identifiers.ts";
import type { ParsedEdition, ParsedText } from "./parsed-site.ts";
import { checkTexts } from "./texts/prose.ts";
import { referTo } from "./texts/references.ts";

/** The call for papers first, then further calls by the names of their files. */
export function linkCalls({ call, furtherCalls }: ParsedEdition, linking: Linking): Call[] {
  for (const further of furtherCalls) checkFurtherCall(further, linking);
  return [
    ...(call === undefined ? [] : [linkCall(MAIN_CALL, call, linking)]),
    ...furtherCalls.map((further) => linkCall(further.name, further, linking)),
  ];
}

function checkFurtherCall({ name, source, content }: ParsedText<CallFile>, linking: Linking): void {
  const whole = { source, path: [] };
  checkPageName(name, "posters.md", whole, linking);
  if (name === MAIN_CALL) {
    const message = "This name is that of the call for papers, cfp.md of the edition's folder.";
    linking.report(whole, message, "Give this file another name, such as posters.md.");
  }
  if (content.title === undefined) {
    const remedy = "Add it between two lines of hyphens at the top of the file, such as `title: Posters`.";
    linking.report({ source, path: ["title"] }, "This call has no title.", remedy);
  }
}

function linkCall(id: string, call: ParsedText<CallFile>, linking: Linking): Call {
  const { title, submission, topics } = call.content;
  const place = { source: call.source, path: ["submission"] };
  referTo(linking, place, { url: submission?.url });
  for (const [index, category] of (submission?.categories ?? []).entries()) {
    const own = placeWithin(place, "categories", index);
    checkPages(category.pages, own, linking);
    referTo(linking, own, { template: category.template });
    if (category.references !== undefined && category.pages === undefined) {
      const message = "`references` says whether references count as pages, and there are no `pages`.";
      linking.report(placeWithin(own, "references"), message, "Add `pages`, or remove `references`.");
    }
  }
  checkTexts(linking, place, { instructions: submission?.instructions });
  checkTexts(linking, call.body, { text: call.text });
  return {
    id,
    title: title === undefined ? undefined : titleOf(title, linking.language),
    topics,
    submission,
    text: call.text,
  };
}
