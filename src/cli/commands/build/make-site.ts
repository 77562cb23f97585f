import type { DateTime } from "luxon";
import { type BuiltSite, buildSite } from "../../../build/build.ts";
import { LostFilesError } from "../../../build/kept-files.ts";
import { notesOnce } from "../../../build/notes/edition-notes.ts";
import { draftOf } from "../../../build/output/draft.ts";
import { type Draft, recoverSite, writeSite } from "../../../build/output/output.ts";
import type { Threads } from "../../../build/threads/threads.ts";
import { publicFilesOf } from "../../../read/folder.ts";
import { commandToInstall } from "../../../read/generator/installed.ts";
import { count } from "../../count.ts";
import type { Options } from "../../options.ts";
import { knownContents } from "../../publication/known-contents.ts";
import { knownNotes } from "../../publication/known-notes.ts";
import type { OutputMemory, Publication } from "../../publication/last-build.ts";
import { readPrevious } from "../../publication/previous.ts";
import type { Terminal } from "../../terminal.ts";
import { examineWith } from "../examine.ts";
import { cachesOf } from "./caches.ts";
import { spareMemory } from "./spare-memory.ts";
import { tellPages } from "./tell-pages.ts";

interface Making {
  readonly options: Options;
  readonly output: string;
  readonly now: DateTime;
  readonly generator: string;
  readonly memory: OutputMemory;
  readonly threads: Threads;
  readonly terminal: Terminal;
}

/**
 * Makes the whole site and puts it in its place.
 * @returns how much it is, in words
 */
export async function makeSite(making: Making): Promise<string> {
  const { options, output, now, generator, memory, threads, terminal } = making;
  const previous = readPrevious(options, output, memory.hasOwnLedger());
  const { images, parts, cache } = cachesOf(options.site, now);
  const known = knownContents(cache, generator);
  const { site, sources, drafts, notices, hasGone } = examineWith(options, now, terminal, {
    previous,
    known,
    hasDrafts: false,
  });
  const notesOf = notesOnce(knownNotes(known, sources));
  for (const edition of site.editions) notesOf(edition);
  known.end();
  spareMemory(site);
  const publicFiles = publicFilesOf(options.site);
  const attempt = async (draft?: Draft): Promise<BuiltSite & Pick<Publication, "folders">> => {
    const built = await buildSite(site, now, {
      hasCards: options.hasCards,
      publicFiles,
      images,
      cache,
      generator,
      previous,
      notesOf,
      threads,
      meanwhile: memory.look,
      onFiles: draft?.put,
      onPages: tellPages(terminal),
    });
    terminal.progress?.("");
    const lying = memory.lying(built.files, publicFiles.keys());
    return { ...built, folders: writeSite(built.files, publicFiles, output, undefined, lying, draft) };
  };
  // Where nothing lies there that could stay, files are written as they come.
  const draft = memory.isFirst ? draftOf(output) : undefined;
  const { files, folders, until, lacking } = await attempt(draft).catch((error: unknown) => {
    draft?.end();
    recoverSite(output);
    if (error instanceof LostFilesError) return attempt();
    throw error;
  });
  if (options.hasCards) images.prune();
  parts.prune();
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  memory.remember({
    files,
    copies: publicFiles.keys(),
    folders,
    until,
    pages,
    notices: hasGone ? undefined : notices,
  });
  for (const { name, loss } of lacking)
    terminal.complain(`${loss} ${name} is not installed: ${commandToInstall(name)}`);
  if (drafts.length > 0 && options.format !== "json")
    terminal.say(`Left out as long as they are drafts: ${drafts.map((id) => `editions/${id}`).join(", ")}.`);
  return `${count(pages, "page")}, ${count(files.length, "file")}`;
}
