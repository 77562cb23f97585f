import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { changesWorkflow, pullRequestFiles } from "../../../src/scaffold/pull-requests/workflows.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const MARK = "<!-- lectern: changes -->";
const PULL = {
  state: "open",
  html_url: "https://github.com/quill/site/pull/7",
  head: { sha: SHA },
  base: { repo: { full_name: "quill/site" } },
};

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

/** Runs the script on what a pull request brought along, against a GitHub that has one pull request with comments. */
async function run(
  files: Readonly<Record<string, string>>,
  comments: Comment[],
  pull: object = PULL,
): Promise<{ readonly said: string; readonly written: string[] }> {
  const written: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { body = "" } = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
    const { method, url = "" } = request;
    const answer = (value: unknown, status = 200): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    };
    if (request.headers.authorization !== "Bearer secret") return answer({}, 401);
    if (url === "/repos/quill/site/pulls/7") return answer(pull);
    if (method === "GET" && url.startsWith("/repos/quill/site/issues/7/comments?")) {
      const page = Number(new URL(url, "http://a").searchParams.get("page"));
      return answer(comments.slice((page - 1) * 100, page * 100));
    }
    written.push(`${method} ${url}`);
    if (method === "POST" && url === "/repos/quill/site/issues/7/comments")
      comments.push({ id: 999, user: { login: "github-actions[bot]" }, body });
    else if (method === "PATCH") {
      const own = comments.find(({ id }) => url === `/repos/quill/site/issues/comments/${id}`);
      if (own !== undefined) own.body = body;
    } else return answer({}, 404);
    answer({});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const child = spawn(process.execPath, [".github/scripts/comment.mjs"], {
      env: {
        PATH: process.env.PATH,
        GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        GITHUB_REPOSITORY: "quill/site",
        GITHUB_TOKEN: "secret",
        HEAD_SHA: SHA,
        CHANGES: folder,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    await once(child, "close");
    return { said: said.trim(), written };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    server.close();
  }
}

describe("what a pull request changes for readers", () => {
  test("is one comment, which the next push updates in place, and a third one with nothing new leaves alone", async () => {
    const others = Array.from({ length: 120 }, (_, id) => ({ id, user: { login: "reader" }, body: MARK }));
    const comments: Comment[] = [...others];
    const first = await run({ number: "7\n", "changes.md": "## 2026\n\n- *Ink* moved to 9:00.\n" }, comments);
    assert.equal(first.said, "Commented on pull request 7.");
    assert.equal(
      comments.at(-1)?.body,
      `${MARK}\n\n## 2026\n\n- *Ink* moved to 9:00.\n\n---\n\nAs of 0123456. The site as it would be is an artifact of the check, on [Checks](https://github.com/quill/site/pull/7/checks).`,
    );
    const second = await run({ number: "7", "changes.md": "" }, comments);
    assert.deepEqual(second.written, ["PATCH /repos/quill/site/issues/comments/999"]);
    assert.match(comments.at(-1)?.body ?? "", /\n\nThis changes nothing for readers\.\n\n/);
    const third = await run({ number: "7", "changes.md": "" }, comments);
    assert.deepEqual(third, { said: "The comment says so already.", written: [] });
    assert.equal(comments.length, 121);
  });

  test("is only text, whatever it holds, and not too long", async () => {
    const comments: Comment[] = [];
    const hostile =
      "Hi @quill/chairs, closes #1, GH-2 <img src=x onerror=alert(1)> ![x](https://evil.example/p.png) [here](http://evil.example) www.evil.example &lt;b&gt; \u202etxt\n<!-- a";
    await run({ number: "7", "changes.md": `${hostile}\n${"line\n".repeat(40_000)}` }, comments);
    const { body = "" } = comments[0] ?? {};
    const zero = "\u200b";
    assert.equal(
      body.split("\n")[2],
      `Hi @${zero}quill/chairs, closes #${zero}1, GH-${zero}2 &lt;img src=x onerror=alert(1)> !\\[x\\](https:${zero}//evil.example/p.png) \\[here\\](http:${zero}//evil.example) www${zero}.evil.example &amp;lt;b&amp;gt; txt`,
    );
    assert.equal(body.split("\n")[3], "&lt;!-- a");
    assert.ok(body.length < 65_000, String(body.length));
    assert.match(body, /\nline\n\n… The rest is in the artifact of the run\.\n/);
  });

  for (const [story, number, pull] of [
    ["of another pull request", "7", { ...PULL, head: { sha: "f".repeat(40) } }],
    ["of a closed one", "7", { ...PULL, state: "closed" }],
    ["of one that goes to another repository", "7", { ...PULL, base: { repo: { full_name: "a/b" } } }],
    ["with a path for a number", "7/../8", PULL],
    ["without a number", "", PULL],
  ] as const)
    test(`${story} is written nowhere`, async () => {
      const { said, written } = await run({ number, "changes.md": "x" }, [], pull);
      assert.match(said, /nothing/);
      assert.deepEqual(written, []);
    });
});

describe("the workflows", () => {
  test("are those of this repository, which calls its own program", () => {
    const own = readFileSync(".github/workflows/changes.yml", "utf8");
    assert.equal(own, changesWorkflow("node src/cli/lectern.mjs"));
  });

  test("that run what a pull request brings along have no right to write, and the other checks out the main branch", () => {
    const files = pullRequestFiles();
    const { ".github/workflows/changes.yml": changes = "", ".github/workflows/comment.yml": comment = "" } =
      files;
    assert.doesNotMatch(changes, /: write|pull_request_target|\{\{ secrets/);
    assert.match(comment, /ref: \$\{\{ github\.event\.repository\.default_branch \}\}/);
    assert.doesNotMatch(comment, /npm|head\.ref/);
    // What others name comes in as values of the environment, never as a part of a command.
    for (const workflow of [changes, comment])
      assert.ok(!workflow.split("\n").some((line) => /^\s+(?:- )?run:.*\$\{\{/.test(line)));
  });
});
