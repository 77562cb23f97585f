import { HOME, pathOfEdition, pathOfWrittenDate } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { PageContext } from "../context.ts";
import type { EditionOutline } from "../outline.ts";
import { addressToEdit } from "./repository.ts";

/** Where readers can mend what a page says: none for a site that names no repository. */
export interface CorrectionsView {
  /** One for each file that the page is made of, with the line that it is about. */
  readonly page: readonly { readonly label: string; readonly href: string; readonly rel: string }[];
  /** Of the important dates, by their places in dates.yaml. */
  readonly dates: Readonly<Record<number, string>>;
}

export function correctionsView(
  path: string,
  outline: EditionOutline,
  { origins, series, words }: PageContext,
): CorrectionsView {
  const { correct, correctIn } = words.text.layout;
  const addressesOf = (told: string): { readonly file: string; readonly href: string }[] =>
    (origins.get(told) ?? []).flatMap((origin) => {
      const href = addressToEdit(origin, series);
      return href === undefined ? [] : [{ file: origin.file, href }];
    });
  const own = addressesOf(path === HOME ? pathOfEdition(outline) : path);
  const page = own.map(({ file, href }) => ({
    label: own.length === 1 ? correct : say(correctIn, { file: file.replace(/^.*\//, "") }),
    href,
    rel: "nofollow",
  }));
  return { page, dates: Object.fromEntries(datesOf(outline, addressesOf)) };
}

function datesOf(
  outline: EditionOutline,
  addressesOf: (told: string) => readonly { readonly href: string }[],
): [number, string][] {
  const dates: [number, string][] = [];
  for (let index = 0; ; index++) {
    const [first] = addressesOf(pathOfWrittenDate(outline, index));
    if (first === undefined) return dates;
    dates.push([index, first.href]);
  }
}
