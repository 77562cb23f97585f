import { hardestPaper, hasTextContrast, paletteOf, READ, readableOn } from "../../accent.ts";
import type { ColorName, Palette, Scheme } from "../../model/theme/theme.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { TokensFile } from "../../parse/theme/tokens.ts";
import { type Place, placeWithin, type Report } from "../../problem.ts";

type OwnColors = NonNullable<TokensFile["colors"]>;

const WORDS: Partial<Record<ColorName, string>> = {
  ink: "Text",
  muted: "What is said by the way",
  accent: "A link",
};

const SCHEMES: readonly Scheme[] = ["light", "dark"];

/** The colours of a site, each with what `own` says of it in place of the usual one. */
export function ownPalette(own: OwnColors | undefined, accent: string): Palette {
  const usual = paletteOf(accent);
  const { accent: ownAccent, ...others } = own ?? {};
  const colors: Partial<Record<ColorName, Palette[ColorName]>> = {};
  for (const name of ["paper", "raised", "ink", "muted", "rule"] as const) {
    const { light = usual[name].light, dark = usual[name].dark } = others[name] ?? {};
    colors[name] = { light, dark };
  }
  const palette = paletteOf(accent, colors);
  return ownAccent === undefined ? palette : { ...palette, accent: { light: accent, dark: ownAccent.dark } };
}

/** Tells of colours that cannot be read where they stand, in the worse of both schemes and on both papers. */
export function checkContrast(tokens: Parsed<TokensFile>, palette: Palette, report: Report): void {
  const own = tokens.content.colors;
  if (own === undefined) return;
  const place: Place = { source: tokens.source, path: ["colors"] };
  for (const scheme of SCHEMES) {
    const paper = hardestPaper(palette, scheme);
    for (const name of READ) {
      const color = palette[name][scheme];
      if (hasTextContrast(color, paper)) continue;
      const readable = readableOn(color, paper);
      const what = `${WORDS[name]} in ${color} is hard to read on ${paper}, on ${scheme} screens.`;
      const shade = scheme === "dark" ? "lighter" : "darker";
      const [at, remedy] = isWritten(own, name, scheme)
        ? [[name, scheme], `A ${shade} shade can be read: "${readable}".`]
        : [
            placeOfPaper(own, palette, scheme, paper),
            name === "accent" && scheme === "light"
              ? `Write \`accent: "${readable}"\` in data/series.yaml, or choose another paper.`
              : `Add \`${name}: {${scheme}: "${readable}"}\`, or choose another paper.`,
          ];
      report(placeWithin(place, ...at), what, remedy);
    }
    const ink = palette.ink.light;
    if (scheme === "light" && hasTextContrast(ink, paper) && !hasTextContrast(ink, "#ffffff"))
      report(
        placeWithin(place, ...(isWritten(own, "ink", scheme) ? ["ink", scheme] : [])),
        `Text in ${ink} is hard to read on white, on which pages are printed.`,
        "The light colours are those of a light page: dark ones go into `dark`.",
      );
  }
}

function isWritten(own: OwnColors, name: ColorName, scheme: Scheme): boolean {
  const shades: Partial<Record<Scheme, string>> | undefined = own[name];
  return shades?.[scheme] !== undefined;
}

/** Where the paper stands that a colour cannot be read on. */
function placeOfPaper(own: OwnColors, palette: Palette, scheme: Scheme, paper: string): string[] {
  const name = (["paper", "raised"] as const).find(
    (each) => palette[each][scheme] === paper && isWritten(own, each, scheme),
  );
  return name === undefined ? [] : [name, scheme];
}
