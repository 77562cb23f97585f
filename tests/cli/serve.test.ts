import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { runHere, withCopy } from "./program.ts";

test("the preview whose port is taken says so, and ends with a code of its own", async () => {
  const other = createServer().listen(0, "localhost");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  try {
    await withCopy(async (folder) => {
      const { code, out, err } = await runHere(["serve", "--site", folder, "--port", String(port)]);
      const next = port < 65_535 ? port + 1 : 8080;
      assert.deepEqual(
        { code, out, err },
        {
          code: 4,
          out: "",
          err: `Port ${port} is taken, perhaps by another preview: end that one, or choose another port, such as --port ${next}.\n`,
        },
      );
    });
  } finally {
    other.close();
  }
});

test("the preview cannot listen at an address of another machine", () =>
  withCopy(async (folder) => {
    const { code, err } = await runHere(["serve", "--site", folder, "--port", "0", "--host", "192.0.2.1"]);
    assert.deepEqual(
      [code, err],
      [
        4,
        "192.0.2.1 is no address of this machine: with --host, name one that is, or 0.0.0.0 for all of them.\n",
      ],
    );
  }));
