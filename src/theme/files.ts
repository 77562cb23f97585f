import type { ParsedPage, ParsedTheme } from "../link/theme/parsed-theme.ts";
import { themePageFile } from "../parse/theme/page.ts";
import { type ParsedStyle, parseStyle } from "../parse/theme/style.ts";
import { type ParsedTemplate, parseTemplate } from "../parse/theme/template.ts";
import { tokensFile } from "../parse/theme/tokens.ts";
import { type ParsedFile, textFile, yamlFile } from "../parsed-file.ts";
import type { Path } from "../problem.ts";
import type { TextFile } from "../read/folder.ts";
import { textSource } from "../read/text.ts";

/** Where organizers write how their site looks. */
const THEME = "theme/";

/** Notes what became of a file. */
type Take = <Content extends { readonly faults: readonly Path[] }>(
  path: string,
  file: ParsedFile<Content>,
) => Content | undefined;

/** @returns undefined for a site that looks as every other one */
export function parseTheme(all: readonly TextFile[], take: Take): ParsedTheme | undefined {
  const files = all.filter(({ path }) => path.startsWith(THEME));
  if (files.length === 0) return undefined;
  const textAt = (path: string): string | undefined => files.find((file) => file.path === THEME + path)?.text;
  const tokens = textAt("tokens.yaml");
  const style = textAt("style.css");
  const templatesIn = (folder: string, name: RegExp): readonly TextFile[] =>
    files.filter(({ path }) => path.startsWith(folder) && name.test(path.slice(folder.length)));
  return {
    tokens:
      tokens === undefined
        ? undefined
        : take("theme/tokens.yaml", yamlFile("theme/tokens.yaml", tokens, tokensFile)),
    style: style === undefined ? undefined : take("theme/style.css", styleFile("theme/style.css", style)),
    parts: templatesIn("theme/parts/", /^[^/]+\.njk$/).flatMap(
      ({ path, text }) => take(path, templateFile(path, text)) ?? [],
    ),
    pages: templatesIn("theme/pages/", /^[^/]+\.(?:njk|md)$/).flatMap(
      ({ path, text }) => take(path, pageFile(path, text)) ?? [],
    ),
  };
}

function styleFile(path: string, text: string): ParsedFile<ParsedStyle> {
  return parseStyle(textSource(path, text), text);
}

function templateFile(path: string, text: string): ParsedFile<ParsedTemplate> {
  return parseTemplate(nameOf(path), textSource(path, text), text);
}

/** Lines are counted as in the file: those of the front matter are empty. */
function pageFile(path: string, text: string): ParsedFile<ParsedPage> {
  const { parsed, problems } = textFile(path, text, themePageFile);
  if (parsed === undefined) return { parsed, problems };
  const { line } = parsed.body.source.locate([], "value");
  const body = "\n".repeat(line - 1) + parsed.text;
  const read = parseTemplate(nameOf(path), textSource(path, body), body);
  return {
    parsed: { ...parsed, name: nameOf(path), template: read.parsed },
    problems: [...problems, ...read.problems],
  };
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
}
