/** What the preview tells the pages that are open. */
export interface PreviewState {
  /** Of the site that is shown now; a page that bears another one is old. */
  readonly version: string;
  /** Whether the page shows the last good site, and not what is written now. */
  readonly isBehind: boolean;
  /** Whether nothing is known of the site any more, for the preview has ended: only a page can tell itself. */
  readonly isLost?: boolean;
  readonly failure: string;
  readonly problems: readonly PreviewProblem[];
}

export interface PreviewProblem {
  /** "editions/2021/program.yaml:14:12" */
  readonly place: string;
  /** Opens the editor at the place. */
  readonly href: string;
  readonly path: string;
  readonly text: string;
}
