import type { DateTime } from "luxon";
import { volumeTitleOf } from "../../../exports/proceedings/volume.ts";
import { DESTINATION_NAMES, isDestination } from "../../../imports/content/destinations.ts";
import { type JoinedPeople, joinPeople } from "../../../imports/content/known-people.ts";
import { withNamesakes } from "../../../imports/content/namesakes.ts";
import { type Plan, planImport } from "../../../imports/content/plan.ts";
import { prepared } from "../../../imports/content/prepared.ts";
import {
  editionOfRegistrations,
  type Registrable,
  withRegistrations,
} from "../../../imports/content/registrations.ts";
import { writeMemories } from "../../../imports/merge/memory.ts";
import type { Destination, Imported, SourceFile } from "../../../imports/record.ts";
import { readFiles } from "../../../imports/sources/sources.ts";
import { valueIn } from "../../../imports/yaml/rewrite.ts";
import { appearancesInEdition } from "../../../model/appearances.ts";
import type { Person } from "../../../model/person.ts";
import type { Site } from "../../../model/site.ts";
import { ContentError } from "../../../problem.ts";
import { oneOf } from "../../../remedy.ts";
import { examineSite } from "../../../site.ts";
import type { Options } from "../../options.ts";
import { isStopped } from "../../problems.ts";
import { DecisionError, UsageError } from "../../refusals.ts";
import { checkSiteFolder } from "../../site-folder.ts";
import type { Terminal } from "../../terminal.ts";
import { tellNotices } from "../notices.ts";
import { editionOf, withOwnZone } from "./edition.ts";
import { renderDiff } from "./line-diff.ts";
import { filesAtPaths, sourceOf } from "./opened-files.ts";
import { questionsOf, renderReport } from "./report.ts";
import { headOf, memoriesIn, memoryPathOf, siteAsItIs, textOf } from "./site-texts.ts";
import { writeFiles } from "./written-files.ts";

const PEOPLE = "data/people.yaml";

/**
 * Takes over what other systems say into the files of an edition.
 * @throws DecisionError where somebody has to decide on something; the rest is done then
 */
export async function importFiles(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  checkSiteFolder(options.site);
  const site = siteBefore(options, now);
  const { files, refused } = await filesAtPaths(options.files);
  const source = sourceOf(files, options.from);
  const to = destinationOf(options.to);
  const said = await readFiles(source, files, { to, edition: options.edition, accepted: options.accepted });
  const read = { ...said, leftOut: [...said.leftOut, ...refused] };
  const ids = site.editions.map((one) => one.id);
  const named = options.edition ?? editionOfRegistrations(read, ids);
  const { id, isNew } = editionOf(read, named, site.editions);
  const edition = site.editions.find((one) => one.id === id);
  const own = withOwnZone(isNew ? withYear(read, id) : read, edition);
  const tidied = prepared(withEncodings(own, files), siteAsItIs(options.site, id));
  const known = withNamesakes(tidied, valueIn(textOf(options.site, PEOPLE) ?? "", []));
  const joined = joinPeople(known, site.people, peopleBeside(id, site));
  const imported = withRegistrations(joined.imported, registrableOf(id, site));
  const memoryPath = memoryPathOf(id);
  const plan = planImport({
    imported,
    edition: id,
    textOf: (path) => textOf(options.site, path),
    headOf: (path) => headOf(options.site, path),
    memories: memoriesIn(options.site, memoryPath),
  });
  const changes = changesOf(plan);
  const problems = checkResult(options, now, changes);
  tellNotices(problems, options, terminal);
  if (options.format !== "json") tell(plan, { ...joined, imported }, source.title, options, terminal);
  const memory = writeMemories(plan.memories);
  const isRemembered = memory === textOf(options.site, memoryPath);
  if (!options.isDryRun)
    writeFiles(options.site, isRemembered ? changes : new Map([...changes, [memoryPath, memory]]));
  const questions = questionsOf(plan, imported);
  if (questions > 0)
    throw new DecisionError(
      questions === 1
        ? "One thing needs a decision of yours: it is told above."
        : `${questions} things need a decision of yours: they are told above.`,
    );
}

function registrableOf(id: string, { editions }: Site): Registrable {
  const edition = editions.find((one) => one.id === id);
  const papers = edition?.papers ?? [];
  return {
    edition: id,
    papers: papers.map(({ id: paper, title }) => ({ id: paper, title: title.source, plain: title.plain })),
    volume: edition === undefined ? "" : volumeTitleOf(edition),
  };
}

function peopleBeside(id: string, { editions }: Site): Set<Person> {
  const others = editions.filter((edition) => edition.id !== id);
  return new Set(others.flatMap((edition) => [...appearancesInEdition(edition).keys()]));
}

/** The site as it is: what is wrong before is not mixed up with what an import brings. */
function siteBefore(options: Options, now: DateTime): Site {
  const { site, problems } = examineSite(options.site, { url: options.url, now, hasDrafts: true });
  if (site === undefined) throw new ContentError(problems);
  return site;
}

/** @throws ContentError for a result that could not be published: nothing is written then */
function checkResult(options: Options, now: DateTime, changes: ReadonlyMap<string, string>) {
  const { site, problems } = examineSite(options.site, { url: options.url, now, hasDrafts: true, changes });
  if (site === undefined || isStopped(problems, options)) throw new ContentError(problems);
  return problems.filter(({ file }) => changes.has(file));
}

function tell(
  plan: Plan,
  joined: JoinedPeople,
  title: string,
  { isDryRun }: Options,
  terminal: Terminal,
): void {
  if (isDryRun)
    for (const { path, before, after } of plan.files) {
      const diff = renderDiff(path, before ?? "", after);
      if (diff !== "") terminal.say(diff, "diff");
    }
  terminal.say(renderReport(plan, joined, title, isDryRun));
}

function withEncodings(imported: Imported, files: readonly SourceFile[]): Imported {
  const remarks = files.flatMap(({ name, remark }) =>
    remark === undefined ? [] : [{ place: name, text: remark }],
  );
  return { ...imported, remarks: [...imported.remarks, ...remarks] };
}

/** The least that a new edition says. */
function withYear(imported: Imported, id: string): Imported {
  const facts = imported.files["edition.yaml"];
  const year = Number(/^\d{4}/.exec(id)?.[0]);
  const said = typeof facts === "object" && facts !== null ? facts : {};
  return { ...imported, files: { ...imported.files, "edition.yaml": { year, ...said } } };
}

function changesOf({ files }: Plan): Map<string, string> {
  return new Map(
    files.flatMap(({ path, before, after }) => (before === after ? [] : [[path, after] as const])),
  );
}

function destinationOf(word: string | undefined): Destination | undefined {
  if (word === undefined || isDestination(word)) return word;
  throw new UsageError(`--to ${word} does not exist: choose ${oneOf(DESTINATION_NAMES)}.`);
}
