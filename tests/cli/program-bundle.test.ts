import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import { programBundle } from "../../src/cli/launch/program-bundle.mjs";
import { digestOfSources } from "../../src/read/generator/source-digest.mjs";
import { run } from "./program.ts";

const LAUNCHER = [
  "lectern.mjs",
  "launch/bundle-plugins.mjs",
  "launch/node-version.mjs",
  "launch/program-bundle.mjs",
  "launch/readable-stacks.mjs",
];

/** What these import. */
const BESIDE = ["eleventy/nunjucks-options.mjs", "read/generator/source-digest.mjs"];

/** A generator of one source; `use` gets its folder. */
async function withGenerator(source: string, use: (root: string) => void | Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    mkdirSync(join(root, "src/cli/launch"), { recursive: true });
    for (const name of LAUNCHER) cpSync(join("src/cli", name), join(root, "src/cli", name));
    for (const name of BESIDE) cpSync(join("src", name), join(root, "src", name));
    for (const name of ["package.json", "package-lock.json"]) cpSync(name, join(root, name));
    symlinkSync(resolve("node_modules"), join(root, "node_modules"));
    write(root, source);
    await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function write(root: string, source: string): void {
  writeFileSync(join(root, "src/cli/main.ts"), source);
}

function start(root: string): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/cli/lectern.mjs")], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the command line", () => {
  test("tells how it is used, from a bundle, and with no library that a check does not need", () => {
    const { code, out, err } = run(["--help"]);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^Lectern makes the website of a workshop series from YAML\.\n/);
  });

  test("is made anew when a source has changed, and not before", () =>
    withGenerator("console.log('one' as string);", async (root) => {
      assert.deepEqual(start(root), { code: 0, out: "one\n", err: "" });
      const first = await programBundle(root);
      assert.equal(await programBundle(root), first);
      write(root, "console.log('two, and more' as string);");
      assert.notEqual(await programBundle(root), first);
      assert.deepEqual(start(root), { code: 0, out: "two, and more\n", err: "" });
    }));

  test("knows the digest of its sources without reading them, also where what changes is no program", () => {
    const digest = "read/generator/bundled-digest.ts";
    const source = `import { BUNDLED_DIGEST } from "../${digest}"; console.log(BUNDLED_DIGEST);`;
    return withGenerator(source, (root) => {
      cpSync(join("src", digest), join(root, "src", digest));
      const first = digestOfSources(root);
      assert.deepEqual(start(root), { code: 0, out: `${first}\n`, err: "" });
      writeFileSync(join(root, "src/cli/look.css"), "a { color: red }");
      const second = digestOfSources(root);
      assert.notEqual(second, first);
      assert.deepEqual(start(root), { code: 0, out: `${second}\n`, err: "" });
    });
  });

  test("keeps but the five newest bundles", () =>
    withGenerator("", async (root) => {
      for (let length = 1; length <= 7; length++) {
        write(root, "/".padEnd(length + 1, "/"));
        await programBundle(root);
      }
      assert.equal(readdirSync(join(root, ".cache/program")).length, 5);
    }));

  test("appears whole when two make it at once", () =>
    withGenerator("console.log('one' as string);", async (root) => {
      const [first, second] = await Promise.all([programBundle(root), programBundle(root)]);
      assert.equal(first, second);
      assert.equal(readdirSync(join(root, ".cache/program")).length, 1);
    }));

  test("says where a source cannot be understood", () =>
    withGenerator("const a = 1;\nconst = 2;", (root) => {
      const { code, out, err } = start(root);
      assert.deepEqual([code, out], [1, ""]);
      assert.match(
        err,
        /^The sources of the generator cannot be run\. Mend them, or take back the last change\.\n/,
      );
      assert.match(err, /src\/cli\/main\.ts:2:6:/);
    }));

  test("names the source in the stack of a fault", () =>
    withGenerator("interface Nothing {}\n\nthrow new Error('broken');", (root) => {
      const { code, err } = start(root);
      assert.equal(code, 1);
      assert.match(err, /Error: broken\n {4}at \S*src\/cli\/main\.ts:3:7/);
    }));

  test("runs without a bundle, and says so, where none can be kept", () =>
    withGenerator("console.log('one' as string);", (root) => {
      writeFileSync(join(root, ".cache"), "");
      const { code, out, err } = start(root);
      assert.deepEqual([code, out], [0, "one\n"]);
      assert.match(err, /^The program starts slowly, because its bundle cannot be kept in \.cache\//);
    }));

  test("says what to do where its packages are not installed", () =>
    withGenerator("", (root) => {
      rmSync(join(root, "node_modules"));
      assert.deepEqual(start(root), {
        code: 1,
        out: "",
        err: "The packages of the generator are not installed: run npm ci in its folder first.\n",
      });
    }));
});
