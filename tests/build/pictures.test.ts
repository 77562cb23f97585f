import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import sharp from "sharp";
import { memoryCache } from "../../src/build/cache.ts";
import { makePictures, picturesProblems } from "../../src/build/images/pictures.ts";
import { namedPictures } from "../../src/images/named-pictures.ts";
import { picturesOfTexts, pictureView } from "../../src/views/frame/picture.ts";
import { contextAt, siteWith, spoil } from "../fixture.ts";
import { EDITION, PEOPLE, SERIES } from "../fixture-content.ts";
import { told } from "../told.ts";

const NAMING = {
  ...spoil(PEOPLE, "photos/ada.svg", "photos/ada.gif"),
  ...spoil(EDITION, "ordinal: 3\n", "ordinal: 3\nimage: {file: lake.gif, alt: A lake}\n"),
  ...spoil(SERIES, "name: Quill\n", "name: Quill\nlogo: {file: quill.gif, alt: Quill}\n"),
};
const WITH_TEXT = {
  "content/about.md": "---\ntitle: About\n---\n\n![The lake](lake%202.gif) ![Ada](photos/ada.svg)\n",
};
const IN_PUBLIC = {
  "public/lake 2.gif": "GIF89a",
  "public/photos/ada.gif": "GIF89a",
  "public/lake.gif": "GIF89a",
  "public/quill.gif": "GIF89a",
};
/** What stands in text files is no picture: only its head is looked at by the checks. */
const site = siteWith({ ...NAMING, ...WITH_TEXT, ...IN_PUBLIC });

describe("the pictures of a site", () => {
  test("are those that have a key of their own, and those of texts, but for drawings", () => {
    assert.deepEqual(namedPictures(site), [
      { file: "photos/ada.gif", use: "portrait" },
      { file: "quill.gif", use: "logo" },
      { file: "lake.gif", use: "wide" },
      { file: "lake 2.gif", use: "text" },
    ]);
  });

  test("of texts stand there in several widths, however their names are written", async () => {
    const picture = sharp({ create: { width: 700, height: 350, channels: 3, background: "#57a" } });
    await withPicture(await picture.jpeg().toBuffer(), async (path) => {
      const sources = new Map([["lake 2.gif", path]]);
      const { pictures } = await makePictures(site, sources, memoryCache());
      const view = picturesOfTexts(pictures)("/lake%202.gif", site.series);
      assert.deepEqual([view?.width, view?.height], [700, 350]);
      assert.match(view?.srcset ?? "", /-480\.webp 480w, .*-700\.webp 700w$/);
      assert.equal(picturesOfTexts(pictures)("other.gif", site.series), undefined);
    });
  });

  test("are published in several widths, and shown with their size", async () => {
    await withPicture(
      await sharp({ create: { width: 700, height: 350, channels: 3, background: "#57a" } })
        .jpeg()
        .toBuffer(),
      async (path) => {
        const { pictures, files } = await makePictures(site, new Map([["lake.gif", path]]), memoryCache());
        const { shell, series } = contextAt("2026-01-01T00:00Z", site);
        const view = pictureView("lake.gif", "wide", { series, shell: { ...shell, pictures } });
        assert.deepEqual([view?.width, view?.height], [700, 350]);
        assert.match(
          view?.srcset ?? "",
          /^\/assets\/pictures\/\w{12}-480\.webp 480w, \/assets\/pictures\/\w{12}-700\.webp 700w$/,
        );
        const paths = files.map((file) => file.path);
        for (const address of [
          view?.src ?? "",
          ...(view?.srcset ?? "").split(", ").map((part) => part.split(" ")[0] ?? ""),
        ])
          assert.ok(paths.includes(address), address);
      },
    );
  });

  test("that are broken are told with the file, by the check and by the build", async () => {
    await withPicture(Buffer.from("no picture"), async (path) => {
      const sources = new Map([["lake.gif", path]]);
      const problem =
        "public/lake.gif:1:1\n  This picture cannot be shown: its file is damaged, or only a part of it.\n  Copy it anew from where it comes from, or save it again as JPEG or PNG.";
      assert.deepEqual((await picturesProblems(site, sources)).map(told), [problem]);
      await assert.rejects(makePictures(site, sources, memoryCache()), { name: "ContentError" });
    });
  });
});

async function withPicture(bytes: Uint8Array, use: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    writeFileSync(join(folder, "picture"), bytes);
    await use(join(folder, "picture"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
