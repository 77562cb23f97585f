import {
  filesShownAs,
  keyOfPicture,
  type MadePictures,
  type Picture,
  type PictureUse,
} from "../../model/picture.ts";
import type { Series } from "../../model/series.ts";
import { findPublicFile } from "../../public-files.ts";
import { hrefOf, hrefOfTarget } from "../../urls.ts";
import type { PageContext } from "../context.ts";

/** A picture as a template prints it. */
export interface PictureView {
  readonly src: string;
  /** Versions for browsers that take WebP, with their widths; empty for a picture that is shown as it is. */
  readonly srcset: string;
  /** In pixels, so that nothing jumps when it comes; undefined for a drawing. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** @param file a path below `public/` */
export function pictureView(
  file: string | undefined,
  use: PictureUse,
  { series, shell }: { readonly series: Series; readonly shell: { readonly pictures: MadePictures } },
): PictureView | undefined {
  if (file === undefined) return undefined;
  const made = shell.pictures.get(keyOfPicture(use, file));
  if (made === undefined) return { src: hrefOfTarget(series, file), srcset: "" };
  const { width, height, versions, fallback } = made;
  return {
    src: hrefOf(series, fallback),
    srcset: versions.map((version) => `${hrefOf(series, version.path)} ${version.width}w`).join(", "),
    width,
    height,
  };
}

export interface LogoView {
  readonly picture: PictureView | undefined;
  readonly alt: string;
}

export function logoView(logo: Picture | undefined, context: PageContext): LogoView | undefined {
  return logo && { picture: pictureView(logo.file, "logo", context), alt: logo.alt };
}

/** The pictures of texts, by what a text calls them; undefined for one that is shown as it is. */
export function picturesOfTexts(
  pictures: MadePictures,
): (url: string, series: Series) => PictureView | undefined {
  const files = filesShownAs("text", pictures);
  return (url, series) => {
    const named = findPublicFile(files, url);
    return named && pictureView(named.file, "text", { series, shell: { pictures } });
  };
}
