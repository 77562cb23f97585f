import type { Change, DateSubject } from "../../model/changes/change.ts";
import { EDITION_LINKS } from "../../model/vocabulary.ts";
import { COMMITTEE, type DateFacts, type EditionFacts } from "./facts.ts";
import { pairedPapers } from "./matching.ts";
import { isTyping } from "./typing.ts";

/** Of the edition itself: whether, when and where. */
export function editionChanges(before: EditionFacts, after: EditionFacts): Change[] {
  const changes: Change[] = [];
  if (before.isCancelled !== after.isCancelled)
    changes.push({ kind: after.isCancelled === true ? "edition-cancelled" : "edition-reinstated" });
  const [from, to] = [before.days, after.days];
  if (from?.start !== to?.start || from?.end !== to?.end)
    changes.push({ kind: "days", ...(from && { from }), ...(to && { to }) });
  if (!isSamePlace(before.place, after.place))
    changes.push({ kind: "place", from: before.place, to: after.place });
  return changes;
}

function isSamePlace(a: EditionFacts["place"], b: EditionFacts["place"]): boolean {
  const [one, other] = [a, b].map(({ venue = {} }) =>
    [venue.room, venue.name, venue.address, venue.city, venue.region, venue.country].join(" "),
  );
  return a.presence === b.presence && isTyping(one ?? "", other ?? "");
}

export function callChanges({ calls: before }: EditionFacts, { calls: after }: EditionFacts): Change[] {
  const titled = (id: string, title: string | undefined) => (title ? { id, title } : { id });
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id));
  const come = Object.keys(after).filter((id) => !Object.hasOwn(before, id));
  return [
    ...come.map((id): Change => ({ kind: "call-published", ...titled(id, after[id]) })),
    ...gone.map((id): Change => ({ kind: "call-withdrawn", ...titled(id, before[id]) })),
  ];
}

/** The dates that come with a call are told by it. */
export function dateChanges(before: EditionFacts, after: EditionFacts): Change[] {
  const isFirst = Object.keys(before.dates).length === 0;
  const keys = [...new Set([...Object.keys(after.dates), ...Object.keys(before.dates)])];
  return keys.flatMap((key): Change[] => {
    const [old, now] = [before.dates[key], after.dates[key]];
    const known = now ?? old;
    if (known === undefined) return [];
    const date = dateSubject(key, known);
    const [from, to] = [old?.when, now?.when];
    if (from === undefined) return to === undefined || isFirst ? [] : [{ kind: "date-set", date, to }];
    if (to === undefined) return [{ kind: "date-withdrawn", date, from }];
    const isSame = (["date", "end", "time", "zone"] as const).every((name) => from[name] === to[name]);
    return isSame ? [] : [{ kind: "date-moved", date, from, to }];
  });
}

function dateSubject(key: string, { kind, label, group }: DateFacts): DateSubject {
  return { key, kind, ...(label !== undefined && { label }), ...(group !== undefined && { group }) };
}

const MOST_NAMES = 12;

export function peopleChanges({ people: before }: EditionFacts, { people: after }: EditionFacts): Change[] {
  if (before[COMMITTEE] === undefined && after[COMMITTEE] !== undefined) {
    const { [COMMITTEE]: _, ...others } = after;
    return [{ kind: "committee-published" }, ...changesOfRoles(before, others)];
  }
  return changesOfRoles(before, after);
}

function changesOfRoles(before: EditionFacts["people"], after: EditionFacts["people"]): Change[] {
  const roles = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const missing = (people: readonly string[] = [], others: readonly string[] = []): string[] =>
    people.filter((name) => !others.some((other) => isTyping(name, other)));
  return roles.flatMap((role) => {
    const told = (kind: "joined" | "left", names: readonly string[]): Change[] =>
      names.length === 0
        ? []
        : [
            {
              kind,
              ...(role !== COMMITTEE && { role }),
              names: names.slice(0, MOST_NAMES),
              n: names.length,
            },
          ];
    return [
      ...told("joined", missing(after[role], before[role])),
      ...told("left", missing(before[role], after[role])),
    ];
  });
}

/** Additions that are named one by one, and withdrawals. */
const [FEW, SEVERAL] = [6, 20];

/** @param told titles that the program tells already: of a talk that presents the paper */
export function paperChanges(before: EditionFacts, after: EditionFacts, told: ReadonlySet<string>): Change[] {
  const pairs = pairedPapers(before.papers, after.papers);
  const come = pairs.filter((pair) => pair.before === undefined);
  const gone = pairs.filter((pair) => pair.after === undefined);
  if (Object.keys(before.papers).length === 0)
    return come.length === 0 ? [] : [{ kind: "papers-published", n: come.length }];
  const paperOf = (key: string, title: string) => ({ key, type: "paper", title });
  const isNew = (title: string): boolean => !told.has(title);
  const each = (kind: "paper-added" | "paper-withdrawn", papers: typeof pairs): Change[] =>
    papers.flatMap(({ key, before: old, after: now }) => {
      const title = (now ?? old)?.title ?? "";
      return isNew(title) ? [{ kind, paper: paperOf(key, title) }] : [];
    });
  return [
    ...(gone.length > SEVERAL
      ? [{ kind: "papers-withdrawn" as const, n: gone.length }]
      : each("paper-withdrawn", gone)),
    ...pairs.flatMap(({ key, before: old, after: now }): Change[] =>
      old === undefined || now === undefined || isTyping(old.title, now.title) || !isNew(now.title)
        ? []
        : [{ kind: "paper-retitled", paper: paperOf(key, now.title), from: old.title }],
    ),
    ...(come.length > FEW ? [{ kind: "papers-added" as const, n: come.length }] : each("paper-added", come)),
  ];
}

/** The website of an edition that was held elsewhere is nothing new. */
export function linkChanges({ links: before }: EditionFacts, { links: after }: EditionFacts): Change[] {
  return EDITION_LINKS.filter(
    (link) => link !== "website" && after.includes(link) && !before.includes(link),
  ).map((link) => ({ kind: "link", link }));
}
