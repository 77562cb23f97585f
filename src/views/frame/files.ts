import type { FileKind } from "../../kinds/file-kind.ts";
import type { Series } from "../../model/series.ts";
import { hrefOf } from "../../urls.ts";
import type { AlternateView, LinkView } from "./links.ts";

/** Links to the files of a kind that there are. */
export function linksTo<Owner, Subject>(
  { subjects, path }: Pick<FileKind<Owner, Subject>, "subjects" | "path">,
  labelOf: (subject: Subject) => string,
  owner: Owner,
  series: Series,
): LinkView[] {
  return subjects(owner).map((subject) => ({
    label: labelOf(subject),
    href: hrefOf(series, path(subject, owner)),
  }));
}

/** The same, as the head of a page names them. */
export function alternatesOf<Owner, Subject>(
  { subjects, path, typeOf }: FileKind<Owner, Subject>,
  titleOf: (subject: Subject) => string,
  owner: Owner,
  series: Series,
): AlternateView[] {
  return subjects(owner).map((subject) => ({
    type: typeOf(subject),
    href: hrefOf(series, path(subject, owner)),
    title: titleOf(subject),
  }));
}
