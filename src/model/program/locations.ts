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
}
