/** A picture of `public/` that pages show. */
export interface Picture {
  /** A path below `public/`. */
  readonly file: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  /** Who made it, or lets it be used. */
  readonly credit?: string | undefined;
}

/** Where a picture is shown: how large it is there. */
export type PictureUse = "portrait" | "logo" | "wide" | "text";

/** A picture as pages show it: in a few widths, without what cameras write into their files. */
export interface MadePicture {
  /** As it is seen, in pixels. */
  readonly width: number;
  readonly height: number;
  /** In WebP, small ones first; none of a picture that moves, which is shown as it is. */
  readonly versions: readonly { readonly path: string; readonly width: number }[];
  /** In JPEG or PNG, for browsers that know no other; of a picture that moves, itself. */
  readonly fallback: string;
}

/** By use and file, as `keyOfPicture` writes them; what is not among them, such as a drawing, is shown as it is. */
export type MadePictures = ReadonlyMap<string, MadePicture>;

export function keyOfPicture(use: PictureUse, file: string): string {
  return `${use} ${file.replace(/^\//, "")}`;
}

/** The files of the pictures that are made for a use. */
export function filesShownAs(use: PictureUse, pictures: MadePictures): Set<string> {
  const keys = [...pictures.keys()].filter((key) => key.startsWith(keyOfPicture(use, "")));
  return new Set(keys.map((key) => key.slice(keyOfPicture(use, "").length)));
}
