import type { PictureUse } from "../model/picture.ts";
import type { Site } from "../model/site.ts";

/** A picture that the content names, and where it is shown. */
export interface NamedPicture {
  /** A path below `public/`. */
  readonly file: string;
  readonly use: PictureUse;
}

/** Drawings have every size already. */
const DRAWING = /\.svg$/i;

/** Every picture that pages show, once for each use. */
export function namedPictures({ series, editions, people, textPictures }: Site): NamedPicture[] {
  const named = (use: PictureUse, file: string | undefined): NamedPicture[] =>
    file === undefined || DRAWING.test(file) ? [] : [{ file: file.replace(/^\//, ""), use }];
  const all = [
    ...people.flatMap(({ photo }) => named("portrait", photo)),
    ...named("logo", series.logo?.file),
    ...editions.flatMap(({ logo, image, sponsors }) => [
      ...named("logo", logo?.file),
      ...named("wide", image?.file),
      ...sponsors.flatMap((tier) => tier.sponsors.flatMap((sponsor) => named("logo", sponsor.logo))),
    ]),
    ...textPictures.flatMap((file) => named("text", file)),
  ];
  return [...new Map(all.map((picture) => [`${picture.use} ${picture.file}`, picture])).values()];
}
