import type { Source, SourceFile } from "../record.ts";
import { callSource } from "./call/call.ts";
import { easychair } from "./easychair/easychair.ts";

/** Every kind of file that can be imported. Where several may be meant, the first that is surer than the others counts. */
export const SOURCES: readonly Source[] = [easychair, callSource];

/**
 * The sources that files may be of: one where it is clear, several where somebody has to say which.
 */
export function sourcesOf(files: readonly SourceFile[]): readonly Source[] {
  const answers = SOURCES.map((source) => ({ source, answer: source.recognize(files) }));
  const sure = answers.flatMap(({ source, answer }) => (answer === "sure" ? [source] : []));
  if (sure.length > 0) return sure;
  return answers.flatMap(({ source, answer }) => (answer === "maybe" ? [source] : [])).slice(0, 1);
}
