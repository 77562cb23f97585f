import { pathsOf } from "../../src/kinds/site-paths.ts";
import type { Site } from "../../src/model/site.ts";
import { fileOf } from "../../src/urls.ts";
import type { RenderedSite } from "../site/rendered.ts";
import { asPublished, attributes, brokenLinks, textOf } from "../site/rendered.ts";

/** What is wrong with the pages of a site, each as a line. */
export function pageFaults(site: Site, outputs: RenderedSite, publicFiles: readonly string[]): string[] {
  const base = new URL(site.series.url).pathname;
  const names = new Set([...outputs.names, ...publicFiles]);
  return [
    ...brokenLinks({ ...outputs, names }, base).map((link) => `broken link: ${link}`),
    ...missingFiles(site, outputs),
    ...[...outputs.pages].flatMap(([path, html]) => faultsOf(html).map((fault) => `${path} ${fault}`)),
    ...titlesNotShown(site, outputs),
  ];
}

/** Every address of the site is made, and nothing else. */
function missingFiles(site: Site, { names, texts }: RenderedSite): string[] {
  const planned = new Set(pathsOf(asPublished(site)).map(fileOf));
  return [
    ...[...planned].filter((file) => !names.has(file)).map((file) => `not made: ${file}`),
    ...[...texts.keys()].filter((file) => !planned.has(file)).map((file) => `not planned: ${file}`),
  ];
}

/** The site's own modules and data: nothing else may run, or be read as script. */
const SCRIPT =
  /<script type="module"(?: blocking="render")? src="[^"<>]+"><\/script>|<script type="application\/(?:ld\+)?json"[^<>]*>[^<]*<\/script>/g;
const TAG = /<(?:"[^"]*"|[^">])*>/g;
const VOID = /^<(?:area|br|col|hr|img|input|link|meta|!doctype)\b/i;

function faultsOf(html: string): string[] {
  const ids = attributes(html, "id");
  const rest = html.replace(SCRIPT, "");
  const isFaulty: [boolean, string][] = [
    [
      new Set(ids).size < ids.length,
      `gives an id twice: ${ids.find((id, index) => ids.indexOf(id) < index)}`,
    ],
    [ids.some((id) => id === "" || /\s/.test(id)), "has an id that is empty or has white space"],
    [/<script\b/i.test(rest), "has a script that is not the site's"],
    [
      /<(?:style|iframe|object|embed|base)\b|\s(?:style|on\w+|srcdoc)="/i.test(tagsOf(rest)),
      "has inline style or code",
    ],
    [/href="\s*(?:javascript|data|vbscript):/i.test(rest), "runs a link"],
    [
      /(?:<img|<link rel="(?:icon|stylesheet|manifest)")[^>]+(?:src|href)="(?:https?:)?\/\//.test(rest),
      "loads from elsewhere",
    ],
    [(rest.match(/<h1\b/g) ?? []).length !== 1, "has not one h1"],
    [/[<>]/.test(rest.replace(TAG, "")), "has text that is not escaped"],
    [/&(?!#\d+;|#x[\da-f]+;|\w+;)/i.test(rest.replace(TAG, "")), "has a bare ampersand"],
    [/\b(?:undefined|NaN|\[object Object\]|Invalid DateTime)\b/.test(rest), "shows a value that is none"],
    [/\{\{ (?:view|words)|\{% (?:if|for|end)/.test(rest), "shows a template"],
  ];
  return [...isFaulty.flatMap(([is, fault]) => (is ? [fault] : [])), ...unbalanced(rest)];
}

function tagsOf(html: string): string {
  return (html.match(TAG) ?? []).join("\n");
}

/** Tags that do not match: text that was taken for markup. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const tag of html.match(TAG) ?? []) {
    if (VOID.test(tag) || tag.startsWith("<!--") || tag.endsWith("/>")) continue;
    const [, end, name = ""] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
    if (end === "") open.push(name);
    else if (open.pop() !== name) return [`has a tag too many: ${tag}`];
  }
  return open.length === 0 ? [] : [`does not end ${open.join(", ")}`];
}

/** Quotes, dashes and ellipses by one sign of each kind, for pages set them as the language wants them. */
function anyhowSet(text: string): string {
  return text
    .replace(/…/g, "...")
    .replace(/—/g, "---")
    .replace(/–/g, "--")
    .replace(/["'“”„‘’‚«»‹›]/g, " ' ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A title is read on its page as it was written; white space as a browser shows it. */
function titlesNotShown(site: Site, { pages }: RenderedSite): string[] {
  const shown = (path: string): string =>
    textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(pages.get(path) ?? "")?.[1] ?? "");
  const titles = [
    ...site.editions.flatMap(({ id, papers }) =>
      papers.map((paper) => [`/${id}/papers/${paper.id}/`, paper.title.plain] as const),
    ),
    ...site.people.map(({ id, name }) => [`/people/${id}/`, name] as const),
  ];
  return titles.flatMap(([path, title]) =>
    anyhowSet(shown(path)) === anyhowSet(title) ? [] : [`${path} shows ${shown(path)} for ${title}`],
  );
}
