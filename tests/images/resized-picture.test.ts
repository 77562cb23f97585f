import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { examinePicture, resizePicture } from "../../src/images/resized-picture.ts";

const PLACE_TAKEN = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 30/1 0/1" } };

function plain(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: "#57a" } });
}

/** A black square, a bit for each of its points: written at once, where a library takes seconds to press so many. */
function blackPng(size: number): Buffer {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const content = Buffer.concat([Buffer.from(type), data]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(data.length, 0);
    numbers.writeUInt32BE(crc32(content), 4);
    return Buffer.concat([numbers.subarray(0, 4), content, numbers.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head[8] = 1;
  const lines = deflateSync(Buffer.alloc(size * (1 + size / 8)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", lines),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("a picture for pages", () => {
  test("is upright, in a few widths, and does not say where it was taken, even at its own address", async () => {
    const camera = plain(1200, 600).withMetadata({ orientation: 6 }).withExifMerge(PLACE_TAKEN);
    const made = await resizePicture(await camera.jpeg().toBuffer(), "portrait");
    assert.ok(made.fault === undefined && made.own !== undefined);
    assert.deepEqual([made.width, made.height], [600, 1200]);
    assert.deepEqual(
      made.versions.map(({ width }) => width),
      [160, 320, 480],
    );
    for (const content of [
      made.own,
      made.fallback?.content,
      ...made.versions.map((version) => version.content),
    ]) {
      const { width, height, exif, orientation } = await sharp(content).metadata();
      assert.ok(height === 2 * width, `${width} × ${height}`);
      assert.deepEqual([exif, orientation], [undefined, undefined]);
    }
  });

  test("is never made larger than it is", async () => {
    const made = await resizePicture(await plain(200, 100).png().toBuffer(), "wide");
    assert.ok(made.fault === undefined);
    assert.deepEqual(
      made.versions.map(({ width }) => width),
      [200],
    );
    assert.equal(made.own, undefined);
  });

  test("that lets something shine through has a PNG to fall back on", async () => {
    const clear = sharp({ create: { width: 700, height: 90, channels: 4, background: "#0000" } });
    const made = await resizePicture(await clear.png().toBuffer(), "logo");
    assert.equal(made.fault === undefined && made.fallback?.ending, "png");
  });

  test("of a text is shown as it is where it moves, with its size", async () => {
    const frames = await Promise.all(
      [plain(60, 40), plain(60, 40).negate()].map((one) => one.png().toBuffer()),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    assert.deepEqual(await resizePicture(moving, "text"), { width: 60, height: 40, versions: [] });
  });

  test("of which half is missing is a fault, and no crash", async () => {
    const whole = await plain(400, 400).jpeg().toBuffer();
    for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.from("GIF89a"), Buffer.alloc(0)]) {
      assert.deepEqual(await resizePicture(bytes, "portrait"), { fault: "damaged" });
      assert.deepEqual(await examinePicture(bytes), { fault: "damaged" });
    }
  });

  test("of a few bytes that would fill the memory is not unpacked", async () => {
    const bomb = blackPng(16_000);
    assert.ok(bomb.length < 100_000, `${bomb.length} bytes`);
    assert.equal((await sharp(bomb, { limitInputPixels: false }).metadata()).format, "png");
    const fault = { fault: "gigantic", width: 16000, height: 16000 };
    assert.deepEqual(await resizePicture(bomb, "wide"), fault);
    assert.deepEqual(await examinePicture(bomb), fault);
  });
});
