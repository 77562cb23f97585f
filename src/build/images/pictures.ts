import { PICTURES } from "../../file-urls.ts";
import { type NamedPicture, namedPictures } from "../../images/named-pictures.ts";
import type { Fault, Resized } from "../../images/resized-picture.ts";
import { keyOfPicture, type MadePicture, type MadePictures } from "../../model/picture.ts";
import type { Site } from "../../model/site.ts";
import { ContentError, type Problem, problemOfFile } from "../../problem.ts";
import { encodedPath } from "../../public-files.ts";
import { readPublicFile } from "../../read/public-files.ts";
import { type Cache, cached } from "../cache.ts";
import { digestOfData, digestOfFile } from "../keys.ts";
import { LACKS_SHARP, type Lacking } from "./lacking.ts";

export interface PicturesToPublish {
  readonly pictures: MadePictures;
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

/** Where the files of `public/` lie, by their paths below it. */
type Sources = ReadonlyMap<string, string>;

/**
 * The pictures of people, logos, images and texts in the sizes that pages show. At its own address, each stays as it is, or
 * stands without what its camera wrote into it and no wider than a screen: whoever links to it still finds it.
 * @param onLacking told where nothing can make pictures small: they stay as they are
 * @throws ContentError for pictures that cannot be shown
 */
export async function makePictures(
  site: Site,
  sources: Sources,
  cache: Cache,
  onLacking: (lacking: Lacking) => void = () => {},
): Promise<PicturesToPublish> {
  const pictures = new Map<string, MadePicture>();
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const { file, use, source } of picturesIn(site, sources)) {
    const resizing = await loadResizing();
    if (resizing === undefined) {
      onLacking(LACKS_SHARP);
      break;
    }
    const { RESIZING, resizePicture } = resizing;
    const bytes = readPublicFile(source);
    const digest = digestOfFile(bytes);
    const key = digestOfData("picture", RESIZING, use, digest);
    const made: Resized = await cached(cache, key, () => resizePicture(bytes, use));
    if (made.fault !== undefined) {
      problems.push(problemOfPicture(file, made));
      continue;
    }
    const pathOf = (width: number, ending: string): string =>
      `${PICTURES}${digest.slice(0, 12)}-${width}.${ending}`;
    const { width, height, versions, fallback, own } = made;
    const fallbackPath =
      fallback === undefined ? `/${encodedPath(file)}` : pathOf(versions[1]?.width ?? width, fallback.ending);
    for (const version of versions) files.set(pathOf(version.width, "webp"), version.content);
    if (fallback !== undefined) files.set(fallbackPath, fallback.content);
    if (own !== undefined) files.set(`/${file}`, own);
    pictures.set(keyOfPicture(use, file), {
      width,
      height,
      versions: versions.map((version) => ({ width: version.width, path: pathOf(version.width, "webp") })),
      fallback: fallbackPath,
    });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return { pictures, files: [...files].map(([path, content]) => ({ path, content })) };
}

/** What keeps pictures from being shown: nothing is made of them. */
export async function picturesProblems(site: Site, sources: Sources): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file, source } of picturesIn(site, sources)) {
    const resizing = await loadResizing();
    const found = await resizing?.examinePicture(readPublicFile(source));
    if (found !== undefined) problems.push(problemOfPicture(file, found));
  }
  return problems;
}

/** Undefined where sharp is not installed, or not for this kind of machine. */
async function loadResizing(): Promise<typeof import("../../images/resized-picture.ts") | undefined> {
  try {
    return await import("../../images/resized-picture.ts");
  } catch {
    return undefined;
  }
}

/** What resizes is loaded only when there is one. */
function picturesIn(site: Site, sources: Sources): (NamedPicture & { readonly source: string })[] {
  return namedPictures(site).flatMap((picture) => {
    const source = sources.get(picture.file);
    return source === undefined ? [] : [{ ...picture, source }];
  });
}

function problemOfPicture(file: string, fault: Fault): Problem {
  const path = `public/${file}`;
  if (fault.fault === "damaged") {
    const message = "This picture cannot be shown: its file is damaged, or only a part of it.";
    return problemOfFile(
      path,
      message,
      "Copy it anew from where it comes from, or save it again as JPEG or PNG.",
    );
  }
  const size = `${fault.width} × ${fault.height} pixels`;
  const remedy = "Save it smaller: 2000 pixels on its longer side do for every page.";
  return problemOfFile(path, `This picture has ${size}, more than can be worked with.`, remedy);
}
