import { literalPattern } from "../literal-pattern.ts";
import type { Site } from "../model/site.ts";
import type { RedirectFile } from "../model/vocabulary.ts";
import { hrefOf, hrefOfTarget } from "../urls.ts";

/** The file by which a host forwards. */
export function redirectsText({ series, redirects }: Site, file: RedirectFile): string {
  const lines = redirects.flatMap(({ from, to }) => {
    const path = hrefOf(series, from);
    const target = to === undefined ? undefined : hrefOfTarget(series, to);
    return file === ".htaccess" ? [apacheLine(path, target)] : (plainLine(path, target) ?? []);
  });
  return `${lines.join("\n")}\n`;
}

/**
 * `/old/ /new/ 301`, as Netlify, Cloudflare Pages and GitLab Pages read it: a colon or an asterisk in the old address
 * would stand for anything.
 */
function plainLine(path: string, target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  return `${path.replaceAll(":", "%3A").replaceAll("*", "%2A")} ${target} 301`;
}

/** `mod_alias` matches the decoded path, and reads `$` in what it leads to; `Redirect` alone would match all below, too. */
function apacheLine(path: string, target: string | undefined): string {
  const decoded = decodeURI(path);
  const pattern = literalPattern(decoded.replace(/\/$/, "")).replaceAll('"', "\\x22");
  const end = decoded.endsWith("/") ? "/?" : "";
  if (target === undefined) return `RedirectMatch gone "^${pattern}${end}$"`;
  return `RedirectMatch permanent "^${pattern}${end}$" "${target.replaceAll("$", "%24").replaceAll('"', "%22")}"`;
}
