import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkPicture, checkSizes, type PublicFile } from "../../../src/link/files/public-files.ts";
import { noticed, problemsOf, refused, spoil } from "../../fixture.ts";
import { PEOPLE, SERIES, VENUE } from "../../fixture-content.ts";
import { told } from "../../told.ts";

const MB = 1_000_000;
const SAVE = "Save it as JPEG, PNG or SVG, and write its name here.";

/** What is told of one file below `public/`. */
function sizesOf(path: string, bytes: number): string[] {
  return checkSizes(new Map([[path, { bytes }]])).map(told);
}

test("a file that GitHub refuses is refused here", () => {
  assert.deepEqual(sizesOf("data/traces.zip", 150 * MB), [
    "public/data/traces.zip:1:1\n  This file is 150 MB, and GitHub takes none of more than 100 MB.\n  Put it on an archive such as Zenodo, and link to it there.",
  ]);
});

test("a video that readers wait for is worth a look", () => {
  assert.deepEqual(sizesOf("talk.mp4", 60 * MB), [
    "public/talk.mp4:1:1\n  Notice: This video is 60 MB: on a phone it opens slowly and uses up mobile data.\n  Put it on a video service, and link to it there.",
  ]);
});

test("files of more than 1 GB together are worth a look, and a PDF of 60 MB is fine", () => {
  const files = new Map(
    Array.from({ length: 17 }, (_, index) => [`${index}.pdf`, { bytes: 60 * MB }] as const),
  );
  assert.deepEqual(checkSizes(files).map(told), [
    "public/:1:1\n  Notice: All files together come to 1.0 GB, and GitHub Pages takes no more than 1 GB.\n  Put the largest on an archive or a video service.",
  ]);
});

noticed(
  "what an editor left in public/",
  { "public/papers/inkwell.pdf~": "x" },
  "public/papers/inkwell.pdf~:1:1",
  "An editor or the system left this file: it is not read.",
  "Delete it.",
);

describe("a picture", () => {
  const tellOf = (path: string, file: PublicFile, needs: "image" | "file" = "image"): string[] => {
    const problems: string[] = [];
    const place = { source: { file: "x.yaml", locate: () => ({ line: 1, column: 1 }) }, path: [] };
    const tell = (_: unknown, message: string, remedy: string) => problems.push(`${message}\n${remedy}`);
    checkPicture({ place, url: path, needs }, new Map([[path, file]]), tell, tell);
    return problems;
  };

  for (const [path, file, message, remedy] of [
    [
      "a.heic",
      { bytes: 9 },
      'Browsers cannot show "a.heic": it is an HEIC picture, as phones take them.',
      SAVE,
    ],
    [
      "a.jpg",
      { bytes: 9, format: "heic" },
      'Browsers cannot show "a.jpg": it is an HEIC picture, as phones take them.',
      SAVE,
    ],
    ["a.tiff", { bytes: 9, format: "tiff" }, 'Browsers cannot show "a.tiff": it is a TIFF picture.', SAVE],
    ["a.png", { bytes: 9, format: "html" }, 'Browsers cannot show "a.png": it is a web page.', SAVE],
    ["a.pdf", { bytes: 9 }, '"a.pdf" is no picture that browsers can show.', SAVE],
    ["a.jpg", { bytes: 9 }, '"a.jpg" is no picture that browsers can show.', SAVE],
    ["a.jpg", { bytes: 0 }, 'The picture "a.jpg" is empty.', "Put the picture itself there."],
    [
      "a.jpg",
      { bytes: 9, format: "lfs" },
      '"a.jpg" only points to a picture that Git LFS keeps.',
      "Run `git lfs pull`, and let the workflow that publishes check out with `lfs: true`.",
    ],
    [
      "a.gif",
      { bytes: 30 * MB, format: "gif" },
      'The picture "a.gif" is 30 MB: readers have to wait for it.',
      "Save it smaller: 500 kB do for a picture as wide as a page.",
    ],
    [
      "a.svg",
      { bytes: 15 * MB, format: "svg" },
      'The picture "a.svg" is 15 MB: readers have to wait for it.',
      "Simplify the drawing, or save it as PNG: of that, every page gets the size it needs.",
    ],
  ] as const) {
    test(`${path} of ${file.bytes} bytes, ${"format" in file ? file.format : "unknown"}, is told`, () =>
      assert.deepEqual(tellOf(path, file), [`${message}\n${remedy}`]));
  }

  test("of many bytes that is made small for pages is fine", () => {
    assert.deepEqual(tellOf("a.jpg", { bytes: 30 * MB, format: "jpeg" }), []);
  });

  test("of many bytes that is a drawing is told of wherever it is shown, and one that moves only within a text", () => {
    const told = [
      tellOf("a.svg", { bytes: 15 * MB, format: "svg" }, "file").length,
      tellOf("a.gif", { bytes: 15 * MB, format: "gif" }, "file").length,
    ];
    assert.deepEqual(told, [1, 0]);
  });

  test("that is a JPEG by its bytes, though a PNG by its name, is fine", () => {
    assert.deepEqual(tellOf("a.png", { bytes: 9, format: "jpeg" }), []);
  });

  refused(
    "that a phone took, under the name of a JPEG,",
    {
      ...spoil(PEOPLE, "photos/ada.svg", "photos/ada.jpg"),
      "public/photos/ada.jpg": "\0\0\0\u0018ftypheic\0\0\0\0mif1heic",
    },
    `${PEOPLE}:7:10  ada-morgan.photo`,
    'Browsers cannot show "photos/ada.jpg": it is an HEIC picture, as phones take them.',
    SAVE,
  );

  test("that is only linked may be of any kind", () => {
    const changes = { ...spoil(VENUE, "At the lake.", "[Plan](plan.tiff)"), "public/plan.tiff": "x" };
    assert.deepEqual(problemsOf(changes), []);
  });
});

const DRAW = "Save it as a simple drawing (SVG), or as a PNG of 512 × 512 pixels.";
const ICON = spoil(SERIES, "name: Quill", "name: Quill\nicon: icon.png");

refused(
  "an icon that is no PNG, though it is called one",
  { ...ICON, "public/icon.png": "<svg xmlns='http://www.w3.org/2000/svg'></svg>" },
  "data/series.yaml:2:7  icon",
  "An icon is an SVG or a PNG picture.",
  DRAW,
);
refused(
  "an icon that first visits would wait for",
  {
    ...spoil(SERIES, "name: Quill", "name: Quill\nicon: icon.svg"),
    "public/icon.svg": `<svg xmlns='http://www.w3.org/2000/svg'><!--${"x".repeat(300_000)}--></svg>`,
  },
  "data/series.yaml:2:7  icon",
  "The icon is 300 kB, and browsers load it with the first page.",
  DRAW,
);
refused(
  "an icon that is not there",
  ICON,
  "data/series.yaml:2:7  icon",
  'There is no file "icon.png" in public/.',
  "Put the file into public/, or correct the path.",
);
