import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import type { Origins } from "../../model/site.ts";
import type { Path, Problem } from "../../problem.ts";
import type { Linking, Reference } from "../linking.ts";
import { notedOrigins, noteEditionFiles } from "../origins.ts";
import type { ParsedEdition } from "../parsed-site.ts";
import type { Mention, NamedPerson, PeopleDirectory } from "../people/directory.ts";
import { checkSpellings } from "../people/spellings.ts";
import { tellingInto } from "../telling.ts";
import { checkCallPlaceholders } from "../texts/placeholders.ts";
import { checkRawTexts, type RawText } from "../texts/raw-texts.ts";
import { checkTextsOfEdition } from "../texts/texts.ts";
import { linkEdition } from "./edition.ts";
import { checkFolder } from "./folder.ts";

/** All that an edition is linked from: nothing else may change what becomes of it. */
export interface EditionSight {
  readonly file: ParsedEdition;
  /** Its files as they are written. */
  readonly texts: readonly RawText[];
  /** Where values in files were refused, by file. */
  readonly faults: ReadonlyMap<string, readonly Path[]>;
  /** Files of the site that could not be read at all. */
  readonly unreadable: ReadonlySet<string>;
  readonly series: SeriesSight;
  /** Whom it names, and where. */
  readonly mentions: readonly Mention[];
  /** Whom these mean, in the same order. */
  readonly named: readonly NamedPerson[];
  readonly people: Pick<PeopleDirectory, "find" | "areDistinct" | "isRegistered">;
}

/** What editions may see of their series. */
export interface SeriesSight extends Pick<Series, "name" | "title" | "language" | "contact"> {
  /** Whether readers are told where to correct what pages say. */
  readonly hasOrigins: boolean;
}

/** What becomes of the files of an edition: plain data and moments, but for what it names of others. */
export interface LinkedEdition {
  readonly edition: Edition;
  readonly problems: readonly Problem[];
  /** What must lead somewhere. */
  readonly references: readonly Reference[];
  readonly origins: Origins;
}

export function linkedEdition(sight: EditionSight): LinkedEdition {
  const { file, texts, faults, unreadable, series, mentions, people } = sight;
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const origins = notedOrigins(series.hasOrigins);
  const linking: Linking = {
    ...tellingInto(problems, faults),
    language: series.language,
    people,
    isUnreadable: (path) => unreadable.has(path),
    refer: (reference) => references.push(reference),
    noteOrigin: origins.note,
  };
  const edition = linkEdition(file, series, linking);
  noteEditionFiles(file, edition, origins);
  checkFolder(file.id, file.edition, linking.report);
  checkSpellings(file.id, mentions, people, linking);
  checkRawTexts(texts, series.contact, linking);
  checkTextsOfEdition(file, linking);
  checkCallPlaceholders(file, linking);
  return { edition, problems, references, origins: origins.all };
}
