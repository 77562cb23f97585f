import type { Participant } from "../../model/person.ts";
import type { PageContext } from "../context.ts";
import { type PictureView, pictureView } from "./picture.ts";

/** A person in a list in which somebody has a photo: the others are told by their initials, so that no place is empty. */
export interface PortraitView {
  readonly photo?: PictureView | undefined;
  readonly initials: string;
}

/** One for each; none where nobody has a photo. */
export function portraitViews(
  participants: readonly Participant[],
  context: Pick<PageContext, "series" | "shell">,
): readonly (PortraitView | undefined)[] {
  if (!participants.some(hasPhoto)) return participants.map(() => undefined);
  return participants.map(({ person, name }) => ({
    photo: pictureView(person.photo, "portrait", context),
    initials: initialsOf(name, person.family),
  }));
}

export function hasPhoto({ person }: Participant): boolean {
  return person.photo !== undefined;
}

/** "RV" of "Rosa M. Verde"; one letter where the family stands first, as in Chinese, or is the whole name. */
function initialsOf(name: string, family: string): string {
  const start = name.indexOf(family);
  return (start > 0 ? firstLetterOf(name) : "") + firstLetterOf(family.replace(/^(\p{Ll}\S* )+/u, ""));
}

function firstLetterOf(text: string): string {
  return (/\p{L}\p{M}*/u.exec(text)?.[0] ?? "").toUpperCase();
}
