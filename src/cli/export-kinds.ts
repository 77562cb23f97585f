import { exampleLine, type OptionName } from "./option-table.ts";

/**
 * What `export` hands over, besides what every site publishes (`file-kinds.ts`). What makes each kind stands in
 * `commands/export/writers.ts`, and the compiler misses none.
 */
export const EXPORT_KINDS = {
  call: {
    form: "text",
    says: "the call for papers as plain text; --ascii for ASCII alone",
    takes: ["ascii", "call"],
    further: { line: "call 2021 --call posters", says: "a further call" },
  },
  update: {
    form: "text",
    says: "a mail of what has changed since a day, and lines for social networks",
    takes: ["since", "previous", "ascii"],
    example: "update 2021 --since 2021-03-01",
  },
  wikicfp: { form: "text", says: "what the form of wikicfp.com asks for", takes: ["call"] },
  csv: {
    form: "table",
    says: "a table that import reads again: papers, pc or program",
    takes: [],
  },
  aclpub2: {
    form: "folder",
    says: "the input of aclpub2, for proceedings in the ACL Anthology",
    takes: [],
  },
  "acl-anthology": { form: "folder", says: "a volume's XML for the ACL Anthology", takes: [] },
  "ceur-ws": { form: "folder", says: "a volume for CEUR-WS.org", takes: [] },
  pmlr: { form: "folder", says: "a volume for Proceedings of Machine Learning Research", takes: [] },
  "arxiv-index": { form: "folder", says: "an index of the papers that are on arXiv", takes: [] },
  dblp: { form: "folder", says: "the table of contents for dblp", takes: [] },
  crossref: { form: "folder", says: "metadata for DOIs by Crossref", takes: [] },
  datacite: { form: "folder", says: "metadata for DOIs by DataCite, in JSON and XML", takes: [] },
  zenodo: { form: "folder", says: "deposits for Zenodo, which gives DOIs at no cost", takes: [] },
  wikidata: { form: "folder", says: "items of the edition and its proceedings for Wikidata", takes: [] },
  "ccf-deadlines": { form: "text", says: "an entry for the deadline tracker ccfddl.com", takes: [] },
  "ai-deadlines": { form: "text", says: "a block for Hugging Face's deadline tracker", takes: [] },
  "conference-index": { form: "text", says: "what the form of Conference Index asks for", takes: [] },
  whova: { form: "folder", says: "agenda and speakers as tables for Whova", takes: [] },
  sched: { form: "folder", says: "the same for Sched", takes: [] },
  airmeet: { form: "folder", says: "the same for Airmeet", takes: [] },
  "zoom-events": { form: "folder", says: "the same for Zoom Events", takes: [] },
  eventmobi: { form: "folder", says: "the same for EventMobi", takes: [] },
} as const satisfies Readonly<Record<string, Row>>;

interface Row {
  readonly form: "text" | "table" | "folder";
  /** For the usage. */
  readonly says: string;
  /** Options that only some kinds take. */
  readonly takes: readonly OptionName[];
  /** Where its name and an edition do not do. */
  readonly example?: string;
  /** A second example for the usage. */
  readonly further?: { readonly line: string; readonly says: string };
}

export type ExportKind = keyof typeof EXPORT_KINDS;
/** The kinds of one form. */
export type ExportOf<Form> = {
  [Kind in ExportKind]: (typeof EXPORT_KINDS)[Kind]["form"] extends Form ? Kind : never;
}[ExportKind];

export const EXPORT_NAMES = Object.keys(EXPORT_KINDS).filter(isExportKind);

export function isExportKind(word: string): word is ExportKind {
  return Object.hasOwn(EXPORT_KINDS, word);
}

/** The options that belong to some kinds only, each with those. */
export function kindsTaking(option: OptionName): ExportKind[] {
  return EXPORT_NAMES.filter((name) => rowOf(name).takes.includes(option));
}

/** A line of the usage each. */
export function exportExamples(): string {
  return EXPORT_NAMES.flatMap((name) => {
    const { form, says, further, example } = rowOf(name);
    const what = form === "table" ? `${name} papers` : name;
    const own = { line: example ?? `${what} 2021${form === "folder" ? " --output DIR" : ""}`, says };
    return further === undefined ? [own] : [own, further];
  })
    .map(({ line, says }) => exampleLine("export", line, says))
    .join("\n");
}

function rowOf(name: ExportKind): Row {
  return EXPORT_KINDS[name];
}
