/** Markdown as an organizer wrote it; its links are known to lead somewhere. */
export type Markdown = string;

/** An http(s) or mailto address, a path below `public/`, or an address of this site that starts with a slash. */
export type Target = string;

export interface Link {
  readonly label: Title;
  readonly url: Target;
}

/** A piece of a title. */
export type TitleSpan =
  | {
      readonly kind: "text" | "code";
      readonly text: string;
      /** A sign behind a backslash, which stays as it is typed. */
      readonly isTyped?: true;
    }
  | { readonly kind: "maths"; readonly tex: string }
  | { readonly kind: "emphasis" | "sub" | "sup"; readonly spans: readonly TitleSpan[] };

/**
 * A title, subtitle or label as its organizers wrote it, and what it says. It is no string, so that each place that shows
 * one has to say how: as HTML, as LaTeX, or plain where nothing reads markup.
 */
export interface Title {
  /** "$O(n^2)$ *in situ*" */
  readonly source: string;
  /** "O(n²) in situ" */
  readonly plain: string;
  readonly spans: readonly TitleSpan[];
  /** Whose quotes and dashes its page sets it with (BCP 47); English where none is named. */
  readonly language?: string;
}
