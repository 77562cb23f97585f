import type { Participant } from "../person.ts";
import type { Item, Talk } from "./program.ts";

/** Who gives a talk, moderates it or sits on it: not its chair, who has no share in what is said. */
export function presentersOf({ speakers, moderator, panelists }: Talk): readonly Participant[] {
  return [...speakers, ...(moderator === undefined ? [] : [moderator]), ...panelists];
}

/** Who gives an item, leads it or sits on it. */
export function participantsOf(item: Item): readonly Participant[] {
  switch (item.kind) {
    case "talk":
      return [...presentersOf(item), ...item.chairs];
    case "ceremony":
      return item.speakers;
    case "session":
      return [...item.chairs, ...item.organizers];
    case "break":
      return [];
  }
}
