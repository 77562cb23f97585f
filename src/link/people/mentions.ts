import { isSessionEntry, type SessionItemEntry } from "../../parse/files/program.ts";
import { namedIn, type PersonReference } from "../../parse/person.ts";
import { type Place, placeWithin } from "../../problem.ts";
import type { ParsedEdition } from "../parsed-site.ts";
import type { Mention } from "./directory.ts";

/** Everybody an edition names, wherever they are named. */
export function mentionsIn({ id, organizers, committee, papers, program }: ParsedEdition): Mention[] {
  const mentions: Mention[] = [];
  const add = (place: Place, reference: PersonReference, isMember = false): void => {
    mentions.push({ edition: id, place, reference, isMember });
  };
  const addAll = (place: Place, references: readonly PersonReference[] = [], isMember = false): void => {
    for (const [index, reference] of references.entries())
      add(placeWithin(place, index), reference, isMember);
  };
  const addItem = (place: Place, item: SessionItemEntry): void => {
    if ("speakers" in item) addAll(placeWithin(place, "speakers"), namedIn(item.speakers));
    if ("panelists" in item) addAll(placeWithin(place, "panelists"), namedIn(item.panelists));
    if ("chair" in item) addAll(placeWithin(place, "chair"), item.chair);
    if ("moderator" in item && item.moderator !== undefined)
      add(placeWithin(place, "moderator"), item.moderator);
  };

  for (const [index, { people }] of organizers?.content.entries() ?? []) {
    if (organizers !== undefined)
      addAll({ source: organizers.source, path: [index, "people"] }, people, true);
  }
  if (committee !== undefined) addAll({ source: committee.source, path: [] }, committee.content, true);
  for (const [index, { authors }] of papers?.content.entries() ?? []) {
    if (papers !== undefined) addAll({ source: papers.source, path: [index, "authors"] }, authors);
  }
  if (program === undefined) return mentions;
  for (const [dayIndex, day] of program.content.days.entries()) {
    for (const [index, item] of day.items.entries()) {
      const place = { source: program.source, path: ["days", dayIndex, "items", index] };
      if (!isSessionEntry(item)) {
        addItem(place, item);
        continue;
      }
      if ("organizers" in item) {
        addAll(placeWithin(place, "chair"), item.chair);
        addAll(placeWithin(place, "organizers"), item.organizers);
      }
      for (const [position, inner] of item.items.entries())
        addItem(placeWithin(place, "items", position), inner);
    }
  }
  return mentions;
}
