import type { Participant } from "../../model/person.ts";
import { hasOwnTime } from "../../model/program/events.ts";
import type { Room } from "../../model/program/locations.ts";
import type { Item, Session } from "../../model/program/program.ts";
import type { Span } from "../../model/time.ts";
import {
  type ItemEntry,
  isSessionEntry,
  partsOfSession,
  type SessionItemEntry,
} from "../../parse/files/program.ts";
import { type Place, placeWithin } from "../../problem.ts";
import { slugOf } from "../slug.ts";
import { titleInProblem } from "./item-titles.ts";
import type { PlacedRepeat } from "./repeats.ts";

/** An item of a program as the rules on its conflicts see it. */
export interface Engagement {
  readonly title: string;
  /** What answers name it by: the id of a talk, or else what its title becomes in an address. */
  readonly id: string;
  readonly place: Place;
  readonly kind: Item["kind"];
  readonly type: ItemEntry["type"];
  readonly span: Span;
  readonly room: Room | undefined;
  /** Off the venue. */
  readonly isElsewhere: boolean;
  /** Those who must be there: named for the item, and not only as authors of its paper. */
  readonly people: readonly Participant[];
  /** The session that it stands in, or that it is. */
  readonly session: Item | undefined;
  /** Whether it has a time of its own. */
  readonly isTimed: boolean;
}

/** All items of a day with their places, sessions before their own items; cancelled ones are left out. */
export function engagementsOf(
  items: readonly Item[],
  entries: readonly ItemEntry[],
  place: Place,
): Engagement[] {
  return items.flatMap((item, index) => {
    const entry = entries[index];
    if (entry === undefined || item.isCancelled) return [];
    const here = placeWithin(place, index);
    const session = item.kind === "session" ? item : undefined;
    const own = engagement(item, entry, here, session);
    if (item.kind !== "session" || !isSessionEntry(entry)) return [own];
    const parts = partsOfSession(entry);
    const inner = item.items.flatMap((part, position) => {
      const own = parts[position];
      if (own === undefined || part.isCancelled) return [];
      return [engagement(part, own.entry, placeWithin(here, ...own.path), session)];
    });
    return [own, ...inner];
  });
}

/** What is repeated collides with what is there, as at its first time. */
export function engagementOfRepeat({ item, of, entry, place, session }: PlacedRepeat): Engagement {
  const within = of.kind === "session" ? of : session;
  return engagement(item, entry, place, within);
}

function engagement(
  item: Item,
  entry: ItemEntry | SessionItemEntry,
  place: Place,
  session: Session | undefined,
): Engagement {
  const { kind, type } = item;
  return {
    title: titleInProblem(item),
    id: "id" in item && item.id !== "" ? item.id : slugOf(titleInProblem(item)),
    place,
    kind,
    type,
    span: item.span,
    room: item.room,
    isElsewhere: item.place !== undefined,
    people: peopleOf(item, entry),
    session,
    isTimed: item.kind === "session" || hasOwnTime(item, session),
  };
}

function peopleOf(item: Item, entry: ItemEntry | SessionItemEntry): readonly Participant[] {
  switch (item.kind) {
    case "break":
      return [];
    case "session":
      return [...item.chairs, ...item.organizers];
    case "ceremony":
      return item.speakers;
    case "talk": {
      const named = "speakers" in entry && entry.speakers !== undefined ? item.speakers : [];
      return [
        ...named,
        ...item.chairs,
        ...item.panelists,
        ...(item.moderator === undefined ? [] : [item.moderator]),
      ];
    }
  }
}
