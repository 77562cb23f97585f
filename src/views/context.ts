import type { DateTime } from "luxon";
import type { Citations } from "../exports/citations/citation.ts";
import type { Edition } from "../model/edition.ts";
import type { Person } from "../model/person.ts";
import type { Series } from "../model/series.ts";
import type { Site } from "../model/site.ts";
import { type Words, wordsOf } from "../wording/words.ts";
import type { Appearance } from "./appearances.ts";
import type { Scripts } from "./scripts.ts";

/** What every view is a function of. */
export interface ViewContext {
  readonly site: Site;
  readonly series: Series;
  /** The moment of the build. */
  readonly now: DateTime;
  readonly current: Edition;
  readonly appearances: ReadonlyMap<Person, readonly Appearance[]>;
  readonly citations: Citations;
  /** In the language of the page. */
  readonly words: Words;
  /** "EDT", "UTC+09:00" */
  readonly zoneNameOf: (moment: DateTime) => string;
  /** The path of the stylesheet. */
  readonly stylesheet: string;
  /** The path of the stylesheet of what is made for paper. */
  readonly sheetsStylesheet: string;
  /** The paths of the fonts that any page in Latin letters needs. */
  readonly fonts: readonly string[];
  readonly scripts: Scripts;
  /** Whether there are share images. */
  readonly hasCards: boolean;
  /** The path of the stylesheet that the search adds. */
  readonly searchStylesheet: string;
  /** Whether browsers keep the current edition for when they are offline. */
  readonly hasWorker: boolean;
}

/** The context of an edition's pages, which are in its language. */
export function contextOf({ language }: Edition, context: ViewContext): ViewContext {
  return language === context.words.language ? context : { ...context, words: wordsOf(language) };
}
