import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";

/** Ways of a test to what lies in `data/`: each names `note`, a file of it. */
const WAYS: Readonly<Record<string, string>> = {
  "at once": "fs.readFileSync(note)",
  "as a promise": "await fs.promises.readFile(note)",
  "with a call back":
    "await new Promise((end, fail) => fs.readFile(note, (error) => (error ? fail(error) : end())))",
  "as a stream": "for await (const piece of fs.createReadStream(note)) void piece",
  "piece by piece": "fs.openSync(note)",
  "as an address": "fs.readFileSync(pathToFileURL(note))",
  "by a link": 'fs.symlinkSync(note, "link"), fs.readFileSync("link")',
  "to copy it": 'fs.cpSync(dirname(note), "copy", { recursive: true })',
  "to list it": "fs.readdirSync(dirname(note))",
  "to walk through it": "fs.opendirSync(dirname(note))",
  "by another program": 'execFileSync(process.execPath, ["-e", reading], { stdio: "pipe" })',
};

/** Ways to leave something among the tests. */
const WRITES: Readonly<Record<string, string>> = {
  "a file": 'fs.writeFileSync("tests/left.txt", "")',
  "a file, as a promise": 'await fs.promises.writeFile("tests/left.txt", "")',
  "a folder": 'fs.mkdirSync("tests/towpath/.lectern", { recursive: true })',
  "a file of another program":
    'execFileSync(process.execPath, ["-e", "fs.writeFileSync(\'tests/left.txt\', \'\')"], { stdio: "pipe" })',
};

const PROGRAM = `import "./tests/content-guard.mjs";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
const note = join(process.cwd(), "data", "note.yaml");
const reading = "fs.readFileSync(" + JSON.stringify(note) + ")";
const through = [];
for (const [way, read] of Object.entries({
${Object.entries({ ...WAYS, ...WRITES })
  .map(([way, read]) => `${JSON.stringify(way)}: async () => { ${read}; },`)
  .join("\n")}
}))
  try {
    await read();
    through.push(way);
  } catch (error) {
    if (!/only tests\\/fastpath may read|lies among the tests/.test(String(error.message))) through.push(way + ": " + error.message);
  }
process.stdout.write(JSON.stringify(through));
`;

describe("a repository whose content is replaced passes the same tests, as", () => {
  test("no test can read the content, or write among the tests, in whatever way", () => {
    const folder = mkdtempSync(join(tmpdir(), "lectern-guard-"));
    try {
      for (const name of ["data", "tests"]) mkdirSync(join(folder, name));
      writeFileSync(join(folder, "data/note.yaml"), "name: Quill\n");
      writeFileSync(join(folder, "program.mjs"), PROGRAM);
      copyFileSync("tests/content-guard.mjs", join(folder, "tests/content-guard.mjs"));
      const through = execFileSync(process.execPath, ["program.mjs"], { cwd: folder, encoding: "utf8" });
      assert.deepEqual(JSON.parse(through), []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("none takes anything from the tests of FastPath, which are deleted then", () => {
    const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.m?ts$/.test(file) && !file.startsWith("fastpath/"));
    assert.ok(files.length > 100);
    const taking = files.filter((file) =>
      /from "[^"]*\/fastpath\/|import\("[^"]*\/fastpath\//.test(readFileSync(join("tests", file), "utf8")),
    );
    assert.deepEqual(taking, []);
  });
});
