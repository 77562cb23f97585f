import type { Series } from "../model/series.ts";
import { isOdd } from "../public-files.ts";
import { checkIcon } from "./files/public-files.ts";
import type { Linking } from "./linking.ts";
import type { ParsedSite } from "./parsed-site.ts";
import { referTo, referToFile } from "./texts/references.ts";

export function linkSeries({ series, publicFiles, publicDetails }: ParsedSite, linking: Linking): Series {
  const { source } = series;
  const { accept: _, redirects: __, ...content } = series.content;
  checkRepository(series, linking);
  for (const [index, { url }] of content.links.entries())
    referTo(linking, { source, path: ["links", index] }, { url });
  referToFile(linking, { source, path: ["logo"] }, "file", content.logo?.file);
  referToFile(linking, { source, path: [] }, "icon", content.icon);
  checkIcon({ source, path: ["icon"] }, content.icon, publicDetails, linking.report);
  return {
    ...content,
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
