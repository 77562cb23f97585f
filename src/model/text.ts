/** Markdown as an organizer wrote it; its links are known to lead somewhere. */
export type Markdown = string;

/** An http(s) or mailto address, a path below `public/`, or an address of this site that starts with a slash. */
export type Target = string;

export interface Link {
  readonly label: string;
  readonly url: Target;
}
