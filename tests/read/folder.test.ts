import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
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

describe("of files whose names begin with a dot", () => {
  test("those that a site needs are published, and the others of public/ told", () => {
    const found = read({
      "public/.well-known/security.txt": "x",
      "public/.nojekyll": "",
      "public/.htaccess": "x",
      "public/.env": "secret",
      "public/papers/.htaccess": "x",
    });
    assert.deepEqual([...found.publicFiles], [".htaccess", ".nojekyll", ".well-known/security.txt"]);
    assert.deepEqual(
      found.problems,
      ["public/.env", "public/papers/.htaccess"].map(
        (file) =>
          `${file}:1:1\n  Notice: A file whose name begins with a dot is not published.\n  Rename it, or delete it. Published are .well-known, .nojekyll, .htaccess and .domains.`,
      ),
    );
  });

  test("those of Git and of editors' settings are nothing to speak of", () => {
    const found = read({ "public/.gitkeep": "", "data/.editorconfig": "x", "editions/.git/config": "x" });
    assert.deepEqual(found, { files: [], publicFiles: [], problems: [] });
  });
});

for (const path of [
  "public/.DS_Store",
  "public/papers/one.pdf~",
  "public/~$cfp.docx",
  "data/series.yaml~",
  "data/.series.yaml.swp",
  "editions/2026/#cfp.md#",
  "editions/2026/.#cfp.md",
  "editions/2026/.~lock.budget.ods#",
  "content/about.md.orig",
  "public/Thumbs.db",
]) {
  test(`${path} was left by an editor or the system, and is neither read nor published`, () => {
    const { files, publicFiles, problems } = read({ [path]: "x" });
    assert.deepEqual([files, publicFiles], [[], []]);
    assert.deepEqual(problems, [
      `${path}:1:1\n  Notice: An editor or the system left this file: it is not read.\n  Delete it.`,
    ]);
  });
}

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

test("a link is followed where it leads to a file or a folder beside it", () => {
  const files = { "data/series.yaml": "a", "public/2025/a.txt": "b", "editions/2025/pc.yaml": "c" };
  const found = read({ ...files, "editions/2026/edition.yaml": "d" }, (root) => {
    symlinkSync("2025/a.txt", join(root, "public/b.txt"));
    symlinkSync("2025", join(root, "public/latest"));
    symlinkSync("../2025/pc.yaml", join(root, "editions/2026/pc.yaml"));
  });
  assert.deepEqual(found.publicFiles, ["2025/a.txt", "b.txt", "latest/a.txt"]);
  assert.deepEqual(
    found.files.map(({ path, text }) => `${path}: ${text}`),
    [
      "data/series.yaml: a",
      "editions/2025/pc.yaml: c",
      "editions/2026/edition.yaml: d",
      "editions/2026/pc.yaml: c",
    ],
  );
  assert.deepEqual(found.problems, []);
});

const INSTEAD = "Put the file itself here, or delete the link.";
const BACK = "This link leads back to a folder that it lies in, or to further links, so it is not followed.";
const FILES_INSTEAD = "Delete it, or put the files themselves here.";

describe("a link is left out, and told, where it", () => {
  for (const [story, links, path, message, remedy] of [
    [
      "leads out of public/",
      { "public/a": "../data/series.yaml" },
      "public/a",
      "This link leads out of public/, so what it leads to is left out.",
      INSTEAD,
    ],
    [
      "leads to a folder outside",
      { "public/a": "../.." },
      "public/a",
      "This link leads out of public/, so what it leads to is left out.",
      INSTEAD,
    ],
    [
      "is public/ itself, and leads elsewhere",
      { public: ".." },
      "public",
      "This link leads out of the site folder, so what it leads to is left out.",
      INSTEAD,
    ],
    [
      "leads to a hidden file",
      { "public/a": ".hidden" },
      "public/a",
      "This link leads to a hidden file, which is left out.",
      INSTEAD,
    ],
    ["leads to nothing", { "public/a": "nowhere" }, "public/a", "This link leads to nothing.", INSTEAD],
    ["leads to itself", { "public/a": "a" }, "public/a", "This link leads to nothing.", INSTEAD],
    ["leads to its own folder", { "public/a": "." }, "public/a", BACK, FILES_INSTEAD],
    ["leads to a folder above its own", { "public/b/c/a": "../../b" }, "public/b/c/a", BACK, FILES_INSTEAD],
  ] as const) {
    test(story, () => {
      const found = read({ "data/series.yaml": "a" }, (root) => {
        for (const [link, target] of Object.entries(links)) {
          mkdirSync(dirname(join(root, link)), { recursive: true });
          if (target === ".hidden") writeFileSync(join(root, "public/.hidden"), "secret");
          symlinkSync(target, join(root, link));
        }
      });
      assert.deepEqual(found.problems, [`${path}:1:1\n  Notice: ${message}\n  ${remedy}`]);
      assert.deepEqual(found.publicFiles, []);
    });
  }

  test("stands where content is written, as an error", () => {
    const { problems } = read({ "data/series.yaml": "a" }, (root) => {
      mkdirSync(join(root, "editions/2026"), { recursive: true });
      symlinkSync("../../../secret.md", join(root, "editions/2026/secret.md"));
    });
    assert.deepEqual(problems, [
      `editions/2026/secret.md:1:1\n  This link leads out of the site folder, so what it leads to is left out.\n  ${INSTEAD}`,
    ]);
  });
});

test("links in a ring, and links that double at every step, have an end", () => {
  const { publicFiles, problems } = read({ "public/x/file": "", "public/y/file": "" }, (root) => {
    symlinkSync("../y", join(root, "public/x/y"));
    symlinkSync("../x", join(root, "public/y/x"));
    for (let step = 0; step < 30; step++) {
      mkdirSync(join(root, `public/d${step}`));
      for (const name of ["a", "b"]) symlinkSync(`../d${step + 1}`, join(root, `public/d${step}/${name}`));
    }
    mkdirSync(join(root, "public/d30"));
  });
  assert.deepEqual(publicFiles, ["x/file", "x/y/file", "y/file", "y/x/file"]);
  assert.equal(problems.length, 2 + 29 * 4);
});

test("what is neither a file nor a folder is told, and not waited for", () => {
  const { problems } = read({ "data/series.yaml": "a" }, (root) => {
    execFileSync("mkfifo", [join(root, "data/people.yaml")]);
  });
  assert.deepEqual(problems, ["data/people.yaml:1:1\n  This is neither a file nor a folder.\n  Delete it."]);
});

test("a file in the place of a folder is told", () => {
  const { problems } = read({ "data/series.yaml": "a", editions: "2026" });
  assert.deepEqual(problems, [
    "editions:1:1\n  This is a file, and its name belongs to a folder.\n  Give it another name, or delete it.",
  ]);
});

test("a name that is not UTF-8 is told", () => {
  const { publicFiles, problems } = read({ "public/a.txt": "a" }, (root) => {
    writeFileSync(Buffer.concat([Buffer.from(join(root, "public/")), Buffer.from([0x4d, 0xfc, 0x6c])]), "");
  });
  assert.deepEqual(publicFiles, ["a.txt"]);
  assert.deepEqual(problems, [
    "public/M\uFFFDl:1:1\n  Notice: The name of this file is not written in UTF-8, so it has no address.\n  Give it another name, of plain letters and digits.",
  ]);
});
