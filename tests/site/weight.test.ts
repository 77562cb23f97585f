import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { renderFolder } from "./rendered.ts";

/** What a server sends in the first round trip of a new connection: ten packets. */
const FIRST_ROUND_TRIP = 14 * 1024;

test("every page of FastPath fits, with its stylesheet, into one round trip", async () => {
  const { texts, pages } = await renderFolder(".");
  const weigh = (content: string): number => gzipSync(content, { level: 9 }).length;
  const stylesheet = [...texts].find(([name]) => name.endsWith(".css"))?.[1] ?? "";
  assert.ok(weigh(stylesheet) > 1000, "the stylesheet is there");
  const heavy = [...pages].filter(([, html]) => weigh(html) + weigh(stylesheet) > FIRST_ROUND_TRIP);
  assert.deepEqual(
    heavy.map(([path]) => path),
    [],
  );
});
