import { type EditionTold, toldOfEdition } from "../../exports/calendar/told.ts";
import type { Edition } from "../../model/edition.ts";
import { type Fingerprints, fingerprintsOfEdition } from "../../revisions/fingerprints.ts";
import { digestOfStory } from "../../revisions/stories.ts";
import { digestOfData } from "../keys.ts";

/** What a build notes of each edition, whether it makes it or not: plain data, so that it can be kept. */
export interface EditionNotes {
  /** Of all that it says. */
  readonly digest: string;
  readonly fingerprints: Fingerprints;
  readonly told: EditionTold;
  /** Of what changes of it are told by. */
  readonly story: string;
}

export type NotesOf = (edition: Edition) => EditionNotes;

export function editionNotes(edition: Edition): EditionNotes {
  return {
    digest: digestOfData(edition),
    fingerprints: fingerprintsOfEdition(edition),
    told: toldOfEdition(edition),
    story: digestOfStory(edition),
  };
}

/**
 * Notes of editions as their content is, whatever readers were told to have changed in them: each edition by its id is
 * asked for once.
 */
export function notesOnce(notesOf: NotesOf): NotesOf {
  const known = new Map<string, EditionNotes>();
  return ({ changes: _, firstTold: __, ...edition }) => {
    const notes = known.get(edition.id) ?? notesOf(edition);
    known.set(edition.id, notes);
    return notes;
  };
}
