import { REDIRECT_FILES } from "../../model/vocabulary.ts";
import { readPublicFile } from "../../read/public-files.ts";

/**
 * A file by which a host forwards: what organizers wrote in one of the same name stands above what is made, for hosts take
 * the first line that fits.
 * @param publicFiles where the files of `public/` lie, by their paths below it
 */
export function withOwnLines<Content>(
  file: string,
  content: Content,
  publicFiles: ReadonlyMap<string, string>,
): Content | string {
  const source = REDIRECT_FILES.some((name) => name === file) ? publicFiles.get(file) : undefined;
  if (source === undefined) return content;
  const own = new TextDecoder().decode(readPublicFile(source)).trimEnd();
  return `${own}\n\n${content}`;
}
