import type * as z from "zod";
import { findBeside, findMisplaced, isForeign } from "./link/files/misplaced-files.ts";
import { checkSizes } from "./link/files/public-files.ts";
import type { ParsedEdition, ParsedSite, ParsedText } from "./link/parsed-site.ts";
import { type KnownContents, type Memory, memoryOfTexts } from "./memory/memory.ts";
import { callFile } from "./parse/files/call.ts";
import { committeeFile } from "./parse/files/committee.ts";
import { datesFile } from "./parse/files/dates.ts";
import { editionFile } from "./parse/files/edition.ts";
import { organizersFile } from "./parse/files/organizers.ts";
import { pageFile } from "./parse/files/page.ts";
import { papersFile } from "./parse/files/papers.ts";
import { peopleFile } from "./parse/files/people.ts";
import { programFile } from "./parse/files/program.ts";
import { seriesFile } from "./parse/files/series.ts";
import { sponsorsFile } from "./parse/files/sponsors.ts";
import type { Parsed } from "./parse/parse.ts";
import { type ParsedFile, textFile, yamlFile } from "./parsed-file.ts";
import { isError, type Path, type Problem, problemOfFile } from "./problem.ts";
import { readSiteFolder, type TextFile } from "./read/folder.ts";
import { describePublicFiles } from "./read/public-files.ts";
import { rootEntriesOf } from "./read/root-entries.ts";
import { normalizeText } from "./read/text.ts";
import { parseTheme } from "./theme/files.ts";
import { placeFiles } from "./upgrade/moved-files.ts";
import { RENAMINGS, type Renamings } from "./upgrade/renamings.ts";

export interface ParsedFiles {
  /** Undefined when the series itself could not be read. */
  readonly parsed: ParsedSite | undefined;
  readonly problems: Problem[];
}

/**
 * Reads and parses every file of a site folder: all problems of all files at once.
 * @param memory knows what was parsed before
 * @param changes texts by path, as if they stood there already
 * @param known what earlier builds read
 * @param renamings what files were called before
 */
export function parseSiteFolder(
  folder: string,
  memory: Memory = memoryOfTexts(),
  changes: ReadonlyMap<string, string> = new Map(),
  known?: KnownContents,
  renamings: Renamings = RENAMINGS,
): ParsedFiles {
  const { files: written, publicFiles, problems: found } = readSiteFolder(folder);
  const placed = placeFiles(withChanges(written, changes), renamings);
  const { files } = placed;
  const foreign = found
    .filter(isError)
    .map(({ file }) => file)
    .filter((path) => !path.startsWith("public/") && isForeign(path));
  const misplaced = findMisplaced([...files.map(({ path }) => path), ...foreign]);
  const beside = findBeside(rootEntriesOf(folder));
  const publicDetails = describePublicFiles(folder, publicFiles);
  // What does not belong here need not be text.
  const isMisplaced = new Set(misplaced.problems.map(({ file }) => file));
  const readProblems = found.filter(({ file }) => !isMisplaced.has(file));
  const problems: Problem[] = [
    ...readProblems,
    ...placed.problems,
    ...misplaced.problems,
    ...beside.problems,
    ...checkSizes(publicDetails),
  ];
  const faults = new Map<string, readonly Path[]>();
  const unreadable = new Set([...readProblems.map(({ file }) => file), ...misplaced.meant, ...beside.meant]);
  const byPath = new Map(files.map((file) => [file.path, file]));

  function parseYaml<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Parsed<z.output<Schema>> | undefined {
    const file = byPath.get(path);
    if (file === undefined) return undefined;
    const { text, writtenAt } = file;
    return take(
      path,
      memory(path, text, () => yamlFile(writtenAt, text, schema, known)),
    );
  }

  function parseText<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): ParsedText<z.output<Schema>> | undefined {
    const file = byPath.get(path);
    if (file === undefined) return undefined;
    const { text, writtenAt } = file;
    const name = path.replace(/^.*\//, "").replace(/\.md$/, "");
    return take(
      path,
      memory(path, text, () => textFile(writtenAt, text, schema, name)),
    );
  }

  function take<Content extends Pick<Parsed<unknown>, "faults">>(
    path: string,
    file: ParsedFile<Content>,
  ): Content | undefined {
    problems.push(...file.problems);
    if (file.parsed === undefined) unreadable.add(path);
    else faults.set(path, file.parsed.faults);
    return file.parsed;
  }

  function parseEdition(id: string): ParsedEdition | undefined {
    const at = (name: string): string => `editions/${id}/${name}`;
    const edition = parseYaml(at("edition.yaml"), editionFile);
    const parsed = {
      id,
      dates: parseYaml(at("dates.yaml"), datesFile),
      organizers: parseYaml(at("organizers.yaml"), organizersFile),
      committee: parseYaml(at("pc.yaml"), committeeFile),
      sponsors: parseYaml(at("sponsors.yaml"), sponsorsFile),
      call: parseText(at("cfp.md"), callFile),
      furtherCalls: textsIn(at("calls/"), callFile),
      papers: parseYaml(at("papers.yaml"), papersFile),
      program: parseYaml(at("program.yaml"), programFile),
      pages: pagesBelow(`editions/${id}/`),
    };
    if (edition !== undefined) return { ...parsed, edition };
    if (!unreadable.has(at("edition.yaml"))) {
      unreadable.add(at("edition.yaml"));
      problems.push(
        problemOfFile(
          at("edition.yaml"),
          "This file is missing.",
          `Add it; the least it can hold is \`year: ${id}\`.`,
        ),
      );
    }
    return undefined;
  }

  function pagesBelow(folder: string): ParsedText<z.output<typeof pageFile>>[] {
    return textsIn(folder, pageFile, folder === "content/" ? undefined : "cfp.md");
  }

  /** The Markdown files directly in a folder, but for one. */
  function textsIn<Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
    except?: string,
  ): ParsedText<z.output<Schema>>[] {
    return files
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path }) => path.slice(folder.length))
      .filter((name) => /^[^/]+\.md$/.test(name) && name !== except)
      .flatMap((name) => parseText(folder + name, schema) ?? []);
  }

  const series = parseYaml("data/series.yaml", seriesFile);
  if (series === undefined && !["data/", "data/series.yaml"].some((path) => unreadable.has(path))) {
    problems.push(
      problemOfFile(
        "data/series.yaml",
        "This file is missing.",
        "Add it, with name, title, description and url.",
      ),
    );
  }
  const editionIds = new Set(files.flatMap(({ path }) => /^editions\/([^/]+)\/./.exec(path)?.[1] ?? []));
  const rest = {
    people: parseYaml("data/people.yaml", peopleFile),
    editions: [...editionIds].flatMap((id) => parseEdition(id) ?? []),
    pages: pagesBelow("content/"),
    theme: parseTheme(files, take),
    publicFiles,
    publicDetails,
    texts: files.filter(({ path }) => !/^theme\/.*\.(?:css|njk)$/.test(path)),
    faults,
    unreadable,
  };
  return { parsed: series && { ...rest, series }, problems };
}

function withChanges(files: readonly TextFile[], changes: ReadonlyMap<string, string>): readonly TextFile[] {
  if (changes.size === 0) return files;
  // What is to be written keeps its line ends, and is read like what stands there.
  const read = [...changes].map(([path, text]) => [path, normalizeText(text)] as const);
  const texts = new Map([...files.map(({ path, text }) => [path, text] as const), ...read]);
  return [...texts].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
