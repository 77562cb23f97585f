import type { Participant } from "../person.ts";
import type { Item } from "./program.ts";

/** Who gives an item, leads it or sits on it. */
export function participantsOf(item: Item): readonly Participant[] {
  switch (item.kind) {
    case "talk":
      return [
        ...item.speakers,
        ...item.chairs,
        ...(item.moderator === undefined ? [] : [item.moderator]),
        ...item.panelists,
      ];
    case "ceremony":
      return item.speakers;
    case "session":
      return [...item.chairs, ...item.organizers];
    case "break":
      return [];
  }
}
