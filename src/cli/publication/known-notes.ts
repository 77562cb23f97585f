import { type EditionNotes, editionNotes, type NotesOf } from "../../build/notes/edition-notes.ts";
import type { KnownContents } from "../../memory/memory.ts";

/**
 * The notes of editions, where earlier builds left them.
 * @param sources what each edition was made from, by its id
 */
export function knownNotes(known: KnownContents, sources: ReadonlyMap<string, string>): NotesOf {
  return (edition) => {
    const [path, source] = [`editions/${edition.id}/notes`, sources.get(edition.id)];
    if (source === undefined) return editionNotes(edition);
    const kept = known.find(path, source) as EditionNotes | undefined;
    const notes = kept ?? editionNotes(edition);
    if (kept === undefined) known.keep(path, source, notes);
    return notes;
  };
}
