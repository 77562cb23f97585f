import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import type { Site } from "../../model/site.ts";
import { ContentError } from "../../problem.ts";
import { readSiteFolder } from "../../read/folder.ts";
import { hasAside } from "../../scaffold/aside.ts";
import { linesNamingYear } from "../../scaffold/edition/carried-list.ts";
import { nextEdition } from "../../scaffold/edition/edition-facts.ts";
import { type LastTexts, nextEditionFiles } from "../../scaffold/edition/edition-files.ts";
import { filesIn } from "../../scaffold/files.ts";
import { withModelines } from "../../scaffold/modelines.ts";
import { type Renaming, renamingOf } from "../../scaffold/renaming.ts";
import { SCHEMA_FOLDERS } from "../../scaffold/series/schema-files.ts";
import { examineSite } from "../../site.ts";
import { count } from "../count.ts";
import type { Options } from "../options.ts";
import { isStopped } from "../problems.ts";
import { UsageError } from "../refusals.ts";
import { checkSiteFolder, toRunFor } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";
import { examine } from "./examine.ts";
import { writeFolder } from "./new-folder.ts";

/**
 * Makes the folder of an edition from the edition before it.
 * @throws ContentError for a site with problems; the new folder is not there then
 */
export function makeEdition(year: number, options: Options, now: DateTime, terminal: Terminal): void {
  const { site: folder, from, format } = options;
  checkSiteFolder(folder);
  const place = `editions/${year}`;
  if (existsSync(join(folder, place)))
    throw new UsageError(`${place} exists already, and nothing was changed.`);
  const site = siteBefore(options, now);
  const same = site.editions.find((edition) => edition.year === year);
  if (same !== undefined)
    throw new UsageError(`editions/${same.id} is the edition of ${year} already, and nothing was changed.`);

  const last = lastEdition(site, year, from);
  const facts = nextEdition(last, year, site, now);
  const renaming = renamingOf(last, facts, site.series);
  const files = withModelines(
    nextEditionFiles(facts, textsOf(last, folder), renaming),
    SCHEMA_FOLDERS.find((schemas) => existsSync(join(folder, schemas))),
    `${place}/`,
  );
  const target = join(folder, place);
  writeFolder(files, target);
  try {
    examine(options, now, terminal);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    throw error;
  }
  if (format === "json") return;
  terminal.say(
    [
      `Made ${place} from ${last.id}: ${count(Object.keys(files).length, "file")}, and the site has no errors.`,
      "Next: write the days into edition.yaml and the deadlines into dates.yaml, read cfp.md, and ask the organizers and the",
      "committee whether they serve again.",
      ...(facts.isDraft
        ? [
            `It is a draft, because ${site.editions[0].name} is not over: ${toRunFor(folder, "serve")} shows it, and it is published once \`draft: true\``,
            "is removed from its edition.yaml. Until then the front page stays as it is.",
          ]
        : []),
      ...remarks(filesIn(place, files), renaming),
    ].join("\n"),
  );
}

/** The site as it is: nothing is added to one that cannot be published. */
function siteBefore(options: Options, now: DateTime): Site {
  const { site, problems } = examineSite(options.site, { url: options.url, now, hasDrafts: true });
  if (site === undefined || isStopped(problems, options)) throw new ContentError(problems);
  return site;
}

/** The one that was asked for; else the latest before the year, or the latest of all. */
function lastEdition({ editions }: Site, year: number, from: string | undefined): Edition {
  if (from === undefined) {
    const latest = editions.toSorted((a, b) => b.year - a.year);
    return latest.find((edition) => edition.year < year) ?? latest[0] ?? editions[0];
  }
  const found = editions.find(({ id }) => id === from);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no edition ${from}: choose one of ${editions.map(({ id }) => id).join(", ")}.`,
  );
}

function textsOf({ id }: Edition, root: string): LastTexts {
  const texts = new Map(readSiteFolder(root).files.map(({ path, text }) => [path, text]));
  const text = (name: string): string | undefined => texts.get(`editions/${id}/${name}`);
  const folder = `editions/${id}/calls/`;
  const calls = [...texts].filter(([path]) => path.startsWith(folder) && path.endsWith(".md"));
  return {
    organizers: text("organizers.yaml"),
    committee: text("pc.yaml"),
    call: text("cfp.md"),
    furtherCalls: Object.fromEntries(calls.map(([path, own]) => [path.slice(folder.length), own])),
  };
}

/** What still names the year of the last edition. */
function remarks(files: Readonly<Record<string, string>>, renaming: Renaming): string[] {
  const asides = Object.entries(files).filter(([, text]) => hasAside(text));
  const lists = Object.entries(files).filter(([path]) => /\/(organizers|pc)\.yaml$/.test(path));
  return [
    ...asides.map(([path]) => `In ${path}, what names ${renaming.year} is set aside in comments.`),
    ...lists.flatMap(([path, text]) =>
      linesNamingYear(text, renaming).map((line) => `${path}:${line} names ${renaming.year}.`),
    ),
  ];
}
