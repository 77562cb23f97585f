import type { ThemePageFile } from "../../parse/files/theme-page.ts";
import type { TokensFile } from "../../parse/files/tokens.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { ParsedStyle } from "../../parse/theme/style.ts";
import type { ParsedTemplate } from "../../parse/theme/template.ts";
import type { ParsedText } from "../parsed-site.ts";

/** The files of `theme/`. */
export interface ParsedTheme {
  readonly tokens?: Parsed<TokensFile> | undefined;
  readonly style?: ParsedStyle | undefined;
  readonly parts: readonly ParsedTemplate[];
  readonly pages: readonly ParsedPage[];
}

/** A page that is a template. */
export interface ParsedPage extends ParsedText<ThemePageFile> {
  /** As many lines as the file has. */
  readonly template: ParsedTemplate;
}
