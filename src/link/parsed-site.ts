import type { CallFile } from "../parse/files/call.ts";
import type { CommitteeFile } from "../parse/files/committee.ts";
import type { DatesFile } from "../parse/files/dates.ts";
import type { EditionFile } from "../parse/files/edition.ts";
import type { OrganizersFile } from "../parse/files/organizers.ts";
import type { PageFile } from "../parse/files/page.ts";
import type { PapersFile } from "../parse/files/papers.ts";
import type { PeopleFile } from "../parse/files/people.ts";
import type { ProgramFile } from "../parse/files/program.ts";
import type { SeriesFile } from "../parse/files/series.ts";
import type { SponsorsFile } from "../parse/files/sponsors.ts";
import type { Parsed } from "../parse/parse.ts";
import type { Path, Place } from "../problem.ts";
import type { PublicFile } from "./files/public-files.ts";
import type { RawText } from "./texts/raw-texts.ts";
import type { ParsedTheme } from "./theme/parsed-theme.ts";

/** A Markdown file: its front matter, and the text below it. */
export interface ParsedText<Content> extends Parsed<Content> {
  /** The file's name without its ending. */
  readonly name: string;
  readonly text: string;
  /** Where the text stands. */
  readonly body: Place;
}

/** The files of one folder of `editions/`. */
export interface ParsedEdition {
  readonly id: string;
  readonly edition: Parsed<EditionFile>;
  readonly dates?: Parsed<DatesFile> | undefined;
  readonly organizers?: Parsed<OrganizersFile> | undefined;
  readonly committee?: Parsed<CommitteeFile> | undefined;
  readonly sponsors?: Parsed<SponsorsFile> | undefined;
  readonly call?: ParsedText<CallFile> | undefined;
  /** Those in `calls/`, by name. */
  readonly furtherCalls: readonly ParsedText<CallFile>[];
  readonly papers?: Parsed<PapersFile> | undefined;
  readonly program?: Parsed<ProgramFile> | undefined;
  readonly pages: readonly ParsedText<PageFile>[];
}

/** Every file of an edition that is there: those of data, and those of text. */
export function filesOf({ id: _, call, furtherCalls, pages, ...data }: ParsedEdition): {
  readonly data: readonly Parsed<unknown>[];
  readonly texts: readonly ParsedText<unknown>[];
} {
  return {
    data: Object.values(data).filter((file) => file !== undefined),
    texts: [...(call === undefined ? [] : [call]), ...furtherCalls, ...pages],
  };
}

/** Every file of a site folder, parsed. */
export interface ParsedSite {
  readonly series: Parsed<SeriesFile>;
  readonly people?: Parsed<PeopleFile> | undefined;
  readonly editions: readonly ParsedEdition[];
  readonly pages: readonly ParsedText<PageFile>[];
  /** Undefined for a site that looks as every other one. */
  readonly theme?: ParsedTheme | undefined;
  /** Paths below `public/`. */
  readonly publicFiles: ReadonlySet<string>;
  /** How large they are, and what pictures are by their bytes. */
  readonly publicDetails: ReadonlyMap<string, PublicFile>;
  /** Where files had values that were refused, by file. */
  readonly faults: ReadonlyMap<string, readonly Path[]>;
  /** Every file as it is written. */
  readonly texts: readonly RawText[];
  /** Files that could not be read at all. */
  readonly unreadable: ReadonlySet<string>;
}
