import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openFiles } from "../../../src/imports/containers/source-file.ts";
import { refusalOf } from "../source-files.ts";
import { zipOf } from "../zip-of.ts";

const FILES = {
  "download/submission.csv": "#,title\n1,A\n",
  "download/author.csv": "submission #,last name\n1,Bell\n",
  "__MACOSX/download/._author.csv": "x",
};

describe("an archive", () => {
  test("is the files in it; what cannot be read is named, and leftovers of a system are not", async () => {
    const pdf = Uint8Array.from({ length: 3000 }, (_, index) => (index * 31) % 256);
    const { files, refused } = await openFiles("download.zip", zipOf({ ...FILES, "download/a.pdf": pdf }));
    assert.deepEqual(
      files.map(({ name, text }) => [name, text]),
      [
        ["submission.csv", "#,title\n1,A\n"],
        ["author.csv", "submission #,last name\n1,Bell\n"],
      ],
    );
    assert.deepEqual(refused, [
      { place: "a.pdf", what: "the file", reason: "This file is neither a text nor a workbook." },
    ]);
  });

  const refusals: Readonly<Record<string, readonly [string, Uint8Array]>> = {
    "that holds 600 MB": [
      "This archive holds more than 150 MB when it is unpacked. Unpack it, and name the files in it that are meant.",
      zipOf(FILES, 600_000_000),
    ],
    "that lies on its sizes": [
      "This archive is damaged, or packed in an unusual way. Unpack it, and name the files in it: several can be imported at once.",
      zipOf({ "a.csv": "a,b\n".repeat(100_000) }, 10),
    ],
    "of nothing": ["This archive is empty. Download it anew.", zipOf({})],
    "of a thousand files": [
      "This archive has more than 500 files. Unpack it, and name the files in it that are meant.",
      zipOf(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.csv`, "a,b"]))),
    ],
    "within another": [
      "No file of this archive can be read. What can be imported: CSV, TSV, XLSX, ODS, JSON, XML, BibTeX, YAML and plain text.",
      zipOf({ "b.zip": zipOf(FILES) }),
    ],
  };
  for (const [story, [told, bytes]] of Object.entries(refusals))
    test(`${story} is refused`, async () => {
      assert.equal(await refusalOf(() => openFiles("a.zip", bytes)), told);
    });
});
