import { talksOf } from "../../model/program/talks.ts";
import type { Site } from "../../model/site.ts";
import {
  pathOfCall,
  pathOfCommittees,
  pathOfEdition,
  pathOfPage,
  pathOfPaper,
  pathOfPerson,
  pathOfTalk,
} from "../../urls.ts";

/** The pages, in both sites, whose texts say something else: abstracts, calls, free pages, biographies, news. */
export function changedTexts(before: Site, after: Site): string[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  const changed = [...now].filter(([name, { says }]) => old.has(name) && old.get(name)?.says !== says);
  return [...new Set(changed.map(([, { path }]) => path))];
}

interface PageText {
  readonly path: string;
  /** As one text. */
  readonly says: string;
}

/** What each page says that no change tells, by a name of its own: of committees, each person by itself. */
function textsOf({ editions, people, pages }: Site): Map<string, PageText> {
  const entries: (readonly [path: string, says: unknown, part?: string])[] = [
    ...editions.flatMap((edition) => {
      const { about, announcement, news, calls, sponsors, organizers, committee } = edition;
      const { title, host, pages: own } = edition;
      return [
        [pathOfEdition(edition), { title, about, announcement, news, sponsors, host }] as const,
        ...calls.map((call) => [pathOfCall(edition, call), call] as const),
        ...own.map((page) => [pathOfPage(page, edition), page] as const),
        ...[...organizers.flatMap((role) => role.people), ...committee].map(
          ({ person, name: _, ...rest }) => [pathOfCommittees(edition), rest, person.id] as const,
        ),
        ...talksOf(edition).map((talk) => {
          const { title: name, subtitle, abstract, text, url, links, slides, video, language } = talk;
          const says = {
            title: name?.source,
            subtitle: subtitle?.source,
            abstract,
            text,
            url,
            links,
            slides,
            video,
            language,
          };
          return [pathOfTalk(edition, talk), says] as const;
        }),
        ...edition.papers.map((paper) => {
          const authors = paper.authors.map(({ name, affiliations }) => [name, affiliations]);
          return [pathOfPaper(edition, paper), { ...paper, authors }] as const;
        }),
      ];
    }),
    ...people.map((person) => [pathOfPerson(person), person] as const),
    ...pages.map((page) => [pathOfPage(page, undefined), page] as const),
  ];
  return new Map(
    entries.map(([path, says, part = ""]) => [`${path} ${part}`, { path, says: JSON.stringify(says) }]),
  );
}
