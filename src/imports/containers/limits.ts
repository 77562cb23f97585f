/** Above these, a file is no export of a conference: the largest ones that are known have a tenth of it. */
export const LIMITS = {
  /** Bytes of a file as it is handed over. */
  fileBytes: 60_000_000,
  /** Bytes of what a compressed file holds, and of XML. */
  contentBytes: 150_000_000,
  xmlBytes: 30_000_000,
  /** Cells of all sheets of a workbook, or of a table. */
  cells: 900_000,
} as const;
