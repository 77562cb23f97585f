import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { previewServer } from "../../src/preview/server.ts";
import type { Snapshot } from "../../src/preview/workbench.ts";
import { PAGES, siteOf } from "./snapshot.ts";

const folder = mkdtempSync(join(tmpdir(), "lectern-"));
writeFileSync(join(folder, "paper.pdf"), "%PDF");

const snapshot: Snapshot = {
  version: "v1",
  site: siteOf({ ...PAGES, "search/stemmer.js": "// search" }),
  publicFiles: new Map([
    ["papers/a.pdf", join(folder, "paper.pdf")],
    ["papers/gone.pdf", join(folder, "gone.pdf")],
  ]),
  base: "/",
  problems: [],
  failure: "",
};
const { server } = previewServer(
  folder,
  new Map([["preview.js", "// client"]]),
  () => snapshot,
  "npm start -- --host 0.0.0.0 --site x",
  ["laptop.local", "fd00::20"],
);

before(async () => {
  server.listen(0, "localhost");
  await once(server, "listening");
});

after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * What is answered to a request as it is sent, up to the end of the connection.
 * @param patience for how many milliseconds nothing may happen
 */
async function ask(request: string | Uint8Array, patience = 10_000): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "localhost");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.on("error", () => {}); // the server may close first
  socket.write(request);
  socket.setTimeout(patience, () => socket.destroy());
  await once(socket, "close");
  return answer;
}

function get(path: string, host = "localhost:8080", method = "GET"): Promise<string> {
  return ask(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
}

async function statusOf(answer: Promise<string>): Promise<number> {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(await answer)?.[1] ?? 0);
}

async function assertAlive(): Promise<void> {
  assert.equal(await statusOf(get("/2026/")), 200);
}

describe("the preview answers", () => {
  for (const [method, path, status] of [
    ["GET", "/", 200],
    ["HEAD", "/", 200],
    ["GET", "/2026/?now=2026-03-28#top", 200],
    ["GET", "/2026", 302],
    ["GET", "/papers/a.pdf", 200],
    ["GET", "/papers/gone.pdf", 404],
    ["GET", "/search/stemmer.js", 200],
    ["GET", "/search/constructor", 404],
    ["GET", "/.lectern/preview.js", 200],
    ["GET", "/.lectern/constructor", 404],
    ["GET", "/.lectern/../2026/", 404],
    ["GET", "/__proto__", 404],
    ["GET", "/nowhere/", 404],
    ["GET", "//", 404],
    ["GET", "///", 404],
    ["GET", "//evil.example/x", 404],
    ["GET", "//[", 404],
    ["GET", "/%2F2026", 404],
    ["GET", "http://evil.example/", 404],
    ["GET", "/%00", 404],
    ["GET", "/a%00b.txt", 404],
    ["GET", "/%zz", 404],
    ["GET", "/%ed%a0%80", 404],
    ["GET", "/2026%0d%0aX-Injected:%20yes", 404],
    ["GET", `/${"x".repeat(300)}`, 404],
    ["GET", "/../../etc/passwd", 404],
    ["GET", "/%2e%2e/%2e%2e/etc/passwd", 404],
    ["GET", "/..%2f..%2fetc%2fpasswd", 404],
    ["GET", "/..%5c..%5cetc", 404],
    ["GET", "/.env", 404],
    ["GET", "/papers/.git/config", 404],
    ["POST", "/", 405],
    ["OPTIONS", "*", 405],
  ] as const) {
    test(`${method} ${path.slice(0, 40)} with ${status}`, async () => {
      assert.equal(await statusOf(get(path, "localhost:8080", method)), status);
      await assertAlive();
    });
  }
});

test("a page of the preview, an address without one too, names the site it is of to the script that follows it", async () => {
  const script = /<script type="module" src="\/\.lectern\/preview\.js\?v1"><\/script><\/body>/;
  for (const path of ["/2026/", "/nowhere/"]) assert.match(await get(path), script);
  assert.doesNotMatch(await get("/search/stemmer.js"), script);
});

test("whoever begins to listen is told at once which site is shown now", async () => {
  const told = await ask("GET /.lectern/events HTTP/1.1\r\nHost: localhost\r\n\r\n", 200);
  const state = { version: "v1", isBehind: false, failure: "", problems: [] };
  assert.ok(told.includes(`event: state\ndata: ${JSON.stringify(state)}\n\n`), told);
});

describe("the preview goes on after", () => {
  for (const [story, request] of [
    ["what is no HTTP", Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff])],
    ["a request to be a proxy", "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    [
      "one to speak another protocol",
      "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    ],
    ["an endless head", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(100_000)}\r\n\r\n`],
    ["an address of 20,000 letters", `GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
    ["one that breaks off", "GET /.lectern/events HTTP/1.1\r\nHost: loc"],
  ] as const) {
    test(story, async () => {
      await ask(request, 50);
      await assertAlive();
    });
  }

  test("any request at all", async () => {
    const piece = fc.constantFrom(
      "/",
      "..",
      "%",
      "%2e",
      "%00",
      "[",
      "\\",
      ":",
      "//",
      "?",
      "#",
      "2026",
      " ",
      "é",
      "\r\n",
      "@",
    );
    const request = fc.record({
      method: fc.constantFrom("GET", "HEAD", "POST", "TRACE", "get", ""),
      path: fc.oneof(
        fc.array(piece).map((pieces) => pieces.join("")),
        fc.string({ unit: "binary" }),
      ),
      host: fc.constantFrom("localhost", "", "[", "evil.example", "localhost:99999999", "a b"),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, host }) => {
        await ask(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 20);
      }),
      { numRuns: Number(process.env.LECTERN_REQUESTS ?? 30) },
    );
    await assertAlive();
  });
});

describe("the preview", () => {
  for (const [host, status] of [
    ["localhost", 200],
    ["LOCALHOST:1", 200],
    ["quill.localhost:8080", 200],
    ["127.0.0.1:8080", 200],
    ["[::1]:8080", 200],
    ["laptop.local:8080", 200],
    ["[fd00::20]:8080", 200],
    ["attacker.example", 403],
    ["localhost.attacker.example", 403],
    ["127.0.0.1.attacker.example", 403],
    ["192.168.1.20", 403],
    ["attacker.example@localhost", 403],
    ["", 403],
  ] as const) {
    test(`${status === 200 ? "knows" : "does not know"} itself by the name "${host}"`, async () => {
      assert.equal(await statusOf(get("/", host)), status);
    });
  }

  test("does not answer to no name at all", async () => {
    assert.equal(await statusOf(ask("GET / HTTP/1.0\r\n\r\n")), 403);
  });

  test("sends a public file as it is, and the page for what is missing", async () => {
    assert.match(await get("/papers/a.pdf"), /\r\ncontent-type: application\/pdf\r\n[\s\S]*%PDF/);
    assert.match(await get("/papers/gone.pdf"), /Nothing here/);
  });

  for (const [range, status, told, body] of [
    ["bytes=0-0", 206, "bytes 0-0/4", "%"],
    ["bytes=1-", 206, "bytes 1-3/4", "PDF"],
    ["bytes=-2", 206, "bytes 2-3/4", "DF"],
    ["bytes=-99", 206, "bytes 0-3/4", "%PDF"],
    ["bytes=2-99", 206, "bytes 2-3/4", "DF"],
    ["bytes=4-", 416, "bytes */4", ""],
    ["bytes=-0", 416, "bytes */4", ""],
    ["bytes=99999999999999999999-", 416, "bytes */4", ""],
    ["bytes=2-1", 200, undefined, "%PDF"],
    ["bytes=0-0,2-2", 200, undefined, "%PDF"],
    ["bytes=-", 200, undefined, "%PDF"],
    ["pages=1-2", 200, undefined, "%PDF"],
  ] as const) {
    test(`answers ${range} of four bytes with ${status}`, async () => {
      const answer = await ask(
        `GET /papers/a.pdf HTTP/1.1\r\nHost: localhost\r\nRange: ${range}\r\nConnection: close\r\n\r\n`,
      );
      const [head = "", content] = answer.split("\r\n\r\n");
      assert.equal(await statusOf(Promise.resolve(answer)), status);
      assert.equal(/\r\ncontent-range: (.*)/.exec(head)?.[1], told);
      assert.equal(content, body);
    });
  }

  test("answers for a page that cannot be made with one that loads itself again once it can", async () => {
    const made = siteOf(PAGES);
    const find = async (file: string) => {
      if (file === "2026/index.html") throw new Error("No such filter.");
      return made.find(file);
    };
    const failing = previewServer(folder, new Map(), () => ({ ...snapshot, site: { ...made, find } }));
    failing.server.listen(0, "localhost");
    await once(failing.server, "listening");
    const { port } = failing.server.address() as AddressInfo;
    const answers = await Promise.all(
      ["2026/", "", "nowhere/"].map(async (path) => {
        const answer = await fetch(`http://localhost:${port}/${path}`);
        return [answer.status, /preview\.js/.test(await answer.text())];
      }),
    );
    failing.server.close();
    assert.deepEqual(answers, [
      [500, true],
      [200, true],
      [404, true],
    ]);
  });

  test("sends the whole file where a part is wanted only of one that has not changed", async () => {
    const conditional = `Range: bytes=0-0\r\nIf-Range: "a"\r\nConnection: close`;
    const answer = await ask(`GET /papers/a.pdf HTTP/1.1\r\nHost: localhost\r\n${conditional}\r\n\r\n`);
    assert.equal(await statusOf(Promise.resolve(answer)), 200);
  });
});
