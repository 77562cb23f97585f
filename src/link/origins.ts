import { EDITION_PAGES, SHEETS } from "../kinds/page-kinds.ts";
import type { Edition } from "../model/edition.ts";
import { talksOf } from "../model/program/talks.ts";
import type { Origin, Origins } from "../model/site.ts";
import type { Place } from "../problem.ts";
import {
  EDITIONS,
  PEOPLE,
  pathOfCall,
  pathOfCommittees,
  pathOfEdition,
  pathOfNow,
  pathOfPage,
  pathOfPaper,
  pathOfPapers,
  pathOfPerson,
  pathOfProgram,
  pathOfTalk,
} from "../urls.ts";
import type { NoteOrigin } from "./linking.ts";
import type { ParsedEdition, ParsedSite } from "./parsed-site.ts";
import type { PeopleDirectory } from "./people/directory.ts";

export interface NotedOrigins {
  readonly note: NoteOrigin;
  readonly all: Origins;
  /** What a path says is said of another as well, such as of the talk on a paper. */
  readonly share: (path: string, other: string) => void;
  /** Takes what others noted. */
  readonly take: (others: Origins) => void;
}

/** Lines are looked up where readers are told of them, and nowhere else. */
export function notedOrigins(isTold: boolean): NotedOrigins {
  const all = new Map<string, Origin[]>();
  if (!isTold) return { note: () => undefined, all, share: () => undefined, take: () => undefined };
  return {
    all,
    note(path, { source, path: keys, part = "value" }) {
      const line = keys.length === 0 ? undefined : source.locate(keys, part).line;
      const known = all.get(path);
      if (known === undefined) all.set(path, [{ file: source.file, line }]);
      else known.push({ file: source.file, line });
    },
    share(path, other) {
      all.set(other, [...(all.get(other) ?? []), ...(all.get(path) ?? [])]);
    },
    take(others) {
      for (const [path, origins] of others) all.set(path, [...(all.get(path) ?? []), ...origins]);
    },
  };
}

type NoteFile = (path: string, parsed: Pick<Place, "source"> | undefined) => void;

function notingWith({ note }: NotedOrigins): NoteFile {
  return (path, parsed) => {
    if (parsed !== undefined) note(path, { source: parsed.source, path: [] });
  };
}

/** The pages of a series that say what whole files say. */
export function noteSeriesFiles(
  { series, people: registry, pages }: ParsedSite,
  origins: NotedOrigins,
): void {
  const of = notingWith(origins);
  of(EDITIONS, series);
  of(PEOPLE, registry);
  for (const page of pages) of(pathOfPage({ id: page.name }, undefined), page);
}

/** Those of an edition. */
export function noteEditionFiles(parsed: ParsedEdition, edition: Edition, origins: NotedOrigins): void {
  const of = notingWith(origins);
  of(pathOfEdition(edition), parsed.edition);
  of(pathOfEdition(edition), parsed.sponsors);
  for (const path of [
    pathOfProgram(edition),
    pathOfNow(edition),
    ...SHEETS.flatMap((kind) => EDITION_PAGES[kind].paths(edition)),
  ])
    of(path, parsed.program);
  of(pathOfPapers(edition), parsed.papers);
  of(pathOfCommittees(edition), parsed.organizers);
  of(pathOfCommittees(edition), parsed.committee);
  of(pathOfCall(edition, { id: "cfp" }), parsed.call);
  for (const call of parsed.furtherCalls) of(pathOfCall(edition, { id: call.name }), call);
  for (const page of parsed.pages) of(pathOfPage({ id: page.name }, edition), page);
  for (const talk of talksOf(edition))
    if (talk.paper !== undefined) origins.share(pathOfPaper(edition, talk.paper), pathOfTalk(edition, talk));
}

/** Of people, the entry that decides: that of the registry, or else where the newest edition names them. */
export function notePeople({ people, placeOf }: PeopleDirectory, note: NoteOrigin): void {
  for (const person of people) {
    const place = placeOf(person);
    if (place !== undefined) note(pathOfPerson(person), place);
  }
}
