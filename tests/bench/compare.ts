import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Contents, Generator } from "./generators.ts";
import { differencesBetween, type MadeFiles, madeFilesOf } from "./made-files.ts";
import { type Measurement, measure, median } from "./measure.ts";
import type { Series } from "./series.ts";

/** What a generator took for a site, and what it made. */
export interface Result extends Measurement, MadeFiles {
  readonly generator: string;
  readonly contents: Contents;
}

/** What earlier builds left below a site folder, which a cold build must not find. */
const CACHES = [".cache", "node_modules", "resources"];

export function forgetBuilds(folder: string): void {
  for (const cache of CACHES) rmSync(join(folder, cache), { recursive: true, force: true });
}

/**
 * Lets every generator make the site some times, in turns, so that a machine that is busy for a while slows all of them.
 * @param folder to work in; what is made there is removed
 * @throws Error when the sites do not have the same pages and files
 */
export async function compare(
  generators: readonly Generator[],
  series: Series,
  contents: Contents,
  repetitions: number,
  folder: string,
  signal: AbortSignal,
): Promise<Result[]> {
  const benches = generators.map((generator) => {
    const source = join(folder, generator.name);
    const output = join(folder, `${generator.name}-output`);
    generator.write(series, contents, source);
    const runs: Measurement[] = [];
    return { generator, source, output, runs };
  });
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const { generator, source, output, runs } of benches) {
      forgetBuilds(source);
      rmSync(output, { recursive: true, force: true });
      runs.push(await measure(generator.command(contents, source, output), signal));
    }
  }
  const results = benches.map(
    ({ generator, output, runs }): Result => ({
      generator: generator.name,
      contents,
      ...median(runs),
      ...madeFilesOf(output),
    }),
  );
  for (const { source, output } of benches) {
    rmSync(source, { recursive: true });
    rmSync(output, { recursive: true });
  }
  const differences = differencesBetween(new Map(results.map((result) => [result.generator, result])));
  if (differences.length > 0)
    throw new Error(`The sites do not have the same pages and files: ${differences.join("; ")}.`);
  return results;
}
