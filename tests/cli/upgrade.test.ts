import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runHere, withCopy } from "./program.ts";

const SCHEMA = ".lectern/schemas/pc.schema.json";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Runs an upgrade of a copy, with what lies in it. */
async function upgraded(
  files: Readonly<Record<string, string>>,
  use: (
    run: (...parameters: string[]) => ReturnType<typeof runHere>,
    read: (path: string) => string | undefined,
  ) => Promise<void>,
): Promise<void> {
  await withCopy(async (folder) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const run = (...parameters: string[]) =>
      runHere(["upgrade", "--no-install", ...parameters, "--site", folder]);
    const read = (path: string) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : undefined;
    await use(run, read);
  });
}

function packageWith(lectern: string): string {
  return `{\n    "name": "towpath",\n    "dependencies": { "lectern": ${JSON.stringify(lectern)} }\n}\n`;
}

describe("an upgrade", () => {
  test("renews the schemas of editors, and writes nothing when it is only tried", () =>
    upgraded({ [SCHEMA]: "{}\n" }, async (run, read) => {
      const tried = await run("--dry-run");
      assert.equal(tried.out, `Would go to ${version}: the schemas of editors renewed.\n`);
      assert.equal(read(SCHEMA), "{}\n");

      const { code, out } = await run();
      assert.equal(code, 0);
      assert.match(
        out,
        /^Went to \S+: the schemas of editors renewed\.\nNext: npm run check -- --site \S+ names what is left to do\.\n$/,
      );
      assert.match(read(SCHEMA) ?? "", /affiliation/);
      assert.equal((await run()).out, `All is of version ${version} already.\n`);
    }));

  test("takes a site that keeps the package to the new one, and clears away the old", () =>
    upgraded(
      {
        "package.json": packageWith("file:vendor/lectern-0.0.9.tgz"),
        "vendor/lectern-0.0.9.tgz": "old",
        [`vendor/lectern-${version}.tgz`]: "new",
      },
      async (run, read) => {
        const tried = await run("--dry-run");
        assert.equal(
          tried.out,
          `Would go from 0.0.9 to ${version}: package.json names lectern as file:vendor/lectern-${version}.tgz.\n`,
        );
        const { code, out } = await run();
        assert.deepEqual([code, out.split("\n")[0]], [0, tried.out.trim().replace("Would go", "Went")]);
        assert.match(out, /^Next: npm install, then /m);
        assert.equal(read("package.json"), packageWith(`file:vendor/lectern-${version}.tgz`));
        assert.deepEqual(
          [read("vendor/lectern-0.0.9.tgz"), read(`vendor/lectern-${version}.tgz`)],
          [undefined, "new"],
        );
      },
    ));

  test("says what is left to do where the new package is not at hand", () =>
    upgraded({ "package.json": packageWith("file:vendor/lectern-0.0.9.tgz") }, async (run, read) => {
      const { out } = await run();
      assert.equal(
        out.split("\n")[0],
        `package.json still names file:vendor/lectern-0.0.9.tgz: put lectern-${version}.tgz into vendor/, then \`npm install ./vendor/lectern-${version}.tgz\`.`,
      );
      assert.equal(read("package.json"), packageWith("file:vendor/lectern-0.0.9.tgz"));
    }));

  test("never takes a site back to an older version", () =>
    upgraded({ "package.json": packageWith("^99.0.0"), [SCHEMA]: "{}\n" }, async (run, read) => {
      const { code, err } = await run();
      assert.equal(code, 2);
      assert.match(
        err,
        /^The site has version 99\.0\.0 of the program, and this is \S+: run the newer one\.\n/,
      );
      assert.equal(read(SCHEMA), "{}\n");
    }));

  test("leaves a package.json alone that names no program, or that is none", async () => {
    for (const text of ['{"name": "a"}', "{", "[]", "null", '{"dependencies": {"lectern": 3}}'])
      await upgraded({ "package.json": text }, async (run, read) => {
        assert.deepEqual(
          [(await run()).out, read("package.json")],
          [`All is of version ${version} already.\n`, text],
        );
      });
  });
});
