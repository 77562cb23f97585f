import { isIP } from "node:net";
import { resolve } from "node:path";
import type { Share } from "../build/share.ts";
import { UsageError } from "./refusals.ts";

/** How problems are printed: for people, as annotations of a GitHub workflow, as records. */
export const FORMATS = ["text", "github", "json"] as const;
export type Format = (typeof FORMATS)[number];

export function checkFormat<Known extends string>(formats: readonly Known[], word: string): Known {
  const format = formats.find((known) => known === word);
  if (format !== undefined) return format;
  throw new UsageError(`--format ${word} does not exist: choose ${formats.join(", ")}.`);
}

export function checkUrl(url: string): string {
  if (isUrl(url)) return url;
  throw new UsageError(
    `--url ${url} is not a web address: write it in full, such as https://user.github.io/repository/.`,
  );
}

export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Relative to the working folder, but for a web address. */
export function placeOf(previous: string | undefined): string | undefined {
  return previous === undefined || isUrl(previous) ? previous : resolve(previous);
}

export function checkPort(port = "8080"): number {
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  throw new UsageError(`--port ${port} is not a port: write a number such as 8080.`);
}

export function checkHost(host: string): string {
  if (isIP(host) !== 0 || /^[a-z\d]([\w-]*[a-z\d])?(\.[a-z\d]([\w-]*[a-z\d])?)*$/i.test(host))
    return host.toLowerCase();
  throw new UsageError(
    `--host ${host} is not the name or address of a machine: write it alone, such as 192.168.1.20 or laptop.local.`,
  );
}

/** A part smaller than a thousandth of a site pays nowhere. */
const MOST_SHARES = 1000;

export function checkShare(text: string): Share {
  const [number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).slice(1).map(Number);
  if (number >= 1 && number <= of && of <= MOST_SHARES) return { number, of };
  const reason =
    of > MOST_SHARES
      ? `is of more than ${MOST_SHARES} shares`
      : of >= 1
        ? `is no share of ${of}: they are counted from 1 to ${of}`
        : "is not a share of a site";
  throw new UsageError(
    `--shard ${text} ${reason}. Write which one it is, and of how many, such as 2/4 for the second of four.`,
  );
}

export function checkThreads(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 1024) return number;
  throw new UsageError(`--threads ${text} is not a number of threads: write one such as 4, or 1 for none.`);
}
