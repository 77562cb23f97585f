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
    const withThreads = async (own: Partial<ThreadOptions>, more: BuildOptions) => {
      const opened = openThreads({ ...threads, ...own });
      try {
        return await bytes({ threads: opened, ...more });
      } finally {
        await opened.end();
      }
    };
    const cacheIn = (caches: string) => storedCache(partsFolder(caches, NOW.toJSDate()));
    const alone = await bytes({});
    assert.deepEqual(await withThreads({}, { cache: cacheIn(threads.caches) }), alone);
    // Nothing that they keep can be read here: it is made once more.
    assert.deepEqual(await withThreads({}, {}), alone);
    // One of them has all that is to be made, and this one what follows from it.
    const caches = mkdtempSync(join(threads.caches, "one-"));
    assert.deepEqual(await withThreads({ caches, worth: 1e9 }, { cache: cacheIn(caches) }), alone);
  });

  test("tell a fault of the generator as it was, and of the system what it said", async () => {
    const { make, countFor, surround, end } = openThreads(threads);
    await assert.rejects(make.parts([]), /before it knew of the site/);
    surround(await surroundingsOfSite());
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
    const { make, countFor, end } = openThreads(broken);
    countFor(1000);
    await assert.rejects(make.parts([]), /no-such-thread\.js/);
    // It is as broken for whoever asks later.
    await assert.rejects(make.parts([]), /no-such-thread\.js/);
    await end();
  });
});

test("threads are used where each of them has much to do, one waits for little, and one processor has none", async () => {
  const counts = async (most: number, ...work: number[]) => {
    const threads = openThreads({ file: "./none.js", caches: "", most });
    const counted = work.map((one) => threads.countFor(one, 1));
    await threads.end();
    return [threads.isOneReady, ...counted];
  };
  assert.deepEqual(await counts(8, 2000, 4000, 5000, 60_000), [true, 0, 1, 2, 7]);
  assert.deepEqual(await counts(1, 2000, 60_000), [false, 0, 0]);
  assert.deepEqual(await counts(0, 2000, 60_000), [false, 0, 0]);
  const none = openThreads();
  assert.deepEqual([none.isOneReady, none.countFor(60_000)], [false, 0]);
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
