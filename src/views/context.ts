import type { DateTime } from "luxon";
import type { Edition } from "../model/edition.ts";
import type { Person } from "../model/person.ts";
import type { Series } from "../model/series.ts";
import type { Site } from "../model/site.ts";
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
  /** "EDT", "UTC+09:00" */
  readonly zoneNameOf: (moment: DateTime) => string;
  /** The path of the stylesheet. */
  readonly stylesheet: string;
  /** The path of the stylesheet that the search adds. */
  readonly searchStylesheet: string;
  readonly scripts: Scripts;
  /** Whether browsers keep the current edition for when they are offline. */
  readonly hasWorker: boolean;
}
