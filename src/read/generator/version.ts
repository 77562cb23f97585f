import { IS_INSTALLED, madeDigests, ownPackage } from "./installed.ts";

/** The version of this program, such as 0.1.0. */
export const VERSION: string = ownPackage().version;

/** The day on which this version came out, such as 2026-11-30; undefined in the repository, where the next one is made. */
export function releaseDay(): string | undefined {
  return IS_INSTALLED ? madeDigests().day : undefined;
}
