import { PARTS, type PartName, type Theme, type ThemeFont } from "../../model/theme/theme.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { ParsedTemplate } from "../../parse/theme/template.ts";
import type { TokensFile } from "../../parse/theme/tokens.ts";
import { type Place, placeWithin } from "../../problem.ts";
import type { Linking } from "../linking.ts";
import { checkContrast, ownPalette } from "./contrast.ts";
import type { ParsedTheme } from "./parsed-theme.ts";
import { linkStyle } from "./style.ts";

/** How a site looks; undefined where it looks as every other one. */
export function linkTheme(
  theme: ParsedTheme | undefined,
  accent: string,
  linking: Linking,
): Theme | undefined {
  if (theme === undefined) return undefined;
  const { tokens, style, parts, pages } = theme;
  for (const template of [...parts, ...pages.map((page) => page.template)]) referIn(template, linking);
  const colors = ownPalette(tokens?.content.colors, accent);
  if (tokens !== undefined) checkContrast(tokens, colors, linking.report);
  return {
    colors,
    fonts: tokens === undefined ? {} : linkFonts(tokens, linking),
    measure: tokens?.content.measure,
    style: linkStyle(style, linking),
    parts: new Map(parts.flatMap(({ name, text }) => (isPart(name) ? [[name, text] as const] : []))),
  };
}

function isPart(name: string): name is PartName {
  return (PARTS as readonly string[]).includes(name);
}

function linkFonts(
  { source, content: { fonts = {} } }: Parsed<TokensFile>,
  linking: Linking,
): Theme["fonts"] {
  const linked = (["text", "headings"] as const).flatMap((use) => {
    const font = fonts[use];
    if (font === undefined) return [];
    const place: Place = { source, path: ["fonts", use, "files"] };
    return [[use, linkFont(font, place, linking)] as const];
  });
  return Object.fromEntries(linked);
}

function linkFont(
  font: NonNullable<NonNullable<TokensFile["fonts"]>["text"]>,
  place: Place,
  { refer, report }: Linking,
): ThemeFont {
  if (typeof font === "string") return { family: font, files: [] };
  const files = font.files.map((file, index) => {
    const where = placeWithin(place, index, "file");
    refer({ place: where, url: file.file, needs: "asset" });
    if (!/\.woff2$/i.test(file.file))
      report(
        where,
        "A font of pages is a WOFF2 file, the smallest that every browser reads.",
        "Convert it, and write its new name.",
      );
    return { file: file.file.replace(/^\//, ""), weight: file.weight, isItalic: file.italic };
  });
  return { family: font.family, files };
}

function referIn({ source, text, links }: ParsedTemplate, { refer }: Linking): void {
  for (const { offset, url, needs } of links)
    refer({ place: { source, path: [], spot: { text, offset } }, url, needs });
}
