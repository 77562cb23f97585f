import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import { type BuildOptions, buildSite } from "../../src/build/build.ts";
import { memoryCache, storedCache } from "../../src/build/cache.ts";
import { groundworkOf } from "../../src/build/groundwork.ts";
import { digestsOnce } from "../../src/build/keys.ts";
import { partsFolder } from "../../src/build/making/parts-folder.ts";
import { editionParts } from "../../src/build/plan/edition-parts.ts";
import { contentsIn } from "../../src/build/subjects.ts";
import { packedFault, unpackedFault } from "../../src/build/threads/fault.ts";
import { openThreads, type ThreadOptions } from "../../src/build/threads/threads.ts";
import { programBundle } from "../../src/cli/launch/program-bundle.mjs";
import { ContentError, problemOfFile } from "../../src/problem.ts";
import { ASSETS, siteWith } from "../fixture.ts";
import { QUICK } from "../quick-folder.ts";
import { SEVERAL_EDITIONS } from "../several-editions.ts";

const NOW = DateTime.fromISO("2026-03-01T12:00Z", { zone: "utc" });
const site = siteWith(SEVERAL_EDITIONS);
const options: BuildOptions = { hasSearch: false, hasWorker: false, assets: { ...ASSETS, files: [] } };

async function surroundingsOfSite() {
  const {
    zones: _,
    digestOf: __,
    ...sent
  } = (await groundworkOf(site, NOW, memoryCache(), options)).surroundings;
  return sent;
}

describe("threads", () => {
  let threads: ThreadOptions;
  before(async () => {
    const main = await programBundle(process.cwd());
    // Two of them, however little there is to do.
    const caches = mkdtempSync(join(QUICK, "lectern-threads-"));
    threads = { file: join(dirname(main), "thread.js"), caches, most: 2, worth: 1 };
  });
  after(() => rmSync(threads.caches, { recursive: true }));

  test("write the same bytes as one process, and count the same pages", async () => {
    const bytes = async (more: BuildOptions) => {
      let pages = 0;
      const onPages = (count: number): void => {
        pages += count;
      };
      const { files } = await buildSite(site, NOW, { ...options, hasCards: true, onPages, ...more });
      const all = files.map(({ file, content }) => [file, Buffer.from(content).toString("base64")]);
      return { pages, files: new Map(all.map(([file = "", content]) => [file, content])) };
    };
    const cache = storedCache(partsFolder(threads.caches, NOW.toJSDate()));
    const alone = await bytes({});
    assert.deepEqual(await bytes({ threads, cache }), alone);
    // Nothing that they keep can be read here: it is made once more.
    assert.deepEqual(await bytes({ threads }), alone);
  });

  test("tell a fault of the generator as it was, and of the system what it said", async () => {
    const { make, countFor, end } = openThreads(threads, await surroundingsOfSite());
    assert.deepEqual([countFor(1000), countFor(1000, 1)], [2, 1]);
    const [part] = editionParts(site, new Map(), new Map(), {
      ...(await surroundingsOfSite()),
      zones: () => "",
      digestOf: digestsOnce(),
    });
    const subject = { ...part?.subject, edition: { id: "2026", language: "en" } } as never;
    await assert.rejects(make.parts([{ key: "a", subject }]), /^TypeError: |^Error: .*undefined/);
    await assert.rejects(make.parts([{ key: "a", subject }]), ({ stack }: Error) =>
      /subjects|parts|\.js:|\.ts:/.test(stack ?? ""),
    );
    await end();
  });

  test("end with an error where they cannot begin", async () => {
    const broken = { ...threads, file: join(process.cwd(), "no-such-thread.js") };
    const { make, countFor, end } = openThreads(broken, await surroundingsOfSite());
    countFor(1000);
    await assert.rejects(make.parts([]), /no-such-thread\.js/);
    await end();
  });
});

test("threads are used where each of them has much to do, and never by one processor", async () => {
  const sent = await surroundingsOfSite();
  const countOf = (most: number, work: number): number =>
    openThreads({ file: "none.js", caches: "", most }, sent).countFor(work);
  assert.deepEqual([countOf(8, 4000), countOf(8, 5000), countOf(8, 60_000)], [0, 2, 8]);
  assert.deepEqual([countOf(1, 60_000), countOf(0, 60_000)], [0, 0]);
  assert.equal(openThreads(undefined, sent).countFor(60_000), 0);
});

test("an error reaches the thread that asked as what it is", () => {
  const arrive = (error: unknown): Error => unpackedFault(structuredClone(packedFault(error)));
  const full = Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", syscall: "write" });
  const { code, syscall, message, stack } = arrive(full) as NodeJS.ErrnoException;
  assert.deepEqual([code, syscall, message, stack], ["ENOSPC", "write", full.message, full.stack]);
  const mistake = new ContentError([problemOfFile("data/series.yaml", "It is wrong.", "Mend it.")]);
  const arrived = arrive(mistake);
  assert.ok(arrived instanceof ContentError);
  assert.deepEqual(arrived.problems, mistake.problems);
});

test("the slices of a large edition have each of its pages once, and what stands beside them once", async () => {
  const surroundings = (await groundworkOf(site, NOW, memoryCache(), options)).surroundings;
  const [part] = editionParts(site, new Map(), new Map(), surroundings);
  assert.ok(part?.subject?.kind === "edition");
  const { subject } = part;
  const contentsOf = contentsIn(surroundings);
  const whole = contentsOf(subject);
  const slices = [0, 1, 2].map((index) => contentsOf({ ...subject, slice: { index, count: 3 } }));
  assert.deepEqual(
    slices.flatMap(({ pages }) => pages.map(({ path }) => path)),
    whole.pages.map(({ path }) => path),
  );
  assert.deepEqual(
    slices.flatMap(({ files }) => files()),
    whole.files(),
  );
  assert.ok(slices.every(({ pages }) => pages.length > 0));
});
