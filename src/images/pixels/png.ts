import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** Pixels as rows of red, green, blue and alpha, eight bits each, the colours already multiplied with alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INDEXED = 3;
const BITS = 8;
const MOST_COLORS = 256;
/** What is kept of each channel: all, or less where there are too many colours. The last leaves 4⁴ of them. */
const MASKS = [0xff, 0xf8, 0xf0, 0xc0];

const compress = promisify(deflate);

/**
 * A PNG with a palette (W3C, PNG Specification, third edition, colour type 3): an image in few inks is half as large as
 * with its colours written out, and the renderer's own encoder would keep this thread waiting.
 */
export async function encodePng({ width, height, data }: Pixels): Promise<Uint8Array> {
  const colors = new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
  const { palette, rows } = indexed(colors, width, height);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([BITS, INDEXED], 8);
  const entries = bytesOf(palette);
  const alphas = entries.filter((_, index) => index % 4 === 3);
  const opaque = entries
    .map((value, index) => unmultiplied(value, entries[index | 3] ?? 255))
    .filter((_, index) => index % 4 !== 3);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", opaque),
    ...(alphas.every((alpha) => alpha === 255) ? [] : [chunk("tRNS", alphas)]),
    chunk("IDAT", await compress(rows, { level: 6 })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

interface Indexed {
  readonly palette: readonly number[];
  /** Each after a zero: no filter. */
  readonly rows: Uint8Array;
}

function indexed(colors: Uint32Array, width: number, height: number): Indexed {
  for (const keep of MASKS) {
    const found = indexedWith(keep * 0x01010101, colors, width, height);
    if (found !== undefined) return found;
  }
  throw new Error("A palette has no room for the colours of an image.");
}

/** Colours that are the same under the mask become the first of them. */
function indexedWith(mask: number, colors: Uint32Array, width: number, height: number): Indexed | undefined {
  const indices = new Map<number, number>();
  const palette: number[] = [];
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let y = 0, pixel = 0; y < height; y++) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, pixel++) {
      const color = colors[pixel] ?? 0;
      if (color !== last) {
        const key = (color & mask) >>> 0;
        index = indices.get(key) ?? palette.length;
        if (index === MOST_COLORS) return undefined;
        if (index === palette.length) {
          indices.set(key, index);
          palette.push(color);
        }
        last = color;
      }
      rows[start + x] = index;
    }
  }
  return { palette, rows };
}

/** A channel as it is without its transparency. */
function unmultiplied(value: number, alpha: number): number {
  return alpha === 0 ? 0 : Math.min(255, Math.round((value * 255) / alpha));
}

/** In the order in which they lie in memory: red, green, blue, alpha. */
function bytesOf(palette: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(palette).buffer);
}

/** Length, type, data, checksum (section 5.3). */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}
