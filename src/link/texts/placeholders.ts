import { PLACEHOLDERS } from "../../model/vocabulary.ts";
import { type Place, placeWithin } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import type { ParsedEdition, ParsedSite } from "../parsed-site.ts";

/** Notices what a new series came with, where nobody has written anything instead. */
export function checkSeriesPlaceholders({ series }: Pick<ParsedSite, "series">, linking: Linking): void {
  const { source, content } = series;
  const check = (key: "title" | "description", remedy: string): void => {
    if (content[key] === PLACEHOLDERS[key])
      tell({ source, path: [key] }, PLACEHOLDERS[key], remedy, [key], linking);
  };
  check("title", "Write the full title of your workshop.");
  check("description", "Write one sentence on your workshop, as search engines show it.");
}

/** The same of the call of an edition. */
export function checkCallPlaceholders({ id, call }: ParsedEdition, linking: Linking): void {
  if (call === undefined) return;
  const { source, content, text, body } = call;
  for (const [index, topic] of content.topics.entries()) {
    const own = PLACEHOLDERS.topics.find((placeholder) => placeholder === topic);
    const place = placeWithin({ source, path: ["topics"] }, index);
    if (own !== undefined)
      tell(place, own, "Write a topic of yours, or delete the line.", [id, "topics", own], linking);
  }
  const paragraphs = [...text.matchAll(/\S.*(?:\n[^\S\n]*\S.*)*/g)];
  for (const [index, aim] of PLACEHOLDERS.aims.entries()) {
    const own = aim.replace(/\s+/g, " ");
    const found = paragraphs.find(([paragraph]) => paragraph.trim().replace(/\s+/g, " ") === own);
    if (found === undefined) continue;
    const place = { ...body, spot: { text, offset: found.index } };
    tell(place, own, "Write the aims of your workshop instead.", [id, "aims", String(index + 1)], linking);
  }
}

/** Long texts are told by their beginning. */
const SHOWN = 50;

function tell(
  place: Place,
  placeholder: string,
  remedy: string,
  at: readonly string[],
  { notice }: Linking,
): void {
  const shown =
    placeholder.length > SHOWN
      ? `${placeholder.slice(0, placeholder.lastIndexOf(" ", SHOWN))} …`
      : placeholder;
  const message = `${quote(shown)} only holds the place of what you have to say, and is not to be published.`;
  notice(place, message, remedy, { notice: "placeholder", at });
}
