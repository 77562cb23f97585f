import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { readSiteFolder } from "../../src/read/folder.ts";
import { told } from "../told.ts";

/** What is read from a folder with these files. */
function read(files: Record<string, string | Uint8Array>, prepare: (root: string) => void = () => {}) {
  const parent = mkdtempSync(join(tmpdir(), "lectern-"));
  const root = join(parent, "site");
  try {
    writeFileSync(join(parent, "secret.md"), "secret");
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    prepare(root);
    const { files: read, publicFiles, problems } = readSiteFolder(root);
    return { files: read, publicFiles: [...publicFiles], problems: problems.map(told) };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

test("texts are read from data, editions and content, and only names from public", () => {
  assert.deepEqual(
    read({
      "data/series.yaml": "a",
      "editions/2026/edition.yaml": "b",
      "content/about.md": "c",
      "public/papers/one.pdf": "d",
      "notes.txt": "e",
    }),
    {
      files: [
        { path: "content/about.md", text: "c" },
        { path: "data/series.yaml", text: "a" },
        { path: "editions/2026/edition.yaml", text: "b" },
      ],
      publicFiles: ["papers/one.pdf"],
      problems: [],
    },
  );
});

test("hidden files are left out", () => {
  const found = read({ "data/.DS_Store": "x", "public/.htaccess": "x", "data/series.yaml": "a" });
  assert.deepEqual(found, {
    files: [{ path: "data/series.yaml", text: "a" }],
    publicFiles: [],
    problems: [],
  });
});

test("a byte-order mark and the line ends of Windows and old Macs are gone", () => {
  const { files } = read({ "data/series.yaml": "\uFEFFa: 1\r\nb: 2\rc: 3\n" });
  assert.deepEqual(files, [{ path: "data/series.yaml", text: "a: 1\nb: 2\nc: 3\n" }]);
});

test("a file that is not UTF-8 is refused", () => {
  const { files, problems } = read({ "data/series.yaml": new Uint8Array([0x4d, 0xfc, 0x6c]) });
  assert.deepEqual(files, []);
  assert.deepEqual(problems, [
    "data/series.yaml:1:1\n  This file is not text in UTF-8.\n  Save it again with the encoding UTF-8.",
  ]);
});

test("a text of more than 5 MB is refused", () => {
  const { problems } = read({ "data/series.yaml": "#".repeat(5_000_001) });
  assert.deepEqual(problems, [
    "data/series.yaml:1:1\n  This file is larger than 5 MB.\n  Keep texts here, and put large files into public/.",
  ]);
});

test("a link that leads out of the site folder is not followed, one within it is", () => {
  const { files, publicFiles } = read({ "data/series.yaml": "a", "public/a.txt": "b" }, (root) => {
    symlinkSync("../../secret.md", join(root, "public/secret.md"));
    symlinkSync("..", join(root, "content"));
    symlinkSync("a.txt", join(root, "public/b.txt"));
  });
  assert.deepEqual(publicFiles, ["a.txt", "b.txt"]);
  assert.deepEqual(files, [{ path: "data/series.yaml", text: "a" }]);
});
