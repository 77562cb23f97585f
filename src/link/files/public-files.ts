import {
  type Notice,
  noticeOfFile,
  type Place,
  type Problem,
  problemOfFile,
  type Report,
} from "../../problem.ts";
import { findPublicFile } from "../../public-files.ts";
import { quote } from "../../remedy.ts";
import type { Reference } from "../linking.ts";

/** What is known of a file below `public/`. */
export interface PublicFile {
  readonly bytes: number;
  readonly format?: string | undefined;
}

const MB = 1_000_000;
/** A photo of a whole screen is far smaller. */
const LARGE_PICTURE = 2 * MB;
const LARGE_VIDEO = 25 * MB;
/** Browsers load it with the first page. */
const LARGE_ICON = 0.2 * MB;
/** GitHub refuses a larger file: https://docs.github.com/repositories/working-with-files/managing-large-files */
const LARGEST_FILE = 100 * MB;
/** GitHub Pages publishes no larger site: https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits */
const LARGEST_SITE = 1000 * MB;

/** Files that are too large to be published with a site, and what was never meant to be. */
export function checkSizes(files: ReadonlyMap<string, PublicFile>): Problem[] {
  const problems: Problem[] = [];
  let sum = 0;
  for (const [path, { bytes }] of files) {
    sum += bytes;
    const file = `public/${path}`;
    const isVideo = /\.(?:mp4|m4v|mov|webm|avi|mkv|wmv)$/i.test(path);
    if (bytes > LARGEST_FILE) {
      const message = `This file is ${inMegabytes(bytes)}, and GitHub takes none of more than 100 MB.`;
      const where = isVideo ? "a video service" : "an archive such as Zenodo";
      problems.push(problemOfFile(file, message, `Put it on ${where}, and link to it there.`));
    } else if (isVideo && bytes > LARGE_VIDEO) {
      const message = `This video is ${inMegabytes(bytes)}: on a phone it opens slowly and uses up mobile data.`;
      problems.push(
        noticeOfFile(file, message, "Put it on a video service, and link to it there.", "large-file"),
      );
    }
  }
  if (sum > LARGEST_SITE) {
    const message = `All files together come to ${inMegabytes(sum)}, and GitHub Pages takes no more than 1 GB.`;
    problems.push(
      noticeOfFile("public/", message, "Put the largest on an archive or a video service.", "large-file"),
    );
  }
  return problems;
}

const SHOWN = new Set(["jpeg", "png", "gif", "webp", "avif", "svg"]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ["heic", "an HEIC picture, as phones take them"],
  ["tiff", "a TIFF picture"],
  ["bmp", "a BMP picture"],
  ["psd", "a Photoshop file"],
  ["pdf", "a PDF"],
  ["html", "a web page"],
]);
const SAVE = "Save it as JPEG, PNG or SVG, and write its name here.";

/** The files of the pictures that texts show, each once. */
export function picturesInTexts(references: readonly Reference[], files: ReadonlySet<string>): string[] {
  const shown = references.filter(({ needs }) => needs === "image");
  return [...new Set(shown.flatMap(({ url }) => findPublicFile(files, url)?.file ?? []))];
}

/** A picture that a page shows: browsers must be able to, and readers not have to wait. */
export function checkPicture(
  { place, url, needs }: Reference,
  files: ReadonlyMap<string, PublicFile>,
  report: Report,
  notice: Notice,
): void {
  const path = url.replace(/[?#].*/s, "").replace(/^\//, "");
  const file = files.get(path);
  if (file === undefined) return;
  checkFormat(place, path, file, report);
  // Others are made small while the site is built: all but drawings, and what moves in a text.
  const isAsItIs = file.format === "svg" || (file.format === "gif" && needs === "image");
  if (!isAsItIs || file.bytes <= LARGE_PICTURE) return;
  const message = `The picture ${quote(path)} is ${inMegabytes(file.bytes)}: readers have to wait for it.`;
  const remedy =
    file.format === "svg"
      ? "Simplify the drawing, or save it as PNG: of that, every page gets the size it needs."
      : "Save it smaller: 500 kB do for a picture as wide as a page.";
  notice(place, message, remedy, { notice: "large-file", at: [path] });
}

/** The icon of the site, of which the build makes every size. */
export function checkIcon(
  place: Place,
  icon: string | undefined,
  files: ReadonlyMap<string, PublicFile>,
  report: Report,
): void {
  const file = files.get(icon?.replace(/^\//, "") ?? "");
  if (file === undefined) return;
  const remedy = "Save it as a simple drawing (SVG), or as a PNG of 512 × 512 pixels.";
  const ending = /\.(?:svg|png)$/i
    .exec(icon ?? "")?.[0]
    .slice(1)
    .toLowerCase();
  if (file.format === undefined || !SHOWN.has(file.format)) return; // told as of any picture
  if (file.format !== ending) report(place, "An icon is an SVG or a PNG picture.", remedy);
  else if (file.bytes > LARGE_ICON) {
    const size = Math.round(file.bytes / 1000);
    report(place, `The icon is ${size} kB, and browsers load it with the first page.`, remedy);
  }
}

function checkFormat(place: Place, path: string, { bytes, format }: PublicFile, report: Report): void {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  if (format !== undefined && SHOWN.has(format)) return;
  if (bytes === 0) {
    report(place, `The picture ${quote(path)} is empty.`, "Put the picture itself there.");
  } else if (format === "lfs") {
    const remedy = "Run `git lfs pull`, and let the workflow that publishes check out with `lfs: true`.";
    report(place, `${quote(path)} only points to a picture that Git LFS keeps.`, remedy);
  } else if (format !== undefined) {
    report(place, `Browsers cannot show ${quote(path)}: it is ${NAMES.get(format) ?? format}.`, SAVE);
  } else if (/^hei[cf]$/.test(ending)) {
    report(place, `Browsers cannot show ${quote(path)}: it is ${NAMES.get("heic")}.`, SAVE);
  } else if (ending !== "svg") {
    report(place, `${quote(path)} is no picture that browsers can show.`, SAVE);
  }
}

/** "31 MB" */
function inMegabytes(bytes: number): string {
  return bytes >= 1000 * MB ? `${(bytes / MB / 1000).toFixed(1)} GB` : `${Math.round(bytes / MB)} MB`;
}
