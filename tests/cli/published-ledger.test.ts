import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { parseOptions } from "../../src/cli/options.ts";
import { withPublishedLedger } from "../../src/cli/publication/published-ledger.ts";
import { inFolder } from "../fixture.ts";

/** What is known of a site whose server answers so; the message where it is refused. */
async function askedOf(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/revisions.json`;
  try {
    return await inFolder({ "data/series.yaml": "" }, async (site) => {
      const options = parseOptions(["build", "--site", site, "--previous", address]);
      if (typeof options === "string") throw new Error(options);
      try {
        const { previous, isFirst } = await withPublishedLedger(options);
        return { isFirst, text: previous === undefined ? undefined : readFileSync(previous, "utf8") };
      } catch (error) {
        return String(error).replaceAll(address, "ADDRESS");
      }
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("a published site that is asked what its readers know", () => {
  test("is continued, also by way of another address, and past every cache", async () => {
    const seen: string[] = [];
    const told = await askedOf(({ url = "" }, response) => {
      seen.push(url.replace(/\d+$/, "NOW"));
      if (seen.length === 1) response.writeHead(301, { location: "/moved.json" }).end();
      else response.end('{"a": 1}');
    });
    assert.deepEqual(told, { isFirst: undefined, text: '{"a": 1}' });
    assert.deepEqual(seen, ["/api/revisions.json?at=NOW", "/moved.json"]);
  });

  test("is a first publication where there is nothing", async () => {
    for (const status of [404, 410])
      assert.deepEqual(await askedOf((_, response) => response.writeHead(status).end("<p>nothing</p>")), {
        isFirst: true,
        text: undefined,
      });
  });

  test("is not continued by a page that a host sends for what it does not have", async () => {
    assert.equal(
      await askedOf((_, response) => response.end("<!doctype html><p>Welcome</p>")),
      "Error: ADDRESS answered with something else than a ledger of revisions. Nothing was written. If nothing was ever published there, leave out --previous.",
    );
  });

  test("is asked again where it fails, and then refused: nothing is new only because a server is down", async () => {
    let asked = 0;
    const told = await askedOf((_, response) => {
      asked++;
      response.writeHead(503).end();
    });
    assert.equal(asked, 3);
    assert.equal(
      told,
      "Error: ADDRESS answered 503, so that it is not known what is published. Nothing was written: try again later. If nothing was ever published there, leave out --previous.",
    );
  });
});
