import type { Edition } from "./edition.ts";

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
