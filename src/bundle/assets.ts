import type { Scripts } from "../views/frame/scripts.ts";
import type { Stylesheets } from "../views/shell.ts";
import type { Asset } from "./asset.ts";
import type { ProgramStyles } from "./program-styles.ts";
import { scriptsOfPages } from "./scripts.ts";
import { type Styled, stylesOf } from "./stylesheet.ts";

/** What pages load: the stylesheets with their fonts, and the scripts. */
export interface Assets {
  /** The path of each stylesheet. */
  readonly stylesheets: Stylesheets;
  /** The paths of the fonts that any page in Latin letters needs. */
  readonly fonts: readonly string[];
  readonly scripts: Scripts;
  readonly files: readonly Asset[];
}

export async function makeAssets(site: Styled, program: ProgramStyles): Promise<Assets> {
  const [styles, scripts] = await Promise.all([stylesOf(site, program), scriptsOfPages()]);
  return {
    stylesheets: styles.paths,
    fonts: styles.fonts,
    scripts: scripts.paths,
    files: [...styles.files, ...scripts.files],
  };
}
