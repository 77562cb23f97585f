import { ASSETS } from "../file-urls.ts";
import type { Site } from "../model/site.ts";
import { STYLESHEETS, type StylesheetName, type Stylesheets } from "../views/shell.ts";
import type { Asset } from "./asset.ts";
import { fileNamed } from "./bundled.ts";
import { clientBundle } from "./client-bundle.ts";
import { digestOf } from "./digest.ts";
import type { ProgramStyles } from "./program-styles.ts";
import { isUsual, ownRules, tokenRules } from "./theme-rules.ts";

/** What pages look like, by path. */
export interface Styles {
  readonly paths: Stylesheets;
  /** The paths of the fonts that any page in Latin letters needs. */
  readonly fonts: readonly string[];
  readonly files: readonly Asset[];
}

/** Of the others, pages need single letters. */
const LATIN_FONT = /-latin-(?!ext)[^/]*\.woff2$/;

/** What the stylesheets of a site are made from. */
export type Styled = Pick<Site, "series" | "theme">;

export async function stylesOf({ series, theme }: Styled, program: ProgramStyles): Promise<Styles> {
  const bundle = await clientBundle("styles");
  const textOf = (name: string): string => new TextDecoder().decode(fileNamed(name, bundle)).trimEnd();
  const parts = program.files.map((name) => `@layer parts{${textOf(name)}}`);
  const tokens = tokenRules(series, theme);
  const cssOf = (name: StylesheetName): string => {
    if (name === "style")
      return [textOf("main.css"), ...parts, program.rules, tokens, ownRules(theme)].join("");
    const css = textOf(`${name}.css`);
    return name === "sheets" && theme !== undefined ? css + tokens : css;
  };
  const sheets = STYLESHEETS.map((name) => sheet(name, cssOf(name)));
  const fonts = [...bundle]
    .filter(([name]) => !name.endsWith(".css"))
    .map(([name, content]) => ({ path: ASSETS + name, content }));
  const latin = fonts
    .map(({ path }) => path)
    .filter((path) => LATIN_FONT.test(path) && isUsual(path.includes("-sans-") ? "text" : "headings", theme));
  const paths = Object.fromEntries(STYLESHEETS.map((name, index) => [name, sheets[index]?.path]));
  return { paths: paths as Stylesheets, fonts: latin, files: [...sheets, ...fonts] };
}

function sheet(title: string, css: string): Asset {
  const content = new TextEncoder().encode(`${css}\n`);
  return { path: `${ASSETS}${title}.${digestOf(content)}.css`, content };
}
