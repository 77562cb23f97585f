import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { XmlDocument } from "libxml2-wasm";
import sharp from "sharp";
import { pictureOfIcon } from "../../src/build/images/images.ts";
import { favicon } from "../../src/exports/favicon.ts";
import { cardImage } from "../../src/images/card-image.ts";
import { iconImage } from "../../src/images/icon.ts";
import { memoryImageCache } from "../../src/images/image-cache.ts";
import { madeImages } from "../../src/images/made-images.ts";
import { studioWith } from "../../src/images/pixels/studio.ts";
import { type SiteImage, siteCards, siteIcons } from "../../src/images/site-images.ts";
import { serializeSvg } from "../../src/images/svg.ts";
import { fontLibrary } from "../../src/images/text/font-library.ts";
import { cardPathsOf } from "../../src/kinds/site-paths.ts";
import type { Site } from "../../src/model/site.ts";
import { publicFilesOf } from "../../src/read/folder.ts";
import * as fonts from "../../src/read/fonts.ts";
import { loadSite } from "../../src/site.ts";
import { inSiteFolder, siteWith, spoil } from "../fixture.ts";
import { FIXTURE, PROGRAM, SERIES } from "../fixture-content.ts";

/** A PNG's width and height, from its first chunk. */
function sizeOf(png: Uint8Array): [number, number] {
  const bytes = Buffer.from(png);
  assert.equal(bytes.toString("latin1", 1, 4), "PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Makes images with a count of those that were drawn. */
async function made(images: readonly SiteImage[], cache = memoryImageCache(), design = "1") {
  const studio = await studioWith(fonts);
  let drawn = 0;
  const draw = (image: SiteImage): Promise<Uint8Array> => {
    drawn++;
    return studio(image);
  };
  const files = await madeImages(images, design, cache, async () => ({ draw, atOnce: 4 }));
  return { files, drawn };
}

const images = [...siteIcons(siteWith()), ...siteCards(siteWith())];

test("every image of a site has its size", async () => {
  const { files } = await made(images);
  const sizes = new Map(files.map(({ path, content }) => [path, sizeOf(content)]));
  assert.deepEqual(sizes.get("/icon-192.png"), [192, 192]);
  assert.deepEqual(sizes.get("/icon-512.png"), [512, 512]);
  assert.deepEqual(sizes.get("/icon-maskable-512.png"), [512, 512]);
  assert.deepEqual(sizes.get("/apple-touch-icon.png"), [180, 180]);
  const cards = [...sizes].filter(([path]) => path.endsWith("card.png"));
  assert.deepEqual(
    cards.map(([path]) => path),
    cardPathsOf(siteWith()),
  );
  assert.deepEqual(new Set(cards.map(([, size]) => size.join("x"))), new Set(["1200x630"]));
});

test("a card is light enough for a message", async () => {
  const { files } = await made(siteCards(siteWith()));
  assert.deepEqual(
    files.filter(({ content }) => content.length > 60_000).map(({ path }) => path),
    [],
  );
});

test("the same image is the same bytes, whatever was drawn before it", async () => {
  const [first] = siteCards(siteWith());
  assert.ok(first !== undefined);
  const [alone, last] = [
    (await made([first])).files[0],
    (await made([...images.toReversed(), first])).files.at(-1),
  ];
  assert.ok(alone !== undefined && last !== undefined);
  assert.ok(Buffer.from(alone.content).equals(last.content));
});

test("images that are drawn at once share each font, and letters stay joined", async () => {
  const site = siteWith(spoil(PROGRAM, "title: A History of Ink", "title: تحليل أداء أنظمة التعلم"));
  const image = siteCards(site).find(({ path }) => path === "/2026/talks/ink/card.png");
  assert.ok(image !== undefined);
  const [alone] = (await made([image])).files;
  const crowd = await made([1, 2, 3, 4].map((index) => ({ ...image, path: `/${index}/card.png` })));
  assert.equal(crowd.drawn, 4);
  assert.ok(
    crowd.files.every(({ content }) => Buffer.from(content).equals(alone?.content ?? new Uint8Array())),
  );
});

describe("a second build", () => {
  /** As many as are made at once and one more, of both kinds. */
  const some = [...siteIcons(siteWith()).slice(0, 2), ...siteCards(siteWith()).slice(0, 3)];

  test("draws nothing", async () => {
    const cache = memoryImageCache();
    const first = await made(some, cache);
    const second = await made(some, cache);
    assert.deepEqual([first.drawn, second.drawn], [some.length, 0]);
    assert.deepEqual(second.files, first.files);
  });

  test("draws the one talk that has changed", async () => {
    const cache = memoryImageCache();
    await made(siteCards(siteWith()), cache);
    const changed = siteWith(spoil(PROGRAM, "title: A History of Ink", "title: A Story of Ink"));
    assert.equal((await made(siteCards(changed), cache)).drawn, 1);
  });

  test("draws everything where the design has changed", async () => {
    const cache = memoryImageCache();
    await made(some, cache);
    assert.equal((await made(some, cache, "2")).drawn, some.length);
  });
});

test("a card has the colours of the theme on a light page", async () => {
  const theme = `colors:
  paper: {light: "#fff1d6", dark: "#10141c"}
  ink: {light: "#0b2447"}
  rule: {light: "#d99a2b"}
`;
  const fillsOf = async (site: Site): Promise<string[]> => {
    const [image] = siteCards(site);
    assert.ok(image?.kind === "card");
    const { children = [] } = await cardImage(image.card, fontLibrary(fonts));
    const fills = children.flatMap((child) =>
      typeof child === "string" ? [] : (child.attributes.fill ?? []),
    );
    return [...new Set(fills.map(String))];
  };
  assert.deepEqual(await fillsOf(siteWith()), ["#fffefb", "#7a1f3d", "#1b1b1f", "#ddd6c9", "#5d5a55"]);
  const themed = siteWith({ "theme/tokens.yaml": theme, [SERIES]: `${FIXTURE[SERIES]}accent: "#003366"\n` });
  assert.deepEqual(await fillsOf(themed), ["#fff1d6", "#003366", "#0b2447", "#d99a2b", "#5d5a55"]);
});

test("a talk of which nothing is known has no card of its own", () => {
  const changes = spoil(
    PROGRAM,
    "title: Folding, duration: 30, speakers: tba",
    "title: tba, id: folding, duration: 30, speakers: tba",
  );
  const lost = cardPathsOf(siteWith()).filter((path) => !cardPathsOf(siteWith(changes)).includes(path));
  assert.deepEqual(lost, ["/2026/talks/folding/card.png"]);
});

test("a series may have no cards", () => {
  assert.deepEqual(cardPathsOf(siteWith(spoil(SERIES, "contact:", "cards: false\ncontact:"))), []);
  assert.ok(cardPathsOf(siteWith()).length > 0);
});

test("hostile texts are nothing but texts in a drawing", async () => {
  const library = fontLibrary(fonts);
  const title = `</title></svg><script>alert(1)</script> &amp; "q" 'a' ]]> ; \\`;
  const [image] = siteCards(
    siteWith(spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(title)}`)),
  ).filter(({ path }) => path === "/2026/talks/ink/card.png");
  assert.ok(image?.kind === "card");
  const document = XmlDocument.fromString(serializeSvg(await cardImage(image.card, library)));
  const elements = document.find("/*/*").map((element) => element.toString());
  assert.equal(document.eval("string(/*/*[1])"), title);
  const names = new Set(elements.map((element) => /^<(\w+)/.exec(element)?.[1]));
  assert.deepEqual(names, new Set(["title", "rect", "g"]));
});

test("an icon has the first letter of the series on its colour, to the corners where systems cut it", async () => {
  const library = fontLibrary(fonts);
  const shapes = siteIcons(siteWith()).map(async (image) => {
    assert.ok(image.kind === "icon");
    const { children = [] } = await iconImage(image.icon, library);
    const [ground, letter] = children;
    assert.ok(typeof ground === "object" && typeof letter === "object");
    return [
      image.icon.letter,
      ground.attributes.fill,
      Number(ground.attributes.rx) > 0,
      letter.children?.length,
    ];
  });
  assert.deepEqual(await Promise.all(shapes), [
    ["Q", "#7a1f3d", true, 1],
    ["Q", "#7a1f3d", true, 1],
    ["Q", "#7a1f3d", false, 1],
    ["Q", "#7a1f3d", false, 1],
  ]);
});

describe("an icon of the series' own", () => {
  const half =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="2" height="1" fill="#0000ff"/></svg>';
  const picture = `data:image/svg+xml;base64,${Buffer.from(half).toString("base64")}`;

  test("is drawn in every size, on paper and further in where systems cut it", async () => {
    const { files } = await made(siteIcons(siteWith(), picture));
    const seen = files.map(async ({ path, content }) => {
      const { data, info } = await sharp(content).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const colourAt = (x: number, y: number): string =>
        data.toString("hex", ...[0, 4].map((byte) => (y * info.width + x) * info.channels + byte));
      const middle = info.width / 2;
      return [
        path,
        info.width,
        colourAt(middle, 4),
        colourAt(middle, middle - 9),
        colourAt(middle, middle + 9),
      ];
    });
    assert.deepEqual(await Promise.all(seen), [
      ["/icon-192.png", 192, "0000ffff", "0000ffff", "00000000"],
      ["/icon-512.png", 512, "0000ffff", "0000ffff", "00000000"],
      ["/icon-maskable-512.png", 512, "ffffffff", "0000ffff", "ffffffff"],
      ["/apple-touch-icon.png", 180, "ffffffff", "0000ffff", "ffffffff"],
    ]);
  });

  test("stands at the address of the favicon, whatever it is", () => {
    assert.equal(
      favicon(siteWith().series, "data:image/png;base64,AAAA"),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><image href="data:image/png;base64,AAAA" width="32" height="32"/></svg>',
    );
  });

  test("is read from public/", () => {
    const changes = {
      ...spoil(SERIES, "name: Quill", "name: Quill\nicon: icon.svg"),
      "public/icon.svg": half,
    };
    const read = inSiteFolder(changes, (folder) =>
      pictureOfIcon(loadSite(folder).series, publicFilesOf(folder)),
    );
    assert.equal(read, picture);
  });
});
