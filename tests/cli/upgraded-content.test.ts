import assert from "node:assert/strict";
import { test } from "node:test";
import { changeOfContent } from "../../src/cli/commands/upgrade/content.ts";
import { inFolder } from "../fixture.ts";

test("an upgrade of content renames keys and moves files, and shows each change with what stands beside it", () => {
  const before = 'rooms:\n  - {id: hall, name: Hall, "isOpen": true} # with stands\ndays: []\n';
  const renamed = { since: "0.2.0", until: "9999-01-01" };
  const files = { "editions/2026/board.yaml": "# Ours\n- name: Ada\n", "editions/2026/program.yaml": before };
  inFolder(files, (folder) => {
    const change = changeOfContent(folder, {
      keys: [{ ...renamed, files: /program\.yaml$/, at: /^rooms\.\d+$/, from: "isOpen", to: "open" }],
      files: [{ ...renamed, from: /^(editions\/[^/]+)\/board\.yaml$/, to: "$1/pc.yaml" }],
      hasEnded: () => false,
    });
    assert.deepEqual(
      { ...change, texts: Object.fromEntries(change.texts) },
      {
        texts: {
          "editions/2026/pc.yaml": "# Ours\n- name: Ada\n",
          "editions/2026/program.yaml": before.replace('"isOpen"', "open"),
        },
        left: ["editions/2026/board.yaml"],
        keys: 1,
        diffs: [
          "editions/2026/board.yaml → editions/2026/pc.yaml",
          `editions/2026/program.yaml
  rooms:
-   - {id: hall, name: Hall, "isOpen": true} # with stands
+   - {id: hall, name: Hall, open: true} # with stands
  days: []`,
        ],
      },
    );
  });
});
