import { rmSync } from "node:fs";
import { join } from "node:path";
import { countPages, type Generator } from "./generators.ts";
import { type Measurement, measure, median } from "./measure.ts";
import type { Series } from "./series.ts";

/** What a generator took for a site, and what it made. */
export interface Result extends Measurement {
  readonly generator: string;
  readonly pages: number;
  /** Of all pages. */
  readonly bytes: number;
}

/**
 * Lets every generator make the site some times, in turns, so that a machine that is busy for a while slows all of them.
 * @param folder to work in; what is made there is removed
 * @throws Error when the sites do not have the same number of pages
 */
export async function compare(
  generators: readonly Generator[],
  series: Series,
  repetitions: number,
  folder: string,
  signal: AbortSignal,
): Promise<Result[]> {
  const benches = generators.map((generator) => {
    const source = join(folder, generator.name);
    const output = join(folder, `${generator.name}-output`);
    generator.write(series, source);
    const runs: Measurement[] = [];
    return { generator, source, output, runs };
  });
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const { generator, source, output, runs } of benches) {
      rmSync(output, { recursive: true, force: true });
      const [program, ...parameters] = generator.command(source, output);
      runs.push(await measure(program, parameters, signal));
    }
  }
  const results = benches.map(({ generator, output, runs }) => ({
    generator: generator.name,
    ...median(runs),
    ...countPages(output),
  }));
  for (const { source, output } of benches) {
    rmSync(source, { recursive: true });
    rmSync(output, { recursive: true });
  }
  if (new Set(results.map(({ pages }) => pages)).size > 1) {
    const counts = results.map(({ generator, pages }) => `${generator} made ${pages}`).join(", ");
    throw new Error(`The sites do not have the same number of pages: ${counts}.`);
  }
  return results;
}
