import type { FileOutline } from "./kept-files.ts";
import type { PartContents, PartFacts } from "./parts.ts";
import type { Subject } from "./subjects.ts";

/**
 * A share of a site that is made by itself: an edition, a home page, some people, the series. What it may see is data of its own, and
 * its key is a digest of that: as long as that stays, it need not be made again.
 */
export interface Part {
  readonly key: () => string;
  /** A digest of the content it is about, whatever surrounds it and whatever the time is. */
  readonly source: () => string;
  /** About how many pages it has. */
  readonly size: number;
  /** What another thread needs to make it. */
  readonly subject: Subject;
  /** Nothing of it is made before it is asked for. */
  readonly contents: () => PartContents;
}

/** Plain data, so that it can be kept. What its files hold is kept apart. */
export interface MadePart {
  readonly pages: readonly MadePage[];
  /** The pages, then the files beside them. */
  readonly files: readonly FileOutline[];
  readonly facts: PartFacts;
}

export interface MadePage {
  readonly path: string;
  /** A digest of what the page says; undefined for one that search engines are not to know. */
  readonly substance: string | undefined;
}
