import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { previewServer } from "../../src/preview/server.ts";
import type { Snapshot } from "../../src/preview/workbench.ts";
import { publicFilesOf } from "../../src/read/folder.ts";
import { hostileRequests } from "./requests.ts";
import { PAGES, siteOf } from "./snapshot.ts";

/** `RUNS=10000 SEED=1 node --import tsx --test tests/preview/requests.test.ts` looks longer, and elsewhere. */
const RUNS = Number(process.env.RUNS ?? 300);
const SEED = Number(process.env.SEED ?? 2026);
/** For so many milliseconds nothing may happen: more is somebody who waits for events, or a hang. */
const PATIENCE = 1000;
/** For so many, somebody who has said all waits for an answer. */
const POLITENESS = 15;

/** What no answer may hold: it lies beside the public files, or outside the site. */
const SECRET = "a secret of this machine";

const outside = mkdtempSync(join(tmpdir(), "lectern-"));
const folder = join(outside, "site");
mkdirSync(join(folder, "public/papers"), { recursive: true });
writeFileSync(join(outside, "secret.txt"), SECRET);
writeFileSync(join(folder, "secret.txt"), SECRET);
writeFileSync(join(folder, "public/.env"), SECRET);
writeFileSync(join(folder, "public/papers/a.pdf"), "%PDF");
symlinkSync(outside, join(folder, "public/outside"));
symlinkSync(join(outside, "secret.txt"), join(folder, "public/link"));

const snapshot: Snapshot = {
  version: "v1",
  site: siteOf(PAGES),
  publicFiles: publicFilesOf(folder),
  base: "/",
  problems: [],
  failure: "",
};
const { server, announce } = previewServer(folder, new Map([["preview.js", "// client"]]), () => snapshot);
const failures: unknown[] = [];
const note = (error: unknown): void => {
  failures.push(error);
};

before(async () => {
  process.on("uncaughtException", note);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

after(() => {
  process.off("uncaughtException", note);
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true, force: true });
});

/** Everything that is answered to these bytes. */
async function answersTo(bytes: Uint8Array, politeness = POLITENESS): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => {}); // the server may close first
  // Node drops what it would answer later to somebody who has hung up.
  const hangUp = setTimeout(() => socket.end(), politeness);
  socket.setTimeout(PATIENCE, () => socket.destroy());
  socket.write(bytes);
  await once(socket, "close");
  clearTimeout(hangUp);
  return Buffer.concat(chunks).toString("utf8");
}

function answerAt(path: string, host = "localhost"): Promise<string> {
  return answersTo(
    new TextEncoder().encode(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    PATIENCE,
  );
}

test(`no request ends the preview, or gets from it what is not of the site, ${RUNS} times`, async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(hostileRequests, async ({ bytes, isForeign }) => {
      const answer = await answersTo(bytes);
      assert.match(answer, /^(HTTP\/1\.1 [1-5]\d\d [ -~]*\r\n|$)/, "it is answered in HTTP, or not at all");
      assert.doesNotMatch(answer, /^HTTP\/1\.1 5\d\d/m, "nothing goes wrong within the preview");
      assert.doesNotMatch(answer, /^x-injected:/im, "no header is put in");
      assert.ok(!answer.includes(SECRET) && !answer.includes("root:"), "nothing else is read");
      const location = /^location: (.*)$/im.exec(answer)?.[1] ?? "/";
      assert.match(location, /^\/(?!\/)/, "it leads nowhere else");
      if (isForeign) assert.doesNotMatch(answer, /^HTTP\/1\.1 [23]\d\d/, "nobody else is answered");
      if (count++ % 100 === 0) announce(snapshot);
      assert.deepEqual(failures, [], "nothing is thrown past it");
    }),
    { numRuns: RUNS, seed: SEED },
  );
  assert.match(await answerAt("/2026/"), /^HTTP\/1\.1 200 [\s\S]*Edition/);
  assert.match(await answerAt("/papers/a.pdf"), /^HTTP\/1\.1 200 [\s\S]*%PDF/);
  assert.match(await answerAt("/2026/", "evil.example"), /^HTTP\/1\.1 403 /);
});
