import type { Series } from "../model/series.ts";
import type { Scripts } from "../views/scripts.ts";
import type { ProgramStyles } from "./program-styles.ts";
import { bundleScripts } from "./scripts.ts";
import { bundleStyles } from "./stylesheet.ts";

/** A file under a name that changes with its content. */
export interface Asset {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What pages load: the stylesheet with its fonts, and the scripts. */
export interface Assets {
  /** The path of the stylesheet. */
  readonly stylesheet: string;
  /** The path of the stylesheet that the search adds. */
  readonly searchStylesheet: string;
  /** The path of the stylesheet of what is made for paper. */
  readonly sheetsStylesheet: string;
  /** The paths of the fonts that any page in Latin letters needs. */
  readonly fonts: readonly string[];
  readonly scripts: Scripts;
  readonly files: readonly Asset[];
}

export async function makeAssets(series: Series, program: ProgramStyles): Promise<Assets> {
  const [styles, scripts] = await Promise.all([bundleStyles(series, program), bundleScripts()]);
  return {
    stylesheet: styles.page,
    searchStylesheet: styles.search,
    sheetsStylesheet: styles.sheets,
    fonts: styles.fonts,
    scripts: scripts.paths,
    files: [...styles.files, ...scripts.files],
  };
}
