import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { QUICK } from "../quick-folder.ts";
import { measureCheck, measurePreview, measureRebuilds } from "./again.ts";
import { compare, type Result } from "./compare.ts";
import { CONTENTS, findGenerators, makePrograms } from "./generators.ts";
import { makeSeries } from "./series.ts";
import { HEAD, NOTE, renderGrowth, renderRatio, renderResults } from "./table.ts";

/** How long a site takes, and how much longer than Hugo: `npm run bench`, or with other numbers of talks after `--`. */

const SIZES = [100, 1000, 10_000];
/** Up to so many talks a run is short, and is repeated more often. */
const SHORT = 1000;
const REPETITIONS = 3;

function sizesFrom(parameters: readonly string[]): number[] {
  if (parameters.length === 0) return SIZES;
  const sizes = parameters.map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes.sort((a, b) => a - b);
  throw new Error(`Write numbers of talks, such as: npm run bench -- ${SIZES.join(" ")}`);
}

async function bench(sizes: readonly number[]): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
  const folder = mkdtempSync(join(QUICK, "lectern-bench-"));
  try {
    const generators = findGenerators();
    await makePrograms();
    const ours: Result[] = [];
    console.log(HEAD);
    for (const size of sizes) {
      const repetitions = size > SHORT ? 2 : REPETITIONS;
      const series = makeSeries(size);
      for (const contents of CONTENTS) {
        const results = await compare(generators, series, contents, repetitions, folder, stop.signal);
        console.log(renderResults(size, results));
        if (contents === "everything") ours.push(...results.slice(0, 1));
      }
    }
    const [smaller, larger] = ours.slice(-2);
    if (smaller !== undefined && larger !== undefined) console.log(`\n${renderGrowth(smaller, larger)}`);
    console.log(`\n${NOTE}\n`);
    for (const ratio of [
      ...(await measureRebuilds(REPETITIONS, folder, stop.signal)),
      await measurePreview(REPETITIONS, folder, stop.signal),
      await measureCheck(REPETITIONS),
    ])
      console.log(renderRatio(ratio));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await bench(sizesFrom(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
