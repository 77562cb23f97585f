/** A file that cannot be read as what it seems to be: one sentence says why, and one what to do. */
export class UnreadableError extends Error {
  readonly file: string;
  readonly reason: string;
  readonly remedy: string;

  constructor(file: string, reason: string, remedy: string) {
    super(`${file}: ${reason} ${remedy}`);
    this.name = "UnreadableError";
    this.file = file;
    this.reason = reason;
    this.remedy = remedy;
  }
}
