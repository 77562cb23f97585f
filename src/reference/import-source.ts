/** A kind of file that can be imported, as organizers come by it. */
export interface ImportSource {
  /** As `--from` writes it. */
  readonly name: string;
  readonly title: string;
  readonly files: string;
  /** The clicks that lead to the files, one a step. */
  readonly steps: readonly string[];
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
  /** What comes behind `lectern import`. */
  readonly example: string;
}

/** What every source of a conference system keeps to itself. */
export const PRIVATE =
  "Reviews, scores, conflicts and bids are never read; of rejected papers, only the number and the reason are told.";
export const NO_ZONE = "The file names no time zone, or only an offset: check `timezone` in `edition.yaml`.";
