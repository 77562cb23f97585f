import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { systemRefusal } from "../../src/read/system-error.ts";

/** What is said of what the system refuses. */
function told(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return systemRefusal(error);
  }
  return "nothing was refused";
}

function refusal(code: string, path?: string): Error {
  return Object.assign(new Error(code), { code, syscall: "open", path });
}

describe("what the system refuses is told in a sentence:", () => {
  for (const [story, action, sentence] of [
    [
      "a disk that is full",
      () => writeFileSync("/dev/full", "x"),
      "The disk is full. Make room on it, and try again.",
    ],
    [
      "a file in the place of a folder",
      () => mkdirSync("package.json/folder"),
      "package.json/folder is in the way: where there is a file, a folder is needed, or the other way round. Move it away.",
    ],
    [
      "a name that is too long",
      () => mkdirSync("x".repeat(300)),
      `${"x".repeat(300)} is longer than names may be on this disk. Choose a shorter one.`,
    ],
    [
      "a file that is gone",
      () => readFileSync("nowhere.txt"),
      "nowhere.txt is not there, or has just been removed. Look for it, and try again.",
    ],
  ] as const) {
    test(story, () => assert.equal(told(action), sentence));
  }

  for (const [code, sentence] of [
    ["EROFS", "/srv/site lies on a disk that is read-only. Choose another place."],
    [
      "EACCES",
      "/srv/site may not be read or written by you. Change its permissions, or choose another place.",
    ],
    [
      "EIO",
      "/srv/site could not be read or written: the system says EIO. Look after the disk, and try again.",
    ],
  ] as const) {
    test(code, () => assert.equal(systemRefusal(refusal(code, "/srv/site")), sentence));
  }
});

test("a fault of the program is none of the system", () => {
  assert.equal(systemRefusal(new TypeError("x is not a function")), undefined);
  assert.equal(systemRefusal("no error"), undefined);
});
