import type { Target } from "../text.ts";

/** Where in a program things belong: what items and papers name. */

export interface Track {
  readonly id: string;
  readonly name: string;
}

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly stream?: Target | undefined;
  /** Where to read more of it. */
  readonly url?: Target | undefined;
  /** "2nd floor" */
  readonly floor?: string | undefined;
  /** A hall in which several things take place at once, such as posters and stands. */
  readonly isShared: boolean;
}
