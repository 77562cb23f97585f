import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { withOwnLines } from "../../../src/build/output/own-lines.ts";
import { inFolder } from "../../fixture.ts";

test("what organizers wrote for their host stands above the redirects that are made", () =>
  inFolder(
    { "public/.htaccess": "ErrorDocument 404 /404.html\n\n", "public/robots.txt": "x\n" },
    (folder) => {
      const publicFiles = new Map(
        [".htaccess", "robots.txt"].map((file) => [file, join(folder, "public", file)]),
      );
      const made = 'RedirectMatch gone "^/old/?$"\n';
      assert.equal(withOwnLines(".htaccess", made, publicFiles), `ErrorDocument 404 /404.html\n\n${made}`);
      assert.equal(withOwnLines("robots.txt", made, publicFiles), made);
      assert.equal(withOwnLines(".htaccess", made, new Map()), made);
    },
  ));
