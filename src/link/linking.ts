import type { Notice, Place, Report } from "../problem.ts";
import type { PeopleDirectory } from "./people/directory.ts";

/** Something in a text or a field that must lead somewhere, looked up once all addresses are known. */
export interface Reference {
  readonly place: Place;
  readonly url: string;
  /** A picture below `public/` is needed, any file of it that pages load, or anything that can be linked. */
  readonly needs: "file" | "image" | "asset" | "target";
}

/** Notes where a page, or a place in one, is written: what is written twice has both. */
export type NoteOrigin = (path: string, place: Place) => void;

/** What every step of linking shares. */
export interface Linking {
  /** Tells an error. */
  readonly report: Report;
  /** Tells what is worth a look, and stops nothing. */
  readonly notice: Notice;
  /** Tells an error that may be right as it is, which the content can answer. */
  readonly question: Notice;
  readonly people: Pick<PeopleDirectory, "find">;
  /** Of what is linked (BCP 47): that of the edition, or of the series where it belongs to none. */
  readonly language: string;
  readonly refer: (reference: Reference) => void;
  readonly noteOrigin: NoteOrigin;
  /** Whether a file has problems that hide its content: what it may hold must not be missed. */
  readonly isUnreadable: (file: string) => boolean;
}
