/** A file that is not a page. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}
