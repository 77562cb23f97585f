/** One thing a source names: a paper, a member of a committee, a session … */
export interface ImportedEntry {
  /**
   * What the source itself calls it and keeps between its exports: a number, a key, or, where there is none, what tells it
   * apart (such as the folded title).
   */
  readonly key: string;
  /** Where it stands in the file, for people: `row 12`, `line 340`, `papers[3]`. */
  readonly place: string;
  /**
   * As its YAML file would write it: keys and values of the content model, clean; people as
   * `{ name, affiliation?, country?, orcid?, url?, role? }`. Without `id`: ids are given where entries meet the content.
   */
  readonly value: Readonly<Record<string, unknown>>;
}

/** What of a source does not become content, and why. */
export interface LeftOut {
  readonly place: string;
  readonly what: string;
  readonly reason: string;
}

/** What a person should look at: a title in capitals, a name that may be two, an encoding that was guessed. */
export interface Remark {
  readonly place: string;
  readonly text: string;
  /** Whether somebody has to decide before it can be right, such as on a decision in unknown words. */
  readonly isDecision?: true;
  /**
   * Whether it says that no time zone is named, and one was taken for want of another, or as one that has the same offsets: the
   * edition may have its own.
   */
  readonly zoneFrom?: "nothing" | "offsets";
}

/**
 * A file of the content that has entries. Those of `program` are days, by their dates, as the file has them; its rooms and
 * tracks are facts of the edition: `files["program.yaml"] = { rooms, tracks }`. Those of `organizers` are roles, by their names,
 * with their people.
 */
export type Destination = "papers" | "pc" | "organizers" | "people" | "program";

/** A DOI that was given, with what tells which paper of the content it is for; empty where the source does not say. */
export interface Registration {
  readonly place: string;
  readonly doi: string;
  readonly title: string;
  /** Of the paper, in the content. */
  readonly id: string;
  /** Where the DOI leads, and what the record is tied to. */
  readonly addresses: readonly string[];
}

/** What a source says, in the words of the content model. */
export interface Imported {
  /** Its name, as `--from` writes it: `easychair`, `hotcrp`. */
  readonly source: string;
  readonly entries: Readonly<Partial<Record<Destination, readonly ImportedEntry[]>>>;
  /**
   * Facts of the edition itself, by file (`edition.yaml`, `dates.yaml`, `cfp.md`), as YAML values or as whole text, from
   * sources that hold a whole edition.
   */
  readonly files: Readonly<Record<string, unknown>>;
  /** For papers that the content has: they become entries where it is known. */
  readonly registrations?: readonly Registration[] | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
}

/** What the command line says about a reading. */
export interface ReadOptions {
  /** Undefined where the source itself tells. */
  readonly to?: Destination | undefined;
  /** The edition that it is for, such as `2026`. */
  readonly edition?: string | undefined;
  /** Decisions in the chairs' own words that mean accepted, beside those that say so. */
  readonly accepted?: readonly string[] | undefined;
}

/** A kind of file that conference systems write. */
export interface Source<Read extends Imported | Promise<Imported> = Imported> {
  readonly name: string;
  /** How it is called in sentences: `EasyChair`, `a table of papers`. */
  readonly title: string;
  /** How surely these files are of this kind: undefined not at all; two that both say "sure" are asked about (`--from`). */
  recognize(files: readonly SourceFile[]): "sure" | "maybe" | undefined;
  /** Whether it reads anything in a file that came with others; left out where it would recognize that file alone. */
  reads?(file: SourceFile): boolean;
  read(files: readonly SourceFile[], options: ReadOptions): Read;
}

/** A file that was handed over; what its bytes say is read when it is first asked for. */
export interface SourceFile {
  /** Without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Decoded, without byte-order mark, lines ended by `\n`; undefined for what is no text. */
  readonly text: string | undefined;
  /** As the Encoding Standard names it; `binary` for a workbook. */
  readonly encoding: string;
  /** What a person should look at in how its bytes were read. */
  readonly remark?: string | undefined;
  /** Undefined for what is no JSON. */
  readonly json: unknown;
  /** The root element; undefined for what is no XML. */
  readonly xml: XmlElement | undefined;
  /** The sheets of a workbook, or the one table of a text; empty for neither. */
  readonly tables: readonly Table[];
}

export interface Table {
  /** The name of the sheet, or of the file without its ending. */
  readonly name: string;
  /** Rows without any content are left out. */
  readonly rows: readonly Row[];
  /** What a row is called that is no row of a spreadsheet. */
  readonly unit?: "entry";
}

export interface Row {
  /** As spreadsheets and editors count, from 1. */
  readonly number: number;
  /** Trimmed; "" for an empty one. */
  readonly cells: readonly string[];
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}
