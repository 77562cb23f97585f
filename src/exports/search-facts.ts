import type { Edition } from "../model/edition.ts";
import type { Catalogue } from "../wording/catalogue.ts";

/** What a page is found by. */
export interface SearchFacts {
  readonly kind: keyof Catalogue["search"]["kinds"];
  readonly title: string;
  readonly path: string;
  /** Who it is by or about. */
  readonly names?: readonly string[];
  readonly texts: readonly (string | undefined)[];
  /** What it has in other lists. */
  readonly ids?: readonly (string | undefined)[];
  readonly editions: readonly Pick<Edition, "year">[];
}
