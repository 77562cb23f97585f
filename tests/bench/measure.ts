import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Command } from "./generators.ts";

/** What one run of a program took. */
export interface Measurement {
  /** From its start to its end, by the clock on the wall. */
  readonly seconds: number;
  /** The most memory it held, in megabytes; undefined where the system does not tell. */
  readonly megabytes?: number | undefined;
}

/** How often the high-water mark of the memory is read: what a program takes in its last moment goes unseen. */
const MILLISECONDS = 20;

/** @throws Error with what the program complained of when it fails */
export function measure([program, ...parameters]: Command, signal: AbortSignal): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, parameters, { stdio: ["ignore", "ignore", "pipe"], signal });
    let megabytes: number | undefined;
    let complaint = "";
    const watch = setInterval(() => {
      megabytes = peakMegabytes(child.pid) ?? megabytes;
    }, MILLISECONDS);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaint += text;
    });
    child.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on("close", (code, killedBy) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, megabytes });
      else {
        const end = killedBy === null ? `ended with ${code}` : `was ended by ${killedBy}`;
        reject(new Error(`${program} ${parameters.join(" ")} ${end}.\n${complaint}`));
      }
    });
  });
}

/** The high-water mark of the memory in use (proc_pid_status(5)). */
function peakMegabytes(process: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${process}/status`, "utf8");
    const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
    return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}

/**
 * Of a program and what it started, user and system (POSIX's `times`): where many programs run, it says more than a clock.
 * @throws Error when it fails, or where there is no POSIX shell
 */
export function processorSeconds(command: Command): number {
  const script = '"$@" > /dev/null 2>&1 || exit; times';
  const { status, stdout } = spawnSync("sh", ["-c", script, "sh", ...command], { encoding: "utf8" });
  // The first line is about the shell itself.
  const times = [...(stdout ?? "").matchAll(/(\d+)m([\d.]+)s/g)].slice(2);
  if (status !== 0 || times.length !== 2) throw new Error(`${command.join(" ")} cannot be measured.`);
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The middle one by time; of two, what lies between them. */
export function median(measurements: readonly Measurement[]): Measurement {
  const memory = measurements.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    seconds: middleOf(measurements.map(({ seconds }) => seconds)),
    megabytes: memory.length === 0 ? undefined : middleOf(memory),
  };
}

export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
