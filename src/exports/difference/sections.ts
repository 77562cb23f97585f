import type { Sentence } from "../../wording/changes/sentence.ts";
import type { Words } from "../../wording/words.ts";
import type { Difference, EditionDifference } from "./difference.ts";

/** A notice of the content that there was not before. */
export interface NewNotice {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** A line of what a difference says: texts, and what each form sets in its own way. */
export type Line = readonly (
  | string
  | { readonly sentence: Sentence; readonly words: Words }
  | { readonly code: string }
)[];

export interface Section {
  readonly heading: string;
  /** Sections within: each has lines of its own. */
  readonly groups: readonly { readonly heading: string; readonly lines: readonly Line[] }[];
}

/** So many addresses are named of each kind. */
const MOST = 30;

/** What a difference says, in order; empty where it says nothing. */
export function sectionsOf(
  { editions, addresses, texts }: Difference,
  notices: readonly NewNotice[],
): Section[] {
  const readers = editions
    .filter((edition) => edition.readers.length > 0)
    .map((edition) => ({
      heading: edition.name,
      lines: edition.readers.map(({ sentence }): Line => [{ sentence, words: edition.words }]),
    }));
  const organizers = editions
    .map((edition) => ({ heading: edition.name, lines: linesForOrganizers(edition) }))
    .filter(({ lines }) => lines.length > 0);
  const { appear, gone, moved } = addresses;
  const others = [
    { heading: "Texts that say something else", lines: addressLines(texts) },
    {
      heading: "Addresses that move",
      lines: moved.map(({ from, to }): Line => [{ code: from }, " → ", { code: to }]),
    },
    { heading: "Addresses that lead nowhere any more", lines: addressLines(gone) },
    { heading: "New addresses", lines: addressLines(appear) },
    {
      heading: "New notices",
      lines: notices.map(
        ({ file, line, message, remedy }): Line => [{ code: `${file}:${line}` }, ` ${message} ${remedy}`],
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
  return [
    { heading: "What readers are told", groups: readers },
    { heading: "What organizers should know", groups: [...organizers, ...others] },
  ].filter(({ groups }) => groups.length > 0);
}

function linesForOrganizers({ state, organizers, counts }: EditionDifference): Line[] {
  return [
    ...(state === "new" ? [["This edition is new."]] : []),
    ...(state === "gone" ? [["This edition is gone."]] : []),
    ...organizers.map((note) => [note]),
    ...counts.map(({ what, before, after }) => [
      `${what[0]?.toUpperCase()}${what.slice(1)}: ${before} → ${after}.`,
    ]),
  ];
}

function addressLines(paths: readonly string[]): Line[] {
  const shown = paths.slice(0, MOST).map((code): Line => [{ code }]);
  return paths.length > MOST ? [...shown, [`And ${paths.length - MOST} more.`]] : shown;
}
