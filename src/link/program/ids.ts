import { type Place, placeWithin, type Report } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import { pathOfTalk } from "../../urls.ts";
import type { Linking } from "../linking.ts";
import { slugOf } from "../slug.ts";

/** The ids of an edition's talks: the last parts of their addresses. */
export interface TalkIds {
  /**
   * The id as given, or the slug of the title; with a number where a paper is presented again. One that is taken or
   * cannot be made is reported.
   */
  claim(
    entry: { id?: string | undefined; title?: string | undefined; paper?: string | undefined },
    title: string | undefined,
    place: Place,
  ): string;
}

export function talkIdsOf(
  edition: string,
  { report, noteOrigin }: Pick<Linking, "report" | "noteOrigin">,
): TalkIds {
  const titles = new Map<string, string>();
  const papers = new Map<string, string | undefined>();
  return {
    claim(entry, title, place) {
      const slug = slugOf(title ?? "");
      let id = entry.id ?? slug;
      const isAgain = entry.id === undefined && entry.paper !== undefined && papers.get(id) === entry.paper;
      for (let number = 2; isAgain && titles.has(id); number++) id = `${slug}-${number}`;
      if (id === "") {
        // A talk without any title is reported as such.
        const isToBeAnnounced = entry.title !== undefined;
        const message = "This talk needs an id: its address cannot be made from its title.";
        if (isToBeAnnounced) report(place, message, "Add one that stays, such as `id: klimovic`.");
        return id;
      }
      const other = titles.get(id);
      if (other !== undefined) {
        const message = `The talks ${quote(other)} and ${quote(title ?? "tba")} would share the address /${edition}/talks/${id}/.`;
        const where = entry.id === undefined ? place : placeWithin(place, "id");
        report(where, message, "Give one of the two an id of its own.");
      }
      titles.set(id, title ?? "tba");
      papers.set(id, entry.paper);
      noteOrigin(pathOfTalk({ id: edition }, { id }), place);
      return id;
    },
  };
}

/** The id as given, or the slug of the title; with a number where two titles are the same. */
export type SessionIds = (id: string | undefined, title: string, place: Place) => string;

/** @param given the ids that are written somewhere in the program: titles do not take them */
export function sessionIdsOf(given: readonly string[], report: Report): SessionIds {
  const taken = new Set<string>();
  return (id, title, place) => {
    if (id !== undefined) {
      if (taken.has(id))
        report(
          placeWithin(place, "id"),
          `Two sessions have the id ${quote(id)}.`,
          "Give one of the two another id.",
        );
      taken.add(id);
      return id;
    }
    const slug = slugOf(title) || "session";
    let unique = slug;
    for (let number = 2; taken.has(unique) || given.includes(unique); number++) unique = `${slug}-${number}`;
    taken.add(unique);
    return unique;
  };
}
