import { isIP } from "node:net";
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
