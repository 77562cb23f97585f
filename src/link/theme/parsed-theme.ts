import type { Parsed } from "../../parse/parse.ts";
import type { ThemePageFile } from "../../parse/theme/page.ts";
import type { ParsedStyle } from "../../parse/theme/style.ts";
import type { ParsedTemplate } from "../../parse/theme/template.ts";
import type { TokensFile } from "../../parse/theme/tokens.ts";
import type { Place } from "../../problem.ts";

/** The files of `theme/`. */
export interface ParsedTheme {
  readonly tokens?: Parsed<TokensFile> | undefined;
  readonly style?: ParsedStyle | undefined;
  readonly parts: readonly ParsedTemplate[];
  readonly pages: readonly ParsedPage[];
}

/** A page that is a template. */
export interface ParsedPage extends Parsed<ThemePageFile> {
  /** The file's name without its ending. */
  readonly name: string;
  readonly text: string;
  /** Where the text stands. */
  readonly body: Place;
  /** As many lines as the file has. */
  readonly template: ParsedTemplate;
}
