import sharp, { type Metadata, type Sharp } from "sharp";
import type { PictureUse } from "../model/picture.ts";

/** What was made of a picture, or why nothing could be. */
export type Resized = Fault | ResizedPicture;

export type Fault =
  | { readonly fault: "damaged" }
  | { readonly fault: "gigantic"; readonly width: number; readonly height: number };

export interface ResizedPicture {
  readonly fault?: undefined;
  /** As it is seen, in pixels. */
  readonly width: number;
  readonly height: number;
  /** In WebP, small ones first; none of a picture in a text that moves. */
  readonly versions: readonly { readonly width: number; readonly content: Uint8Array }[];
  readonly fallback?: { readonly ending: "jpg" | "png"; readonly content: Uint8Array } | undefined;
  /** What stands at the picture's own address instead of it; undefined where it can stay as it is. */
  readonly own?: Uint8Array | undefined;
}

/** The widths in which a picture is made: for screens of one, two and three dots to a pixel. */
const WIDTHS: Readonly<Record<PictureUse, readonly number[]>> = {
  portrait: [160, 320, 480],
  logo: [160, 320, 640],
  wide: [480, 960, 1440, 1920],
  text: [480, 960, 1440],
};
/** The place of the width that is the fallback. */
const FALLBACK = 1;
/** What stands at its own address is no wider. */
const WIDEST = 1920;
/** Nor has it more bytes where it could have fewer. */
const LARGE = 500_000;
/** No camera of a phone takes more; a small file that claims more is there to fill the memory. */
const MOST_PIXELS = 120_000_000;

/** Changes with what is made of the same picture. */
export const RESIZING = ["1", sharp.versions.sharp, WIDTHS, WIDEST, LARGE, MOST_PIXELS];

/** What cameras write into their files, such as where the picture was taken, is in none of what is made. */
export async function resizePicture(bytes: Uint8Array, use: PictureUse): Promise<Resized> {
  try {
    const found = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (found.width * found.height > MOST_PIXELS)
      return { fault: "gigantic", width: found.width, height: found.height };
    const { width, height } = found.autoOrient;
    if (use === "text" && (found.pages ?? 1) > 1) return { width, height, versions: [] };
    const smaller = WIDTHS[use].filter((wanted) => wanted < width);
    const widths = smaller.length < WIDTHS[use].length ? [...smaller, width] : smaller;
    const versions = [];
    for (const wanted of widths)
      versions.push({ width: wanted, content: await scaled(bytes, wanted).webp({ quality: 80 }).toBuffer() });
    const ending = found.hasAlpha ? "png" : "jpg";
    const middle = scaled(bytes, widths[FALLBACK] ?? width);
    const fallback = {
      ending,
      content: await (ending === "png"
        ? middle.png()
        : middle.jpeg({ quality: 80, mozjpeg: true })
      ).toBuffer(),
    } as const;
    return { width, height, versions, fallback, own: await ownVersion(bytes, found) };
  } catch {
    return { fault: "damaged" };
  }
}

/** Only looks whether it can be shown. */
export async function examinePicture(bytes: Uint8Array): Promise<Fault | undefined> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return { fault: "gigantic", width, height };
    await scaled(bytes, 16).raw().toBuffer();
    return undefined;
  } catch {
    return { fault: "damaged" };
  }
}

function scaled(bytes: Uint8Array, width: number): Sharp {
  const options = { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true } as const;
  return sharp(bytes, options).autoOrient().resize({ width, withoutEnlargement: true });
}

/** In the format that its name promises. */
async function ownVersion(bytes: Uint8Array, found: Metadata): Promise<Uint8Array | undefined> {
  const { format, width, exif, xmp, iptc } = found;
  const isPrivate = exif !== undefined || xmp !== undefined || iptc !== undefined;
  if (format !== "jpeg" && format !== "png" && format !== "webp") return undefined;
  if ((found.pages ?? 1) > 1 || !(isPrivate || width > WIDEST || bytes.length > LARGE)) return undefined;
  return scaled(bytes, WIDEST).toFormat(format, { quality: 82 }).toBuffer();
}
