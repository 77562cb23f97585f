import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { draftOf } from "../../../src/build/output/draft.ts";
import { type OutputFile, type Rename, recoverSite, writeSite } from "../../../src/build/output/output.ts";

const OLD = {
  "404.html": "old",
  "2025/index.html": "old",
  "2025/talks/ink/index.html": "old",
  "api/revisions.json": "old",
};
const NEW = { "404.html": "new", "2026/index.html": "new", "api/revisions.json": "new" };

function filesOf(site: Readonly<Record<string, string>>): OutputFile[] {
  return Object.entries(site).map(([file, content]) => ({ file, content }));
}

const NEW_FILES = filesOf(NEW).map((one) => ({ ...one, digest: one.file }));

/** What lies in a folder, by path. */
function read(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: "rename" });
}

/** Refuses to move some things in one way. */
function refusing(isRefused: (from: string) => boolean, code: string): Rename {
  return (from, to) => {
    if (isRefused(from)) throw refusal(code);
    renameSync(from, to);
  };
}

/** Works so many times, then never again: as far as files are concerned, the process was killed. */
function killedAfter(times: number, rename: Rename): { rename: Rename; wasKilled: () => boolean } {
  let count = 0;
  return {
    rename: (from, to) => {
      if (++count > times) throw refusal("EIO");
      rename(from, to);
    },
    wasKilled: () => count > times,
  };
}

describe("a site takes the place of the old one", () => {
  test("as a whole, with what is copied, and nothing else stays beside it", () =>
    inFolder((folder) => {
      const [output, paper] = [join(folder, "_site"), join(folder, "paper.pdf")];
      writeFileSync(paper, "%PDF");
      writeSite(filesOf(OLD), new Map(), output);
      writeSite(filesOf(NEW), new Map([["papers/a.pdf", paper]]), output);
      assert.deepEqual(read(output), { ...NEW, "papers/a.pdf": "%PDF" });
      assert.deepEqual(readdirSync(folder).sort(), ["_site", "paper.pdf"]);
    }));

  test("or the old one stays, where a file leads out of the output", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeSite(filesOf(OLD), new Map(), output);
      assert.throws(
        () => writeSite(filesOf({ "../escaped": "x" }), new Map(), output),
        /leads out of the output/,
      );
      assert.deepEqual(
        read(folder),
        Object.fromEntries(Object.entries(OLD).map(([k, v]) => [`_site/${k}`, v])),
      );
    }));
});

/** A folder that cannot be moved, such as one at which a disk is mounted. */
const mounted: Rename = refusing((from) => from.endsWith("_site"), "EBUSY");
/** One whose folders cannot be moved either, such as those of a container's image. */
const layered: Rename = refusing((from) => /_site(\/\w+)?$/.test(from), "EXDEV");

/** What a build with one folder as it was makes of the old site. */
const KEPT = { digests: new Map(), folders: ["2025"] };
const CONTINUED = { ...OLD, "404.html": "new", "api/revisions.json": "new" };

/** The same where only a folder within it is as it was. */
const DEEP = { ...CONTINUED, "2025/index.html": "new" };
const DEEP_KEPT = { digests: new Map(), folders: ["2025/talks/ink"] };

describe("a folder that stays as it is", () => {
  test("is moved out of one that does not", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeSite(filesOf({ ...OLD, "2025/talks/gone/index.html": "old" }), new Map(), output);
      const { ino } = statSync(join(output, "2025/talks/ink"));
      writeSite(filesOf(DEEP), new Map(), output, undefined, DEEP_KEPT);
      assert.deepEqual(read(output), DEEP);
      assert.equal(statSync(join(output, "2025/talks/ink")).ino, ino);
    }));

  test("is moved as a whole, and what is written for it is not", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeSite(filesOf(OLD), new Map(), output);
      const { ino } = statSync(join(output, "2025"));
      const files = filesOf({ ...CONTINUED, "2025/index.html": "not asked for" });
      assert.deepEqual(writeSite(files, new Map(), output, undefined, KEPT), ["2025"]);
      assert.deepEqual(read(output), CONTINUED);
      assert.equal(statSync(join(output, "2025")).ino, ino);
      assert.deepEqual(readdirSync(folder), ["_site"]);
    }));

  test("is written where the output itself cannot be moved", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeSite(filesOf(OLD), new Map(), output);
      assert.deepEqual(writeSite(filesOf(CONTINUED), new Map(), output, mounted, KEPT), []);
      assert.deepEqual(read(output), CONTINUED);
    }));

  test("is there again at once where a move fails", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeSite(filesOf(OLD), new Map(), output);
      const rename = refusing((from) => from.endsWith("next"), "EIO");
      assert.throws(() => writeSite(filesOf(CONTINUED), new Map(), output, rename, KEPT), /EIO/);
      assert.deepEqual(
        read(folder),
        Object.fromEntries(Object.entries(OLD).map(([k, v]) => [`_site/${k}`, v])),
      );
    }));
});

describe("a site that is written while it is made", () => {
  const made = NEW_FILES.slice(0, 2);

  test("is the same, and what is written is not read again", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      const draft = draftOf(output);
      draft.put(made);
      assert.equal(existsSync(output), false);
      const unread = made.map(({ file, digest }) => ({
        file,
        digest,
        get content(): string {
          throw new Error(`${file} was read.`);
        },
      }));
      writeSite([...unread, ...NEW_FILES.slice(2)], new Map(), output, undefined, undefined, draft);
      assert.deepEqual(read(output), NEW);
      assert.deepEqual(readdirSync(folder), ["_site"]);
    }));

  test("has each file as it is at the end, and what is copied as before", () =>
    inFolder((folder) => {
      const [output, copy] = [join(folder, "_site"), join(folder, "copy")];
      writeFileSync(copy, "copied");
      const draft = draftOf(output);
      draft.put(NEW_FILES.map((one) => ({ ...one, content: "first", digest: `${one.file} first` })));
      const copies = new Map([["papers/a.pdf", copy]]);
      writeSite(NEW_FILES, copies, output, undefined, undefined, draft);
      assert.deepEqual(read(output), { ...NEW, "papers/a.pdf": "copied" });
    }));

  test("has nothing that it is not to have after all", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      const draft = draftOf(output);
      draft.put([...NEW_FILES, ...filesOf({ "2025/gone.html": "gone" })]);
      writeSite(NEW_FILES, new Map(), output, undefined, undefined, draft);
      assert.deepEqual(read(output), NEW);
    }));

  test("leaves nothing where it comes to nothing", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeSite(filesOf(OLD), new Map(), output);
      const draft = draftOf(output);
      draft.put(made);
      draft.end();
      recoverSite(output);
      draft.put(made);
      assert.deepEqual(read(output), OLD);
      assert.deepEqual(readdirSync(folder), ["_site"]);
    }));

  test("is written into an output that cannot be moved, too", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeSite(filesOf(OLD), new Map(), output);
      const draft = draftOf(output);
      draft.put(made);
      writeSite(NEW_FILES, new Map(), output, mounted, undefined, draft);
      assert.deepEqual(read(output), NEW);
    }));

  test("is written at the end where nothing can be written beside the output", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeFileSync(`${output}.lectern`, "in the way");
      const draft = draftOf(output);
      draft.put(made);
      assert.equal(made.some(draft.has), false);
      rmSync(`${output}.lectern`);
      writeSite(NEW_FILES, new Map(), output, undefined, undefined, draft);
      assert.deepEqual(read(output), NEW);
    }));

  test("has no file outside of it", () =>
    inFolder((folder) => {
      const draft = draftOf(join(folder, "_site"));
      assert.throws(() => draft.put(filesOf({ "../escaped": "x" })), /leads out of the output/);
    }));
});

describe("after the second move has failed", () => {
  test("the old site is there again at once", () =>
    inFolder((folder) => {
      const output = join(folder, "_site");
      writeSite(filesOf(OLD), new Map(), output);
      const rename = refusing((from) => from.endsWith("next"), "EIO");
      assert.throws(() => writeSite(filesOf(NEW), new Map(), output, rename), /EIO/);
      assert.deepEqual(read(output), OLD);
    }));
});

describe("where the output folder cannot be moved, what lies in it is", () => {
  for (const [story, rename] of [
    ["a mounted disk", mounted],
    ["a layer of an image", layered],
  ] as const) {
    test(story, () =>
      inFolder((folder) => {
        const output = join(folder, "_site");
        writeSite(filesOf(OLD), new Map(), output);
        mkdirSync(join(output, "lost+found"));
        writeSite(filesOf(NEW), new Map(), output, rename);
        assert.deepEqual(read(output), NEW);
        assert.deepEqual(readdirSync(output).sort(), ["2026", "404.html", "api", "lost+found"]);
      }),
    );
  }
});

describe("a build that is killed at any move leaves what the next build finds whole:", () => {
  for (const [story, rename, made, lying] of [
    ["an ordinary folder", renameSync, NEW, undefined],
    ["an ordinary folder, of which a part stays", renameSync, CONTINUED, KEPT],
    ["an ordinary folder, of which a part far below stays", renameSync, DEEP, DEEP_KEPT],
    ["a mounted disk", mounted, NEW, undefined],
    ["a mounted disk, of which a part stays", mounted, CONTINUED, KEPT],
    ["a layer of an image", layered, NEW, undefined],
  ] as const) {
    test(story, () =>
      inFolder((folder) => {
        const output = join(folder, "_site");
        const found = new Set<string>();
        let moves = 0;
        for (let wasKilled = true; wasKilled; moves++) {
          recoverSite(output);
          writeSite(filesOf(OLD), new Map(), output);
          const killed = killedAfter(moves, rename);
          try {
            writeSite(filesOf(made), new Map(), output, killed.rename, lying);
          } catch {}
          wasKilled = killed.wasKilled();
          recoverSite(output);
          const site = read(output);
          const age = site["api/revisions.json"] ?? "nothing";
          assert.deepEqual(site, age === "old" ? OLD : made);
          found.add(age);
        }
        assert.deepEqual([...found], ["old", "new"]);
        assert.ok(moves > 2, `${moves} moves`);
      }),
    );
  }
});

describe("what builds of the first version left beside an output", () => {
  const make = (folder: string, names: Readonly<Record<string, readonly string[]>>): void => {
    for (const [name, files] of Object.entries(names)) {
      mkdirSync(join(folder, name));
      for (const file of files) writeFileSync(join(folder, name, file), name);
    }
  };

  test("is removed, and folders of somebody's own stay", () =>
    inFolder((folder) => {
      const whole = ["404.html", "index.html", "sitemap.xml"];
      make(folder, {
        _site: whole,
        "_site.k3Xp9a": [],
        "_site.Qr5tUv": ["index.html"],
        "_site.aaBB11": whole,
      });
      make(folder, { "_site.aaBB11.old": whole, "_site.backup": ["index.html"], "_site.v1copy": whole });
      make(folder, { "_site.notes1": ["thesis.txt"], other: [] });
      recoverSite(join(folder, "_site"));
      assert.deepEqual(readdirSync(folder).sort(), [
        "_site",
        "_site.backup",
        "_site.notes1",
        "_site.v1copy",
        "other",
      ]);
    }));

  test("is the site, where there is no other", () =>
    inFolder((folder) => {
      make(folder, { "_site.k3Xp9a": ["index.html"], "_site.k3Xp9a.old": ["404.html", "sitemap.xml"] });
      recoverSite(join(folder, "_site"));
      assert.deepEqual(read(folder), {
        "_site/404.html": "_site.k3Xp9a.old",
        "_site/sitemap.xml": "_site.k3Xp9a.old",
      });
    }));
});
