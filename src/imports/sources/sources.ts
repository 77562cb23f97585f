import type { Imported, LeftOut, ReadOptions, Remark, Source, SourceFile } from "../record.ts";
import { aclpub2 } from "./aclpub2/aclpub2.ts";
import { bibtex } from "./bibtex/bibtex.ts";
import { callSource } from "./call/call.ts";
import { cmt } from "./cmt.ts";
import { dois } from "./dois.ts";
import { easychair } from "./easychair/easychair.ts";
import { hotcrp } from "./hotcrp/hotcrp.ts";
import { jekyll } from "./jekyll.ts";
import { list } from "./list.ts";
import { miniConf } from "./mini-conf/mini-conf.ts";
import { openreview } from "./openreview.ts";
import { researchr } from "./researchr.ts";
import { schedule } from "./schedule/schedule.ts";
import { sessionize } from "./sessionize/sessionize.ts";
import { table } from "./table/table.ts";
import { yamlFaultOf } from "./yaml.ts";

/** One of any kind: some load a library before they read. */
export type AnySource = Source<Imported | Promise<Imported>>;

/** Every kind of file that can be imported; of those that may be meant without being sure, the first counts. */
export const SOURCES: readonly AnySource[] = [
  easychair,
  hotcrp,
  openreview,
  cmt,
  dois,
  sessionize,
  schedule,
  bibtex,
  aclpub2,
  miniConf,
  jekyll,
  researchr,
  callSource,
  table,
  list,
];

/**
 * The sources that files may be of: one where it is clear, several where somebody has to say which.
 */
export function sourcesOf(files: readonly SourceFile[]): readonly AnySource[] {
  const answers = SOURCES.map((source) => ({ source, answer: source.recognize(files) }));
  const sure = answers.flatMap(({ source, answer }) => (answer === "sure" ? [source] : []));
  if (sure.length > 0) return sure;
  return answers.flatMap(({ source, answer }) => (answer === "maybe" ? [source] : [])).slice(0, 1);
}

/** What a source says; of files that came together, those in which it reads nothing are named. */
export async function readFiles(
  source: AnySource,
  files: readonly SourceFile[],
  options: ReadOptions,
): Promise<Imported> {
  const imported = await source.read(files, options);
  const reads = (file: SourceFile): boolean => source.reads?.(file) ?? source.recognize([file]) !== undefined;
  const told = new Set([...imported.leftOut, ...imported.remarks].map(({ place }) => place));
  const unread = files.filter((file) => files.length > 1 && !told.has(file.name) && !reads(file));
  const leftOut = unread.map((file): LeftOut => {
    const fault = yamlFaultOf(file);
    const reason =
      fault === undefined
        ? `holds nothing that is taken from ${source.title}`
        : `is no YAML that can be read: ${fault.reason}, in line ${fault.line}`;
    return { place: file.name, what: "the file", reason };
  });
  const doubled = files.flatMap((file): Remark[] => {
    const fault = unread.includes(file) ? undefined : yamlFaultOf(file);
    if (fault?.isRead !== true) return [];
    const text =
      "A key stands twice in one entry: the last one was taken. Correct it, if the first is meant.";
    return [{ place: `${file.name}, line ${fault.line}`, text }];
  });
  return {
    ...imported,
    leftOut: [...imported.leftOut, ...leftOut],
    remarks: [...imported.remarks, ...doubled],
  };
}
