import type { DateTime } from "luxon";
import { cardPathsOf, pathsOf } from "../kinds/site-paths.ts";
import type { Site } from "../model/site.ts";
import type { Problem, Report } from "../problem.ts";
import { TAKEN_NAMES } from "./editions/folder.ts";
import { linkEditions, textsByFolder } from "./editions/link-editions.ts";
import type { LinkMemory } from "./editions/link-memory.ts";
import { checkFileNames } from "./files/file-names.ts";
import { checkPicture, picturesInTexts } from "./files/public-files.ts";
import type { Linking, Reference } from "./linking.ts";
import { notedOrigins, notePeople, noteSeriesFiles } from "./origins.ts";
import { linkPages } from "./pages.ts";
import { checkIdentifiers } from "./paper-identifiers.ts";
import type { ParsedEdition, ParsedSite } from "./parsed-site.ts";
import { type Mention, meantReference } from "./people/directory.ts";
import { checkLists } from "./people/lists.ts";
import { mentionsIn } from "./people/mentions.ts";
import { checkNames } from "./people/names.ts";
import { referToPeople, unitePeople } from "./people/people.ts";
import { sortedPeople } from "./people/sorted-people.ts";
import { checkNews } from "./program/order.ts";
import { checkOldAddresses, linkRedirects } from "./redirects/redirects.ts";
import { checkContact, linkSeries } from "./series.ts";
import { slugOf } from "./slug.ts";
import { tellingInto } from "./telling.ts";
import { checkSeriesPlaceholders } from "./texts/placeholders.ts";
import { checkRawTexts } from "./texts/raw-texts.ts";
import { checkReference, withLinkedChanges } from "./texts/references.ts";
import { checkTextsOfSeries } from "./texts/texts.ts";
import { linkTheme } from "./theme/theme.ts";

export interface LinkedSite {
  /** Undefined where there is nothing to publish. */
  readonly site: Site | undefined;
  readonly problems: readonly Problem[];
  /** By the ids of editions, digests of all that each was linked from: the same make the same edition. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Connects everything with everything. What only looks wrong because a value was refused before is left out.
 * @param memory of editions that were linked before
 */
export function linkSite(parsed: ParsedSite, now?: DateTime, memory?: LinkMemory): LinkedSite {
  const problems: Problem[] = [];
  const { faults, unreadable } = parsed;
  const telling = tellingInto(problems, faults);
  const { report } = telling;
  const references: Reference[] = [];
  const files = parsed.editions.toSorted(
    (a, b) => Number(isDraft(a)) - Number(isDraft(b)) || yearOf(b) - yearOf(a) || (a.id < b.id ? 1 : -1),
  );
  const named = files.map((file) => ({ file, mentions: mentionsOf(file, parsed) }));
  const mentions = named.flatMap((one) => one.mentions);
  const people = unitePeople(parsed.people, mentions, telling, refusedPeople(parsed), memory?.person);
  const origins = notedOrigins(parsed.series.content.repository !== undefined);
  const linking: Linking = {
    ...telling,
    language: parsed.series.content.language,
    people,
    isUnreadable: (file) => unreadable.has(file),
    refer: (reference) => references.push(reference),
    noteOrigin: origins.note,
  };

  const series = linkSeries(parsed, linking);
  referToPeople(parsed.people, mentions, linking);
  const { name, title, language, contact, repository } = series;
  const seen = { name, title, language, contact, hasOrigins: repository !== undefined };
  const texts = textsByFolder(parsed);
  const linked = linkEditions(named, parsed, { texts, people, series: seen, memory });
  for (const one of linked) {
    problems.push(...one.problems);
    references.push(...one.references);
    origins.take(one.origins);
  }
  const editions = linked.map(({ edition }) => edition);
  const sources = new Map(linked.map(({ edition, key }) => [edition.id, key]));
  noteSeriesFiles(parsed, origins);
  notePeople(people, origins.note);
  for (const { edition } of files) checkNews(edition, now, linking);
  checkNames(parsed.people, mentions, linking);
  checkLists(mentions, people, linking);
  checkIdentifiers(
    files.map(({ papers }) => papers),
    linking,
  );
  checkRawTexts(texts.get("") ?? [], series.contact, linking);
  checkTextsOfSeries(parsed, linking);
  checkSeriesPlaceholders(parsed, linking);
  const taken = [...TAKEN_NAMES, ...editions.map(({ id }) => id)];
  const theme = linkTheme(parsed.theme, series.accent, linking);
  const pages = linkPages([...parsed.pages, ...(parsed.theme?.pages ?? [])], taken, "/", linking);

  const redirects = linkRedirects(parsed, linking);

  const [newest, ...older] = editions;
  checkContact(parsed, newest, now, linking);
  if (newest === undefined) {
    const remedy = "Add a folder such as editions/2026 with a file edition.yaml.";
    const isRefused = [...parsed.unreadable].some((file) => file.startsWith("editions/"));
    if (!isRefused)
      report({ source: parsed.series.source, path: [] }, "There is no edition to publish.", remedy);
    return { site: undefined, problems, sources };
  }
  if (newest.isDraft) {
    const place = { source: files[0]?.edition.source ?? parsed.series.source, path: ["draft"] };
    const remedy = "Remove `draft: true`: what is not pushed to the published site is seen by nobody else.";
    report(place, "Every edition is a draft, so that there is none to publish.", remedy);
  }
  const site: Site = {
    series,
    editions: [
      withLinkedChanges(newest, references),
      ...older.map((one) => withLinkedChanges(one, references)),
    ],
    people: sortedPeople(people.people, series.language),
    pages,
    theme,
    redirects: redirects.map(({ from, to }) => ({ from, to })),
    origins: origins.all,
    publicFiles: parsed.publicFiles,
    textPictures: picturesInTexts(references, parsed.publicFiles),
  };
  const published = { ...site, redirects: [] };
  const destinations = {
    files: parsed.publicFiles,
    addresses: new Set([...pathsOf(published), ...cardPathsOf(site)]),
    refused: refusedAddresses(parsed),
  };
  for (const reference of references) {
    checkDraftLink(reference, files, report);
    checkReference(reference, destinations, report);
    if (reference.needs === "file" || reference.needs === "image")
      checkPicture(reference, parsed.publicDetails, report, telling.notice);
  }
  checkOldAddresses(redirects, destinations.addresses, parsed.publicFiles, report);
  checkFileNames(destinations.addresses, parsed.publicFiles, report);
  return { site, problems, sources };
}

/** Whether an id may be that of an entry of the registry that was refused. */
function refusedPeople({ unreadable, faults }: ParsedSite): (id: string) => boolean {
  const entries = (faults.get("data/people.yaml") ?? []).filter(({ length }) => length === 1);
  const ids = entries.map(([key]) => slugOf(String(key)));
  return (id) => unreadable.has("data/people.yaml") || ids.includes(id);
}

/** Where pages may be missing because their content was refused. */
function refusedAddresses({ unreadable, faults }: ParsedSite): string[] {
  const faulty = [...faults].filter(([, paths]) => paths.length > 0).map(([file]) => file);
  return [...unreadable, ...faulty].map((file) =>
    file.replace(/^editions\/([^/]+)\/.*|^content\/(.*)\.md$|^data\/(people)\.yaml$/, "/$1$2$3/"),
  );
}

export function isDraft({ edition }: ParsedEdition): boolean {
  return edition.content.draft;
}

/** What is published must not lead to what is not. */
function checkDraftLink({ place, url }: Reference, editions: readonly ParsedEdition[], report: Report): void {
  const draft = editions.find((edition) => isDraft(edition) && `${url}/`.startsWith(`/${edition.id}/`));
  if (draft === undefined || place.source.file.startsWith(`editions/${draft.id}/`)) return;
  const owner = editions.find(({ id }) => place.source.file.startsWith(`editions/${id}/`));
  if (owner !== undefined && isDraft(owner)) return;
  const remedy = `Remove the link, or \`draft: true\` from editions/${draft.id}/edition.yaml.`;
  report(place, `This leads to editions/${draft.id}, a draft, which is not published.`, remedy);
}

function yearOf({ id, edition }: ParsedEdition): number {
  return edition.content.year ?? Number.parseInt(id, 10);
}

function mentionsOf(file: ParsedEdition, { people }: ParsedSite): Mention[] {
  return mentionsIn(file).map((mention) => ({
    ...mention,
    reference: meantReference(mention.reference, people?.content),
  }));
}
