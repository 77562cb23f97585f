import type { renderAsync } from "@resvg/resvg-js";

export type Render = typeof renderAsync;

/** What turns drawings into pixels: a program for this kind of machine; undefined where that is not installed. */
export async function findRenderer(): Promise<Render | undefined> {
  try {
    return (await import("@resvg/resvg-js")).renderAsync;
  } catch {
    return undefined;
  }
}
