import type { DateTime } from "luxon";
import type { Edition } from "../model/edition.ts";
import { phaseOf } from "../model/moments/phase.ts";
import type { Series } from "../model/series.ts";
import { isOdd } from "../public-files.ts";
import { checkIcon } from "./files/public-files.ts";
import type { Linking } from "./linking.ts";
import type { ParsedSite } from "./parsed-site.ts";
import { checkTexts } from "./texts/prose.ts";
import { linkLinks, referToFile } from "./texts/references.ts";

export function linkSeries({ series, publicFiles, publicDetails }: ParsedSite, linking: Linking): Series {
  const { source } = series;
  const { accept: _, redirects: __, ...content } = series.content;
  checkRepository(series, linking);
  checkTexts(linking, { source, path: [] }, { footer: content.footer });
  const { analytics } = content;
  if (analytics !== undefined && !analytics.script.startsWith("https:"))
    linking.refer({
      place: { source, path: ["analytics", "script"] },
      url: analytics.script,
      needs: "asset",
    });
  referToFile(linking, { source, path: ["logo"] }, "file", content.logo?.file);
  referToFile(linking, { source, path: [] }, "icon", content.icon);
  checkIcon({ source, path: ["icon"] }, content.icon, publicDetails, linking.report);
  return {
    ...content,
    links: linkLinks(linking, { source, path: [] }, content.links),
    url: content.url.replace(/[?#].*/s, "").replace(/\/?$/, "/"),
    oddFiles: new Set([...publicFiles].filter(isOdd)),
  };
}

/** What says more of a repository says nothing without one. */
function checkRepository({ source, content }: ParsedSite["series"], { report }: Linking): void {
  if (content.repository !== undefined) return;
  for (const key of ["branch", "folder", "forge"] as const) {
    if (content[key] === undefined) continue;
    const message = `\`${key}\` says more of the \`repository\`, and there is none.`;
    report({ source, path: [key], part: "key" }, message, "Add `repository`, or remove it.");
  }
}

/** Once an edition is over, nobody asks any more. */
export function checkContact(
  { series }: Pick<ParsedSite, "series">,
  newest: Edition | undefined,
  now: DateTime | undefined,
  { notice }: Linking,
): void {
  const { source, content } = series;
  if (content.contact !== undefined || newest === undefined || newest.cancelled !== undefined) return;
  if (now === undefined || phaseOf(newest, now) === "over") return;
  notice(
    { source, path: [] },
    "The site names nobody who answers questions.",
    "Add the address of the chairs: `contact: chairs@example.org`. It then stands on the home page, in the call and at the foot of every page.",
    { notice: "no-contact", at: [newest.id] },
  );
}
