import type { Edition } from "./edition.ts";
import type { Program } from "./program/program.ts";

/** What other editions tell of an edition. */
export interface EditionBrief
  extends Pick<
    Edition,
    | "id"
    | "year"
    | "name"
    | "cancelled"
    | "host"
    | "start"
    | "end"
    | "hours"
    | "timezone"
    | "presence"
    | "venue"
    | "length"
    | "counts"
    | "dates"
    | "announcement"
    | "links"
  > {
  readonly hasProgram: boolean;
  readonly hasPapers: boolean;
}

export function briefOf(edition: Edition): EditionBrief {
  const { id, year, name, cancelled, host, start, end, hours, timezone, presence, venue, dates } = edition;
  const { length, counts, links, announcement } = edition;
  return {
    ...{ id, year, name, cancelled, host, start, end, hours, timezone, presence, venue, dates },
    ...{ length, counts, links, announcement },
    hasProgram: edition.program !== undefined,
    hasPapers: edition.papers.length > 0,
  };
}

/** What can be told of an edition without what takes place in it. */
export type EditionFrame = Pick<
  Edition,
  | Exclude<keyof EditionBrief, "hasProgram" | "hasPapers">
  | "isDraft"
  | "title"
  | "language"
  | "ordinal"
  | "was"
  | "wikidata"
  | "image"
> & { readonly program?: Pick<Program, "rooms"> | undefined };

/** What the pages of the series tell of an edition. */
export type EditionOverview = EditionBrief & EditionFrame;

export function overviewOf(edition: Edition): EditionOverview {
  const { isDraft, title, language, ordinal, was, wikidata, image, program } = edition;
  return {
    ...briefOf(edition),
    ...{ isDraft, title, language, ordinal, was, wikidata, image },
    program: program && { rooms: program.rooms },
  };
}
