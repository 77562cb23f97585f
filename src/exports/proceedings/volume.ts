import type { Edition } from "../../model/edition.ts";
import type { Participant } from "../../model/person.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { wordsOf } from "../../wording/words.ts";

/** Those who chose the program; where no role says so, all organizers. */
export function editorsOf({ organizers }: Edition): Participant[] {
  const chairs = organizers.filter(({ role }) => /program|programme/i.test(role) && /chair/i.test(role));
  const roles = chairs.some(({ people }) => people.length > 0) ? chairs : organizers;
  return [
    ...new Map(roles.flatMap(({ people }) => people).map((editor) => [editor.person, editor])).values(),
  ];
}

/** "Proceedings of the Third Workshop on Writing Tools (Quill 2026)" */
export function volumeTitleOf(edition: Edition): string {
  return `Proceedings of the ${fullTitleOf(edition, wordsOf("en"))} (${edition.name})`;
}
