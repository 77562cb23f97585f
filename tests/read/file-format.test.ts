import assert from "node:assert/strict";
import { test } from "node:test";
import { formatOf } from "../../src/read/file-format.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

for (const [head, format] of [
  ["\xff\xd8\xff\xe0", "jpeg"],
  ["\x89PNG\r\n", "png"],
  ["GIF89a", "gif"],
  ["RIFF....WEBPVP8 ", "webp"],
  ["\0\0\0\x1cftypavif", "avif"],
  ["\0\0\0\x1cftypmif1\0\0\0\0mif1avif", "avif"],
  ["\0\0\0\x1cftypheic", "heic"],
  ["II*\0", "tiff"],
  ["%PDF-1.4", "pdf"],
  ['<?xml version="1.0"?><!-- a drawing --><svg xmlns="x">', "svg"],
  ["<!DOCTYPE html><html>", "html"],
  ["version https://git-lfs.github.com/spec/v1", "lfs"],
  ["\x01\x01\x01", undefined],
  ["", undefined],
] as const) {
  test(`a file that begins with ${JSON.stringify(head)} is ${format ?? "unknown"}`, () =>
    assert.equal(formatOf(bytes(head)), format));
}
