import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { forgetBuilds } from "./compare.ts";
import { buildCommand, lectern, program } from "./generators.ts";
import { measure, median, middleOf, processorSeconds } from "./measure.ts";
import { makeSeries } from "./series.ts";
import { writeSiteFolder } from "./site-folder.ts";

/** What is done again and again, each against what it is measured by. */
export interface Ratio {
  readonly what: string;
  readonly seconds: number;
  readonly against: string;
  readonly ofSeconds: number;
  /** The most memory that it held. */
  readonly megabytes?: number | undefined;
}

const [EDITIONS, TALKS_OF_EDITION] = [50, 20];
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CONTENT = ["data", "editions", "content", "public"];

/** Builds again where little or nothing has changed. */
export async function measureRebuilds(
  repetitions: number,
  folder: string,
  signal: AbortSignal,
): Promise<Ratio[]> {
  const [site, output] = [join(folder, "series"), join(folder, "series-output")];
  const series = makeSeries(EDITIONS * TALKS_OF_EDITION, TALKS_OF_EDITION);
  writeSiteFolder(series, site);
  const year = series.editions[EDITIONS / 2]?.year;
  const edited = join(site, "editions", String(year), "program.yaml");
  const runs = await repeat(repetitions, async () => {
    forgetBuilds(site);
    rmSync(output, { recursive: true, force: true });
    const cold = await measure(buildCommand(site, output), signal);
    writeFileSync(edited, withoutComma(readFileSync(edited, "utf8")));
    const changed = await measure(buildCommand(site, output), signal);
    return { cold, changed, unchanged: await measure(buildCommand(site, output), signal) };
  });
  rmSync(site, { recursive: true });
  rmSync(output, { recursive: true });
  const against = "its build from nothing";
  const ofSeconds = median(runs.map(({ cold }) => cold)).seconds;
  return [
    {
      what: `a comma in one of ${EDITIONS} editions`,
      ...median(runs.map(({ changed }) => changed)),
      against,
      ofSeconds,
    },
    { what: "nothing changed", ...median(runs.map(({ unchanged }) => unchanged)), against, ofSeconds },
  ];
}

/** The first comma of an abstract, which is gone then: every run changes something. */
function withoutComma(program: string): string {
  return program.replace(/,(?=\s+and\s)/, "");
}

/** From a saved file to its page in the preview, without the 50 ms that the preview waits for the end of writing. */
export async function measurePreview(
  repetitions: number,
  folder: string,
  signal: AbortSignal,
): Promise<Ratio> {
  const [site, output] = [join(folder, "fastpath"), join(folder, "fastpath-output")];
  for (const name of CONTENT)
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(site, name), { recursive: true });
  const builds = await repeat(repetitions, () => {
    forgetBuilds(site);
    rmSync(output, { recursive: true, force: true });
    return measure(buildCommand(site, output), signal);
  });
  const edition = newestWithAbstract(site);
  const written = `editions/${edition}/program.yaml`;
  const id = firstTalkWithAbstract(readFileSync(join(site, written), "utf8"));
  const page = `${edition}/talks/${id}/index.html`;
  const [node, ...parameters] = program("preview", site, written, page, String(repetitions + 2));
  const edits = JSON.parse(execFileSync(node, parameters, { encoding: "utf8" })) as number[];
  rmSync(site, { recursive: true });
  rmSync(output, { recursive: true });
  const against = "a build of FastPath from nothing";
  return {
    what: "edit to page in the preview",
    seconds: middleOf(edits),
    against,
    ofSeconds: median(builds).seconds,
  };
}

/** Where the text of an abstract begins, in a block of YAML. */
const ABSTRACT = /^ *abstract: *[|>]-?\n\s+/m;

function firstTalkWithAbstract(program: string): string {
  const before = program.slice(0, program.search(ABSTRACT));
  const id = [...before.matchAll(/^ *(?:- )?id: (\S+)$/gm)].at(-1)?.[1];
  if (id === undefined) throw new Error("The first talk with an abstract has no id.");
  return id;
}

function newestWithAbstract(site: string): string {
  const found = readdirSync(join(site, "editions"))
    .toSorted()
    .findLast((edition) => {
      const program = join(site, "editions", edition, "program.yaml");
      return existsSync(program) && ABSTRACT.test(readFileSync(program, "utf8"));
    });
  if (found === undefined) throw new Error("No program of FastPath has an abstract.");
  return found;
}

/** Processor time, of which a busy machine takes nothing away. */
export async function measureCheck(repetitions: number): Promise<Ratio> {
  const checks = await repeat(repetitions, () => processorSeconds(lectern("check", "--site", ROOT)));
  const nodes = await repeat(repetitions, () => processorSeconds([process.execPath, "-e", "0"]));
  return {
    what: "check of FastPath, processor time",
    seconds: middleOf(checks),
    against: "node -e 0",
    ofSeconds: middleOf(nodes),
  };
}

async function repeat<Value>(
  times: number,
  run: (index: number) => Value | Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (let index = 0; index < times; index++) values.push(await run(index));
  return values;
}
