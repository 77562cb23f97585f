/** What a file is by its first bytes, whatever its name says. */
export type FileFormat =
  | "jpeg"
  | "png"
  | "gif"
  | "webp"
  | "avif"
  | "svg"
  | "heic"
  | "tiff"
  | "bmp"
  | "psd"
  | "pdf"
  | "html"
  | "lfs";

/** So many bytes tell the format of a file; an SVG may begin with a long comment. */
export const HEAD = 4096;

/** @returns undefined for what is none of these */
export function formatOf(head: Uint8Array): FileFormat | undefined {
  const text = new TextDecoder("latin1").decode(head);
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG")) return "png";
  if (/^GIF8[79]a/.test(text)) return "gif";
  if (/^RIFF[\s\S]{4}WEBP/.test(text)) return "webp";
  // ISO/IEC 23008-12: the brand of a file says which coding its pictures have.
  if (/^[\s\S]{4}ftypavi[fs]/.test(text)) return "avif";
  if (/^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/.test(text))
    return /avif/.test(text.slice(0, 64)) ? "avif" : "heic";
  if (/^(?:II\*\0|MM\0\*)/.test(text)) return "tiff";
  if (text.startsWith("8BPS")) return "psd";
  if (text.startsWith("%PDF")) return "pdf";
  if (text.startsWith("version https://git-lfs")) return "lfs";
  if (/<svg[\s>/]/i.test(text)) return "svg";
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return "html";
  return text.startsWith("BM") ? "bmp" : undefined;
}
