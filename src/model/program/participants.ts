import type { Participant } from "../person.ts";
import type { Item, Talk } from "./program.ts";

/** Who gives a talk, moderates it or sits on it: not its chair, who has no share in what is said. */
export function presentersOf({ speakers, moderator, panelists }: Talk): readonly Participant[] {
  return [...speakers, ...(moderator === undefined ? [] : [moderator]), ...panelists];
}

/** Who gives an item, moderates it or sits on it: of a session, nobody but those of its items. */
export function presentersIn(item: Item): readonly Participant[] {
  if (item.kind === "talk") return presentersOf(item);
  return item.kind === "ceremony" ? item.speakers : [];
}

/** Somebody whom a talk names as one of those behind it. */
export interface Credited {
  readonly participant: Participant;
  /** Of some authors, the one who stands in front; never where all of them do, or nobody is known to. */
  readonly isPresenting: boolean;
}

/** Whom a talk credits: of a paper all its authors, with who presents it; of any other those who give it. */
export function creditedOf({ speakers, paper }: Pick<Talk, "speakers" | "paper">): readonly Credited[] {
  const authors = paper?.authors ?? [];
  const isSpeaking = ({ person }: Participant): boolean =>
    speakers.some((speaker) => speaker.person === person);
  const guests = speakers.filter(({ person }) => !authors.some((author) => author.person === person));
  const all = [...guests, ...authors];
  const isShared = authors.length > 0 && !all.every(isSpeaking);
  return all.map((participant) => ({ participant, isPresenting: isShared && isSpeaking(participant) }));
}

/** Who gives an item, leads it or sits on it. */
export function participantsOf(item: Item): readonly Participant[] {
  switch (item.kind) {
    case "talk":
      return [...presentersIn(item), ...item.chairs];
    case "ceremony":
      return presentersIn(item);
    case "session":
      return [...item.chairs, ...item.organizers];
    case "break":
      return [];
  }
}
