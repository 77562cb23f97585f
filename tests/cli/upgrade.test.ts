import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runHere, withCopy } from "./program.ts";

test("an upgrade shows what it renames, writes nothing when it is only tried, and renews the schemas of editors", () =>
  withCopy(async (folder) => {
    const committee = join(folder, "editions/2021/pc.yaml");
    const before = "- name: Ada Lovelace # first\n  institution: London\n";
    writeFileSync(committee, before);
    mkdirSync(join(folder, ".lectern/schemas"), { recursive: true });
    const schema = join(folder, ".lectern/schemas/pc.schema.json");
    writeFileSync(schema, "{}\n");
    writeFileSync(
      join(folder, "package.json"),
      '{"dependencies": {"lectern": "file:vendor/lectern-0.0.9.tgz"}}',
    );

    const tried = await runHere(["upgrade", "--dry-run", "--site", folder]);
    assert.match(
      tried.out,
      /^editions\/2021\/pc\.yaml\n {2}- name: Ada Lovelace # first\n- {3}institution: London\n\+ {3}affiliation: London\n/,
    );
    assert.match(
      tried.out,
      /Would go from 0\.0\.9 to \d+\.\d+\.\d+: 1 key renamed, the schemas of editors renewed\./,
    );
    assert.deepEqual([readFileSync(committee, "utf8"), readFileSync(schema, "utf8")], [before, "{}\n"]);

    const { code, out } = await runHere(["upgrade", "--site", folder]);
    assert.deepEqual([code, /Went from 0\.0\.9/.test(out)], [0, true]);
    assert.equal(readFileSync(committee, "utf8"), before.replace("institution", "affiliation"));
    assert.match(readFileSync(schema, "utf8"), /affiliation/);

    const again = await runHere(["upgrade", "--site", folder]);
    assert.match(again.out, /The content is of version \d+\.\d+\.\d+ already\./);
  }));
