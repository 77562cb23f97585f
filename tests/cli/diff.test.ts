import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type Files, inSiteFolder, spoil } from "../fixture.ts";
import { COMMITTEE, DATES, FIXTURE, PROGRAM } from "../fixture-content.ts";
import { runHere } from "./program.ts";

const NOW = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 19) / 1000) };

/** Titles that would do something wherever they were not taken for titles. */
const HOSTILE = "Will *We* <b>Write</b> @octocat #12 \\u202e & [so](https://evil.example.org)?";

const AFTER: Files = {
  ...spoil(
    PROGRAM,
    'title: Will We Write?\n        start: "14:30"',
    `title: "${HOSTILE}"\n        id: will-we-write\n        start: "15:00"`,
  ),
  ...spoil(DATES, "date: 2026-01-15, was: [2026-01-05]", "date: 2026-01-22, was: [2026-01-05, 2026-01-15]"),
  ...spoil(COMMITTEE, "{name: Jo Øst, affiliation: [Lund, IBM]}", "{name: Zoe Quick, affiliation: MIT}"),
};

function git(folder: string, ...parameters: string[]): void {
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...parameters], {
    cwd: folder,
  });
}

/** A repository whose last commit is the fixture, and whose folder holds what changed since. */
async function inRepository(use: (folder: string) => Promise<void>): Promise<void> {
  const done: Promise<void>[] = [];
  inSiteFolder({}, (fixture) => {
    const folder = `${fixture}-repository`;
    execFileSync("cp", ["-r", fixture, folder]);
    git(folder, "init", "--quiet");
    git(folder, "add", ".");
    git(folder, "commit", "--quiet", "--message", "A year of it");
    for (const [path, text] of Object.entries(AFTER)) writeFileSync(join(folder, path), text ?? "");
    done.push(use(folder).finally(() => rmSync(folder, { recursive: true, force: true })));
  });
  await Promise.all(done);
}

describe("a diff", () => {
  test("against the last commit tells readers and organizers what is not committed yet", async () => {
    await inRepository(async (folder) => {
      const { code, out, err } = await runHere(["diff", "--site", folder], NOW);
      assert.deepEqual([code, err], [0, ""]);
      assert.equal(
        out,
        `What readers are told

  Quill 2026
  - The submission deadline was extended from January 15 to January 22.
  - “Will We Write?” is now called “Will We <b>Write</b> @octocat #12 & [so](https://evil.example.org)?”.
  - “Will We <b>Write</b> @octocat #12 & [so](https://evil.example.org)?” moved from Saturday 14:30 to 15:00.
  - Zoe Quick joined the program committee.

What organizers should know

  Quill 2026
  - The submission deadline gives only 3 days of notice: January 22, 2026.
  - Where trackers of deadlines list this edition, they say what it was before: export it for them again (conference-index, ccf-deadlines, ai-deadlines, wikicfp).
  - Jo Øst left the program committee.

  Texts that say something else
  - /2026/papers/inkwell/

  New addresses
  - /people/zoe-quick/

  New notices
  - editions/2026/program.yaml:38 HTML and Markdown are not read here, and would be published letter by letter. Write title: "Will *We* Write @octocat #12 \\u202e & so?"
`,
      );
    });
  });

  test("in Markdown calls nobody, links nothing and sets titles off", async () => {
    await inRepository(async (folder) => {
      const { out } = await runHere(["diff", "HEAD", "--site", folder, "--format", "markdown"], NOW);
      assert.match(out, /^## What readers are told\n\n### Quill 2026\n\n- The submission deadline was/);
      assert.ok(
        out.includes(
          "- *Will We &lt;b&gt;Write&lt;/b&gt; @<!-- -->octocat #<!-- -->12 &amp; \\[so\\](https:/<!-- -->/evil.example.org)?* moved from Saturday 14:30 to 15:00.\n",
        ),
        out,
      );
    });
  });

  test("in JSON is a record, and leaves nothing behind", async () => {
    await inRepository(async (folder) => {
      const before = readdirSync(tmpdir()).filter((name) => name.startsWith("lectern-diff-"));
      const { out } = await runHere(["diff", "--site", folder, "--format", "json"], NOW);
      const { editions, addresses, texts, notices } = JSON.parse(out);
      assert.equal(editions[0].organizers.length, 3);
      assert.deepEqual(
        [addresses, texts, notices.length],
        [{ appear: ["/people/zoe-quick/"], gone: [], moved: [] }, ["/2026/papers/inkwell/"], 1],
      );
      const after = readdirSync(tmpdir()).filter((name) => name.startsWith("lectern-diff-"));
      assert.deepEqual(after, before);
    });
  });

  test("against another folder that says the same says so", async () => {
    await inRepository(async (folder) => {
      const { code, out } = await runHere(["diff", folder, "--site", folder], NOW);
      assert.deepEqual(
        [code, out],
        [0, "Nothing changes for readers, and there is nothing that organizers should know.\n"],
      );
    });
  });

  test("against what there is not, or what is not in order, is a mistake in a sentence", async () => {
    await inRepository(async (folder) => {
      const messages: (string | number | null)[] = [];
      for (const against of ["nosuch", "--output", tmpdir()]) {
        const { code, err } = await runHere(["diff", "--site", folder, "--", against], NOW);
        messages.push(code, err.split("\n")[0] ?? "");
      }
      assert.deepEqual(messages, [
        2,
        "There is neither a folder nor a revision nosuch. In a copy that is not whole, fetch it first: git fetch origin nosuch",
        2,
        "There is neither a folder nor a revision --output. In a copy that is not whole, fetch it first: git fetch origin --output",
        2,
        `${tmpdir()} is not a site folder: it has no data/ and no editions/.`,
      ]);
      git(folder, "commit", "--quiet", "--all", "--message", "More");
      writeFileSync(join(folder, PROGRAM), (FIXTURE[PROGRAM] ?? "").replace('"14:30"', '"25:00"'));
      git(folder, "commit", "--quiet", "--all", "--message", "Broken");
      writeFileSync(join(folder, PROGRAM), FIXTURE[PROGRAM] ?? "");
      const { code, err } = await runHere(["diff", "--site", folder], NOW);
      assert.deepEqual(
        [code, err.split("\n")[0]],
        [2, "HEAD cannot be compared: there are problems in its own content (1 problem)."],
      );
    });
  });
});
